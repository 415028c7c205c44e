package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** What an adjustment that is another one, or is there in one report only, is said to come from. */
class AdjustmentDiffTest {

  private static final String FAIR =
      "  - { use: veto, when: { criterion: c0, satisfaction-below: 80% }, grade: fair }\n";
  private static final String POOR =
      "  - { use: veto, when: { criterion: c1, satisfaction-below: 80% }, grade: poor }\n";

  private static final Office FAIR_FIRST =
      new Office(
          """
          id: vetoes
          version: 1
          scales:
            s:
              options:
                - { id: A, value: 100, attitude: positive }
                - { id: D, value: 90, attitude: negative }
          criteria: [ { id: c0 }, { id: c1 } ]
          raters: [ { id: m } ]
          grades: [ { id: good, at-least: 60 }, { id: fair, at-least: 30 }, { id: poor } ]
          rules:
          """
              + FAIR
              + POOR,
          "object,group,c0,c1\n");

  private static final Office POOR_FIRST = FAIR_FIRST.scheme(FAIR + POOR, POOR + FAIR);

  private static final String NEITHER = "1,m,A,A\n1,m,A,A\n1,m,A,A\n1,m,A,A\n";
  private static final String FIRST = "1,m,A,A\n1,m,D,A\n1,m,D,A\n1,m,A,A\n";
  private static final String SECOND = "1,m,A,D\n1,m,A,A\n1,m,A,A\n1,m,A,D\n";
  private static final String BOTH = "1,m,A,A\n1,m,A,A\n1,m,D,D\n1,m,D,D\n";

  @Test
  void each_is_put_down_to_what_its_own_rule_goes_by() {
    ReportDiff diff = FAIR_FIRST.voting(SECOND).to(FAIR_FIRST.voting(FIRST));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/0"))
        .containsExactly("count criteria/c0/raters/m/counts/A 4 2");
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("count criteria/c1/raters/m/counts/A 2 4");
  }

  @Test
  void the_order_is_named_though_counts_changed_too() {
    ReportDiff diff =
        FAIR_FIRST
            .voting(BOTH)
            .to(POOR_FIRST.voting(BOTH.replaceFirst("D,D\n$", "A,D\n1,m,D,A\n")));

    String order = "rule order/rules veto #1, veto #2 veto #2, veto #1";
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/0")).containsExactly(order);
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1")).containsExactly(order);
  }

  @Test
  void a_rule_that_found_another_grade_names_the_earlier_rule() {
    ReportDiff diff = FAIR_FIRST.voting(SECOND).to(FAIR_FIRST.voting(BOTH));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("result adjustments/veto/0 - good → fair");
    assertThat(diff.text(Language.EN, Detail.PARTS, 10))
        .contains(
            """
                adjustment by veto #2: fair → poor, before good → poor
                  from adjustment by veto #1: good → fair
            """);
  }

  @Test
  void a_rule_that_found_another_grade_at_first_names_what_that_comes_from() {
    Office high = FAIR_FIRST.scheme("at-least: 60", "at-least: 99");
    ReportDiff diff = FAIR_FIRST.voting(SECOND).to(high.voting(SECOND));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("band grades/good/at-least 60 99");
  }

  @Test
  void a_rule_that_is_not_asked_any_more_names_the_earlier_rule() {
    ReportDiff diff = POOR_FIRST.voting(FIRST).to(POOR_FIRST.voting(BOTH));

    assertThat(DiffReading.changes(diff, "1")).contains("adjustments/veto/0", "adjustments/veto/1");
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("result adjustments/veto/0 - good → poor");
    assertThat(
            DiffReading.causes(
                POOR_FIRST.voting(NEITHER).to(POOR_FIRST.voting(FIRST)), "1", "grade"))
        .containsExactly("count criteria/c0/raters/m/counts/A 4 2");
  }

  @Test
  void a_rule_that_is_not_asked_without_a_score_is_still_in_the_scheme() {
    Office voted = FAIR_FIRST.scheme("{ id: m }", "{ id: m, minimum: 3 }").voting(SECOND);
    ReportDiff diff = voted.to(voted.ballots(SECOND, "1,m,A,D\n"));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("result score 97.50 -");
  }

