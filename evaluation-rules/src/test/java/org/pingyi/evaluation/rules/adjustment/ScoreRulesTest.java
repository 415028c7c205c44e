package org.pingyi.evaluation.rules.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.RecordedCheck;
import org.pingyi.evaluation.testkit.PingyiTest;

/** Bonus, deduction, cap and floor: what they do, and when. */
class ScoreRulesTest {

  private static final Text REASON = Text.of("reason", "原因");

  /** Masses: 1 of 4 content. Peers: 3 of 4. Pooled: 4 of 8. */
  private static final Appraised OBJECT =
      Appraised.of("88.00", 1)
          .with("conduct", "masses", satisfaction(1, 0, 3, 5))
          .with("conduct", "peers", satisfaction(2, 1, 1, 0));

  private static Adjusted<Step> cap(String at, Optional<When> when, Appraised object) {
    return new Cap().adjust(object, new Cap.Parameters(new BigDecimal(at), when, REASON));
  }

  private static Adjusted<Step> floor(String at, String score) {
    return new Floor()
        .adjust(
            Appraised.of(score, 1),
            new Floor.Parameters(new BigDecimal(at), Optional.empty(), REASON));
  }

  private static Adjusted<Step> bonus(String points, Optional<String> upTo, String score) {
    return new Bonus()
        .adjust(
            Appraised.of(score, 1),
            new Bonus.Parameters(
                new BigDecimal(points), upTo.map(BigDecimal::new), Optional.empty(), REASON));
  }

  private static Adjusted<Step> deduction(String points, Optional<String> downTo, String score) {
    return new Deduction()
        .adjust(
            Appraised.of(score, 1),
            new Deduction.Parameters(
                new BigDecimal(points), downTo.map(BigDecimal::new), Optional.empty(), REASON));
  }

  /** A condition on the satisfaction with a criterion: below, at least, a group. */
  private static Optional<When> when(String below, String atLeast, String group) {
    return Optional.of(
        new When(
            Optional.empty(),
            given(below).map(Share::parse),
            given(atLeast).map(Share::parse),
            Optional.of(new Reference.ToCriterion("conduct")),
            given(group).map(Reference.ToGroup::new)));
  }

