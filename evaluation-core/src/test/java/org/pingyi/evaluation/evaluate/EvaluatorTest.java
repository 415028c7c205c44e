package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;

class EvaluatorTest {

  @Test
  void a_report_says_what_became_of_the_ballots() {
    Plan plan = new Plan().groups(Plan.group("masses", 1), Plan.group("leaders", 1));

    EvaluationReport report =
        new Box(plan)
            .give("1001", "masses", "A")
            .give("1002", "masses", "B")
            .reject(7, RejectionReason.UNKNOWN_OPTION)
            .report();

    assertThat(report.scheme().id()).isEqualTo("plan");
    assertThat(report.ballots().read()).isEqualTo(3);
    assertThat(report.ballots().accepted()).isEqualTo(2);
    assertThat(report.ballots().rejected()).isEqualTo(1);
    assertThat(report.turnout())
        .extracting(it -> it.group().id() + " " + it.papers() + " " + it.ballots())
        .containsExactly("masses 2 2", "leaders 0 0");
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void without_a_roster_the_objects_are_those_of_the_ballots_by_code_point() {
    Plan plan = new Plan().kind("member");

    EvaluationReport report =
        new Box(plan).rate("𠀀", "A").rate("Ｚ", "A").rate("b", "A").rate("a10", "A").report();

    assertThat(report.objects())
        .extracting(it -> it.object().id())
        .containsExactly("a10", "b", "Ｚ", "𠀀");
    assertThat(report.of("b").object().kind()).contains("member");
    assertThat(report.of("b").object().title()).isEqualTo(Text.of("b"));
  }

  @Test
  void with_a_roster_all_its_objects_are_listed_in_its_order() {
    Plan plan = new Plan().roster(Plan.object("b", "x", "1"), Plan.object("a", "x", "1"));

    EvaluationReport report = new Box(plan).rate("a", "A").report();

    assertThat(report.objects()).extracting(it -> it.object().id()).containsExactly("b", "a");
    assertThat(report.of("b").criteria().get(0).cells().get(0).counts().ballots()).isZero();
    assertThat(report.of("b").groups().get(0).score()).isEmpty();
  }

  @Test
  void ballots_on_an_object_that_is_not_in_the_roster_are_never_left_out_in_silence() {
    Plan plan = new Plan().roster(Plan.object("a", "x", "1"));

    assertThatThrownBy(new Box(plan).rate("other", "A")::report)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other");
  }

  @Test
  void a_tally_of_another_layout_is_refused() {
    Tally tally = new Box(new Plan().criteria(Plan.leaf("law"))).rate("a", "A").tally();
    SchemeDefinition scheme = new Plan().scheme();

    assertThatThrownBy(() -> Evaluator.evaluate(scheme, tally))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan");
  }

  @Test
  void an_object_without_the_ranking_attribute_is_refused() {
    Plan plan = new Plan().within("branch").roster(Plan.object("a", "x", "1"));

    assertThatThrownBy(new Box(plan)::report)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("object a has no branch");
  }

  @Test
  void a_report_without_accepted_ballots_warns_of_it() {
    EvaluationReport nobody = new Box(new Plan()).report();
    EvaluationReport nothing =
        new Box(new Plan().roster(Plan.object("a", "x", "1")))
            .reject(2, RejectionReason.MALFORMED)
            .report();

    assertThat(nobody.objects()).isEmpty();
    assertThat(nobody.warnings()).hasSize(2);
    assertThat(nothing.of("a").score()).isEmpty();
    assertThat(nothing.warnings()).hasSize(1);
    assertThat(nothing.warnings().get(0).zh()).contains("没有");
  }

  /** Three rated: two of 100 and one of 0, or the negation of it. */
  @ParameterizedTest
  @CsvSource({
    "0, HALF_UP, 67, -67",
    "2, HALF_UP, 66.67, -66.67",
    "2, DOWN, 66.66, -66.66",
    "2, UP, 66.67, -66.67",
    "10, HALF_EVEN, 66.6666666667, -66.6666666667"
  })
  void modes_round_a_score_below_nothing_like_one_above(
      int digits, RoundingMode mode, String above, String below) {
    Plan plan =
        new Plan().scoring(ScoringRules.netSatisfaction()).rounding(new Rounding(digits, mode));

    EvaluationReport report =
        new Box(plan).rate("a", "A", "A", "C").rate("b", "D", "D", "C").report();

    assertThat(report.of("a").score()).contains(new BigDecimal(above));
    assertThat(report.of("b").score()).contains(new BigDecimal(below));
  }

  @Test
  void a_score_that_rounds_to_nothing_from_below_is_written_without_a_sign() {
    Plan plan =
        new Plan()
            .scoring(ScoringRules.netSatisfaction())
            .rounding(new Rounding(0, RoundingMode.DOWN));
    Box box = new Box(plan);
    for (int i = 0; i < 299; i++) {
      box.rate("a", "C");
    }

    // −100/300
    EvaluationReport report = box.rate("a", "D").report();

    assertThat(report.of("a").score()).isEqualTo(Optional.of(new BigDecimal("0")));
    assertThat(ReportJson.text(report)).contains("\"score\": 0,").doesNotContain("-0");
  }
}