  @Test
  void a_rule_that_gives_another_grade_for_the_same_reason_names_that_grade_and_no_counts() {
    Office lower = FAIR_FIRST.scheme(FAIR, FAIR.replace("grade: fair", "grade: poor"));
    ReportDiff diff =
        FAIR_FIRST.voting(FIRST).to(lower.voting(FIRST.replaceFirst("1,m,A,A", "1,m,D,A")));

    assertThat(DiffReading.causes(diff, "1", "grade"))
        .containsExactly("parameter rules/veto/grade fair poor");
  }

  @Test
  void a_rule_that_looks_at_another_criterion_names_that() {
    Office other = FAIR_FIRST.scheme(FAIR, FAIR.replace("c0", "c1")).voting(FIRST);
    ReportDiff diff = FAIR_FIRST.voting(FIRST).to(other);

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/0"))
        .containsExactly("parameter rules/veto/when.criterion c0 c1");
  }

  @Test
  void a_rule_that_did_otherwise_for_counts_names_no_parameter_that_it_does_not_rest_on() {
    Office other = POOR_FIRST.scheme(FAIR, FAIR.replace("grade: fair", "grade: poor"));
    ReportDiff diff = POOR_FIRST.voting(NEITHER).to(other.voting(FIRST));

    assertThat(DiffReading.causes(diff, "1", "grade"))
        .containsExactly("count criteria/c0/raters/m/counts/A 4 2");
  }

  @Test
  void the_order_is_named_beside_the_band_where_both_made_a_rule_find_another_grade() {
    Office high = POOR_FIRST.scheme("at-least: 60", "at-least: 99");
    ReportDiff diff = FAIR_FIRST.voting(BOTH).to(high.voting(BOTH));
    ReportDiff back = high.voting(BOTH).to(FAIR_FIRST.voting(BOTH));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/0"))
        .containsExactly(
            "band grades/good/at-least 60 99",
            "rule order/rules veto #1, veto #2 veto #2, veto #1");
    assertThat(DiffReading.causes(back, "1", "adjustments/veto/0"))
        .contains("band grades/good/at-least 99 60")
        .anyMatch(cause -> cause.startsWith("rule order/rules "));
  }

  @Test
  void the_order_of_rules_that_did_nothing_is_no_cause() {
    String never = FAIR.replace("80%", "1%");
    String neither = POOR.replace("80%", "2%");
    Office before = FAIR_FIRST.scheme(POOR, POOR + never + neither);
    Office after =
        FAIR_FIRST.scheme(POOR, POOR + neither + never).scheme("at-least: 60", "at-least: 99");
    ReportDiff diff = before.voting(SECOND).to(after.voting(SECOND));

    assertThat(diff.settings()).anyMatch(cause -> cause.id().equals("order/rules"));
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("band grades/good/at-least 60 99");
  }

  @Test
  void the_first_rule_is_not_put_down_to_a_later_one() {
    Office top = FAIR_FIRST.scheme("grades: [", "grades: [ { id: top, at-least: 97 },");
    ReportDiff diff =
        top.voting(FIRST).to(top.voting(FIRST.replaceFirst("D,A\n1,m,D,A", "D,D\n1,m,D,D")));

    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/0"))
        .containsExactly("result score 97.50 95.00");
    assertThat(DiffReading.causes(diff, "1", "adjustments/veto/1"))
        .containsExactly("count criteria/c1/raters/m/counts/A 4 2");
  }

  @Test
  void without_a_score_there_is_no_grade_and_no_rank() {
    Office voted = FAIR_FIRST.scheme("{ id: m }", "{ id: m, minimum: 3 }").voting(SECOND);
    ReportDiff diff = voted.to(voted.ballots(SECOND, "1,m,A,D\n"));

    assertThat(DiffReading.causes(diff, "1", "grade")).containsExactly("result score 97.50 -");
    assertThat(DiffReading.causes(diff, "1", "rank")).containsExactly("result score 97.50 -");
  }
}