  private static Optional<When> objects(String attribute, String value) {
    return Optional.of(
        new When(
            Optional.of(Map.of(new Reference.ToAttribute(attribute), value)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<String> given(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private static String result(Adjusted<Step> answer) {
    return answer instanceof Adjusted.Changed<Step> change
        ? change.to().result().toString()
        : "stays";
  }

  @ParameterizedTest
  @CsvSource({"90, 88", "88.01, 88", "88, stays", "87.99, stays"})
  void a_cap_lowers_what_is_above_it_and_nothing_else(String score, String after) {
    assertThat(result(cap("88", Optional.empty(), Appraised.of(score, 1)))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"59.99, 60", "0, 60", "-3, 60", "60, stays", "60.01, stays"})
  void a_floor_raises_what_is_below_it_and_nothing_else(String score, String after) {
    assertThat(result(floor("60", score))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"88, -, 93", "88, 100, 93", "96, 100, 100", "100, 100, stays", "104, 100, stays"})
  void a_bonus_adds_points_up_to_its_limit(String score, String upTo, String after) {
    assertThat(result(bonus("5", given(upTo), score))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"88, -, 83", "3, -, -2", "88, 0, 83", "3, 0, 0", "0, 0, stays", "-1, 0, stays"})
  void a_deduction_takes_points_down_to_its_limit(String score, String downTo, String after) {
    assertThat(result(deduction("5", given(downTo), score))).isEqualTo(after);
  }

  @Test
  void the_exact_score_is_changed_and_not_the_published_one() {
    Appraised third = Appraised.of("33.33", 1).exactly(Fraction.of(100, 3));

    Adjusted<Step> answer =
        new Bonus()
            .adjust(
                third,
                new Bonus.Parameters(BigDecimal.ONE, Optional.empty(), Optional.empty(), REASON));

    assertThat(result(answer)).isEqualTo("103/3");
  }

  @Test
  void the_reason_of_the_scheme_is_told_and_what_it_rests_on_holds() {
    Adjusted<Step> answer = cap("79", when("60%", "-", "-"), OBJECT);

    assertThat(answer.reason()).isEqualTo(REASON);
    assertThat(answer.grounds()).hasSize(2).allMatch(Comparison::holds);
  }

  @ParameterizedTest
  @CsvSource({
    "50%, -, -, stays",
    "50.01%, -, -, 79",
    "-, 50%, -, 79",
    "-, 51%, -, stays",
    "60%, 40%, -, 79",
    "60%, 51%, -, stays",
    "50%, -, masses, 79",
    "50%, -, peers, stays",
    "-, 3/4, peers, 79"
  })
  void a_condition_compares_the_satisfaction_exactly(
      String below, String atLeast, String group, String after) {
    assertThat(result(cap("79", when(below, atLeast, group), OBJECT))).isEqualTo(after);
  }

  @Test
  void where_a_condition_does_not_hold_the_counts_are_the_reason() {
    Adjusted<Step> answer = cap("79", when("50%", "-", "-"), OBJECT);

    assertThat(answer.reason())
        .isEqualTo(Text.of("positive ratings 4/8 (50.00%)", "满意评分 4/8 (50.00%)"));
    assertThat(answer.grounds()).singleElement().matches(ground -> !ground.holds());
  }

  @Test
  void a_condition_on_ratings_does_not_hold_where_nobody_rated() {
    Appraised unrated = Appraised.of("70", 1).with("conduct", "all", satisfaction(0, 0, 0, 9));

    assertThat(cap("10", when("100%", "-", "-"), unrated).reason().en()).isEqualTo("nobody rated");
    assertThat(cap("10", when("-", "0%", "-"), unrated).reason().en()).isEqualTo("nobody rated");
  }

  @Test
  void a_condition_on_attributes_holds_where_each_is_as_it_is_written() {
    Appraised honoured = Appraised.of("90", 1).having(Map.of("honour", "city"));

    assertThat(result(cap("79", objects("honour", "city"), honoured))).isEqualTo("79");
    assertThat(result(cap("79", objects("honour", "state"), honoured))).isEqualTo("stays");
    assertThat(result(cap("79", objects("branch", "city"), honoured))).isEqualTo("stays");
    assertThat(result(cap("79", objects("honour", "city"), Appraised.of("90", 1))))
        .isEqualTo("stays");
  }

  private static List<String> faults(When when) {
    RecordedCheck check = new RecordedCheck();
    new Cap().check(new Cap.Parameters(BigDecimal.TEN, Optional.of(when), REASON), check);
    return check.reported();
  }

  @Test
  void a_condition_needs_something_that_has_to_hold() {
    When nothing =
        new When(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(faults(nothing)).containsExactly("missing-key at when.objects");
    assertThat(faults(when("-", "-", "-").get()))
        .containsExactly("missing-key at when.satisfaction-below");
    assertThat(faults(when("-", "-", "peers").get()))
        .containsExactly("missing-key at when.satisfaction-below");
    assertThat(faults(when("50%", "-", "peers").get())).isEmpty();
    assertThat(faults(objects("honour", "city").get())).isEmpty();
  }

  @Test
  void a_condition_that_can_never_hold_is_a_fault() {
    assertThat(faults(when("50%", "50%", "-").get()))
        .containsExactly("invalid-parameter at when.satisfaction-below");
    assertThat(faults(when("40%", "50%", "-").get()))
        .containsExactly("invalid-parameter at when.satisfaction-below");
    assertThat(faults(when("50%", "40%", "-").get())).isEmpty();
  }

  private static List<Fault> faults(String rule, String objects) {
    return PingyiTest.faults(
        """
        id: x
        version: 1
        scales: { q: { options: [ { id: A, value: 50 } ] } }
        criteria: [ { id: c } ]
        raters: [ { id: g } ]
        rules: [ { use: %s, reason: x, when: { objects: { knid: k } } } ]
        %s
        """
            .formatted(rule, objects));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bonus, points: 10", "deduction, points: 10", "cap, at: 9", "floor, at: 9"})
  void an_attribute_that_no_object_of_the_scheme_has_is_a_fault_where_it_stands(String rule) {
    List<Fault> faults = faults(rule, "objects: [ { id: o1, kind: k }, { id: o2, branch: east } ]");

    assertThat(faults)
        .extracting(Fault::code, Fault::path, Fault::suggestion)
        .containsExactly(
            tuple(FaultCode.UNKNOWN_REFERENCE, "rules[0].when.objects.knid", Optional.of("kind")));
    assertThat(faults.get(0).place().line()).isEqualTo(6);
    assertThat(faults.get(0).place().column())
        .isEqualTo("rules: [ { use: , reason: x, when: { objects: { ".length() + rule.length() + 1);
    assertThat(faults.get(0).message())
        .isEqualTo(
            Text.of("the scheme has no object with the attribute “knid”", "方案中没有评议对象的属性“knid”"));
  }

  @Test
  void an_attribute_is_not_looked_for_where_the_scheme_lists_no_objects_or_one_has_it() {
    assertThat(faults("bonus, points: 10", "")).isEmpty();
    assertThat(faults("bonus, points: 10", "objects: [ { id: o1, knid: l } ]")).isEmpty();
  }
}
