package org.pingyi.evaluation.rules.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.adjustment.Veto.Parameters;
import org.pingyi.evaluation.rules.adjustment.Veto.When;

class VetoTest {

  private static final Grade GOOD = new Grade("good", Text.of("Good", "良好"));
  private static final Grade FAIR = new Grade("fair", Text.of("Fair", "合格"));
  private static final Grade POOR = new Grade("poor", Text.of("Poor", "不合格"));
  private static final List<Grade> GRADES = List.of(GOOD, FAIR, POOR);

  /** Masses: 1 of 4 content. Peers: 3 of 4. Pooled: 4 of 8. */
  private static final Appraised OBJECT =
      Appraised.of("88.00", 1)
          .with("conduct", "masses", satisfaction(1, 0, 3, 5))
          .with("conduct", "peers", satisfaction(2, 1, 1, 0));

  private final Veto rule = new Veto();

  private static Parameters below(String share) {
    return parameters("conduct", share, Optional.empty(), Optional.empty());
  }

  private static Parameters parameters(
      String criterion, String share, Optional<String> group, Optional<Text> reason) {
    return new Parameters(
        new When(
            new Reference.ToCriterion(criterion),
            Share.parse(share),
            group.map(Reference.ToGroup::new)),
        new Reference.ToGrade("fair"),
        reason);
  }

  private Adjusted<Grade> adjust(Appraised object, Grade grade, Parameters parameters) {
    return rule.adjust(object, grade, GRADES, parameters);
  }

  @Test
  void below_the_share_the_object_gets_the_grade_named_with_the_counts_as_reason() {
    var changed = (Adjusted.Changed<Grade>) adjust(OBJECT, GOOD, below("60%"));

    assertThat(changed.to()).isEqualTo(FAIR);
    assertThat(changed.reason())
        .isEqualTo(
            Text.of(
                "positive ratings 4/8 (50.00%), at least 60% is needed",
                "满意评分 4/8 (50.00%)，须达到 60%"));
    assertThat(changed.grounds())
        .singleElement()
        .satisfies(ground -> assertThat(ground.left().result()).hasToString("0.5"))
        .satisfies(ground -> assertThat(ground.right().result()).hasToString("0.6"));
  }

  @Test
  void a_reason_of_the_scheme_stands_instead_of_the_counts() {
    Text reason = Text.of("too few are content", "满意的太少");

    assertThat(
            adjust(
                OBJECT, GOOD, parameters("conduct", "60%", Optional.empty(), Optional.of(reason))))
        .returns(reason, Adjusted::reason);
  }

  @Test
  void a_share_that_is_reached_exactly_is_not_below() {
    assertThat(adjust(OBJECT, GOOD, below("50%"))).isInstanceOf(Adjusted.NotApplicable.class);
  }

  @Test
  void the_share_is_compared_exactly_and_not_as_it_would_be_printed() {
    Appraised third = Appraised.of("70", 1).with("conduct", "all", satisfaction(1, 0, 2, 0));

    assertThat(adjust(third, GOOD, below("33.33%"))).isInstanceOf(Adjusted.NotApplicable.class);
    assertThat(adjust(third, GOOD, below("1/3"))).isInstanceOf(Adjusted.NotApplicable.class);
    assertThat(adjust(third, GOOD, below("33.34%"))).isInstanceOf(Adjusted.Changed.class);
  }

  @Test
  void with_a_group_its_ratings_alone_count() {
    Parameters masses = parameters("conduct", "50%", Optional.of("masses"), Optional.empty());
    Parameters peers = parameters("conduct", "50%", Optional.of("peers"), Optional.empty());

    assertThat(adjust(OBJECT, GOOD, masses)).isInstanceOf(Adjusted.Changed.class);
    assertThat(adjust(OBJECT, GOOD, peers)).isInstanceOf(Adjusted.NotApplicable.class);
    assertThat(adjust(OBJECT, GOOD, masses).grounds())
        .singleElement()
        .satisfies(
            ground ->
                assertThat(origins(ground.left()))
                    .containsExactly("conduct/masses", "conduct/masses"));
  }

  private static List<String> origins(Operand operand) {
    return operand instanceof Step step
        ? step.operands().stream().flatMap(it -> origins(it).stream()).toList()
        : List.of(((Given) operand).origin().of().orElse(""));
  }

  @Test
  void of_an_inner_criterion_all_leaves_are_counted_together() {
    // 4 of 8 in conduct and 1 of 4 in service are 5 of 12
    Appraised both = OBJECT.with("service", "masses", satisfaction(1, 0, 3, 0));

    assertThat(adjust(both, GOOD, parameters("top", "5/12", Optional.empty(), Optional.empty())))
        .isInstanceOf(Adjusted.NotApplicable.class);
    assertThat(adjust(both, GOOD, parameters("top", "42%", Optional.empty(), Optional.empty())))
        .isInstanceOf(Adjusted.Changed.class);
  }

  @Test
  void it_never_raises_a_grade() {
    assertThat(adjust(OBJECT, POOR, below("60%"))).isInstanceOf(Adjusted.NotApplicable.class);
    assertThat(adjust(OBJECT, FAIR, below("60%"))).isInstanceOf(Adjusted.NotApplicable.class);
  }

  @Test
  void nothing_happens_where_nobody_rated() {
    Appraised unrated = Appraised.of("70", 1).with("conduct", "all", satisfaction(0, 0, 0, 9));

    assertThat(adjust(unrated, GOOD, below("100%")))
        .isInstanceOfSatisfying(
            Adjusted.NotApplicable.class,
            none -> assertThat(none.reason().en()).isEqualTo("nobody rated the criterion"));
  }
}
