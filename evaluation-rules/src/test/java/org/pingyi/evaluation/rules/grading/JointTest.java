package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;
import static org.pingyi.evaluation.rules.grading.Gradings.said;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule.Graded;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.grading.Joint.Band;
import org.pingyi.evaluation.rules.grading.Joint.Parameters;

class JointTest {

  private static final Parameters ALL = new Parameters(Optional.empty());

  private final Joint rule = new Joint();

  /** A band as {@code excellent 90 85% 80 30%}, with a hyphen for what it does not have. */
  private static GradeBand<Band> band(String text) {
    String[] parts = text.split(" ", -1);
    return new GradeBand<>(
        new Grade(parts[0], Text.of(parts[0])),
        new Band(
            given(parts[1]).map(BigDecimal::new),
            given(parts[2]).map(Share::parse),
            given(parts[3]).map(BigDecimal::new),
            given(parts[4]).map(Share::parse)));
  }

  private static Optional<String> given(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private static List<GradeBand<Band>> bands(String... texts) {
    return Arrays.stream(texts).map(JointTest::band).toList();
  }

  private static final List<GradeBand<Band>> PLAN =
      bands("a 90 80% 75 -", "b 80 60% - -", "c - - - -");

  /** Masses: 3 of 4 content. Peers: all 6. Pooled: 9 of 10. */
  private static Appraised object(String score) {
    return Appraised.of(score, 1)
        .with("duty", "78.00")
        .with("law", "75.00")
        .with("duty", "masses", satisfaction(2, 1, 1, 0))
        .with("law", "peers", satisfaction(6, 0, 0, 3));
  }

  private String grade(Appraised object, Parameters parameters, List<GradeBand<Band>> bands) {
    return rule.grade(List.of(object), bands, parameters).get(0).map(Grade::id).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"90.00, a", "89.99, b", "80, b", "79.99, c"})
  void where_all_else_is_met_the_published_score_decides(String score, String grade) {
    assertThat(grade(object(score), ALL, PLAN)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"90%, a", "9/10, a", "90.01%, b", "100%, b"})
  void the_satisfaction_is_compared_exactly(String needed, String grade) {
    assertThat(grade(object("95"), ALL, bands("a 90 " + needed + " - -", "b - - - -")))
        .isEqualTo(grade);
  }

  @Test
  void with_a_group_its_ratings_alone_make_the_satisfaction() {
    Parameters masses = new Parameters(Optional.of(new Reference.ToGroup("masses")));

    // 3 of 4 reach 60% and not 80%
    assertThat(grade(object("95"), masses, PLAN)).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource({"75, a", "75.01, b", "78, b"})
  void no_leaf_may_be_below_the_mark(String mark, String grade) {
    assertThat(grade(object("95"), ALL, bands("a 90 - " + mark + " -", "b - - - -")))
        .isEqualTo(grade);
  }

  @Test
  void where_nobody_rated_no_satisfaction_is_reached() {
    Appraised unrated = Appraised.of("95", 1).with("duty", "all", satisfaction(0, 0, 0, 4));

    assertThat(grade(unrated, ALL, bands("a 90 0% - -", "b - - - -"))).isEqualTo("b");
  }

  @Test
  void below_the_needs_of_a_last_grade_there_is_none() {
    assertThat(grade(object("59"), ALL, bands("a 90 - - -", "b 60 - - -"))).isEqualTo("none");
  }

  @Test
  void the_grounds_are_the_needs_of_each_grade_down_to_the_one_that_is_given() {
    assertThat(said(rule.grounds(object("85"), PLAN, ALL)))
        .containsExactly(
            "85>=90 false", "0.9>=0.8 true", "75>=75 true", "85>=80 true", "0.9>=0.6 true");
  }

  @Test
  void a_grade_that_too_many_hold_is_limited_as_that_of_bands() {
    List<GradeBand<Band>> bands = bands("a 90 - - 50%", "b - - - -");
    Optional<Grade> a = Optional.of(new Grade("a", Text.of("a")));

    assertThat(
            rule.limit(
                List.of(new Graded(Appraised.of("95", 1), a), new Graded(Appraised.of("94", 2), a)),
                bands,
                ALL))
        .singleElement()
        .satisfies(change -> assertThat(change.object()).isEqualTo(1))
        .satisfies(change -> assertThat(change.to().id()).isEqualTo("b"))
        .satisfies(change -> assertThat(change.limit()).isEqualTo("at-most-share"));
  }

  private List<String> faults(String... texts) {
    return Gradings.faults(rule, ALL, bands(texts));
  }

  @Test
  void needs_that_fall_from_grade_to_grade_have_no_fault() {
    assertThat(faults("a 90 80% 75 30%", "b 80 60% - -", "c - - - -")).isEmpty();
    assertThat(faults("a 80 80% - -", "b 80 60% - -", "c 80 - - -", "d - - - -")).isEmpty();
    assertThat(faults("a - 80% - -", "b 60 - - -")).isEmpty();
  }

  @Test
  void each_grade_but_the_last_needs_a_score_or_a_satisfaction() {
    assertThat(faults("a 90 - - -", "b - - 60 -", "c - - - -"))
        .containsExactly("missing-key at grades[1].at-least");
  }

  @Test
  void no_grade_needs_more_of_anything_than_a_better_one() {
    assertThat(faults("a 80 80% - -", "b 85 60% - -", "c - - - -"))
        .containsExactly("unordered at grades[1].at-least");
    assertThat(faults("a 80 60% - -", "b 70 80% - -", "c - - - -"))
        .containsExactly("unordered at grades[1].satisfaction-at-least");
    assertThat(faults("a 80 - 50 -", "b 70 - 60 -", "c - - - -"))
        .containsExactly("unordered at grades[1].no-criterion-below");
  }

  @Test
  void a_grade_that_nobody_could_hold_is_a_fault() {
    assertThat(faults("a 80 60% - -", "b 80.0 60% 50 -", "c - - - -"))
        .containsExactly("unordered at grades[1]");
  }

  @Test
  void the_last_grade_cannot_be_limited() {
    assertThat(faults("a 90 - - -", "b - - - 20%"))
        .containsExactly("invalid-parameter at grades[1].at-most-share");
  }
}
