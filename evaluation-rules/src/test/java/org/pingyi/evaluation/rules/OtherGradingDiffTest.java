package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;

/** What another grade is said to come from where more than the score decides on it. */
class OtherGradingDiffTest {

  private static final String BANDS =
      "grades: [ { id: good, at-least: 85 }, { id: fair, at-least: 60 }, { id: poor } ]";

  private static Office graded(String by) {
    return Office.PLAIN.scheme(BANDS, by);
  }

  private static final Office QUOTA =
      graded(
          """
          grading: { use: quota }
          grades: [ { id: good, share: 40% }, { id: fair, share: 20% }, { id: poor } ]
          """);

  @Test
  void a_place_more_comes_from_a_greater_pool() {
    // ⌊40% · 4⌋ = 1, ⌊40% · 5⌋ = 2
    ReportDiff diff =
        QUOTA.to(QUOTA.voting("5,masses,a,C,C,C\n5,masses,b,C,C,C\n5,leaders,x,C,C,C\n"));

    assertThat(DiffReading.causes(diff, "2", "grade")).containsExactly("others others/pool 4 5");
  }

  @Test
  void a_share_of_a_quota_is_named_where_it_decides() {
    ReportDiff diff = QUOTA.to(QUOTA.scheme("share: 40%", "share: 60%"));

    assertThat(DiffReading.causes(diff, "2", "grade"))
        .containsExactly("band grades/good/share 0.4 0.6");
  }

  @Test
  void a_majority_that_changes_comes_from_the_answers() {
    Office majority =
        graded(
            """
            grading: { use: majority-grade, criterion: duty, group: leaders }
            grades: [ { id: good, option: A }, { id: fair, option: B }, { id: poor, option: C } ]
            """);

    ReportDiff diff = majority.to(majority.ballots("2,leaders,x,B,A,B", "2,leaders,x,A,A,B"));

    assertThat(DiffReading.causes(diff, "2", "grade"))
        .containsExactlyInAnyOrder(
            "count criteria/duty/raters/leaders/counts/A 0 1",
            "count criteria/duty/raters/leaders/counts/B 1 0");
  }

  @Test
  void of_all_groups_together_the_answers_of_each_are_named() {
    Office majority =
        graded(
            """
            grading: { use: majority-grade, criterion: duty }
            grades: [ { id: good, option: A }, { id: fair, option: B }, { id: poor, option: C } ]
            """);

    Office other =
        majority
            .ballots("2,masses,a,B,B,B", "2,masses,a,A,B,B")
            .ballots("2,masses,c,B,A,A", "2,masses,c,A,A,A");

    assertThat(DiffReading.causes(majority.to(other), "2", "grade"))
        .containsExactlyInAnyOrder(
            "count criteria/duty/raters/masses/counts/A 1 3",
            "count criteria/duty/raters/masses/counts/B 2 0");
  }

  @Test
  void a_satisfaction_that_is_no_longer_reached_comes_from_the_ratings() {
    Office joint =
        graded(
            """
            grading: { use: joint, group: leaders }
            grades:
              - { id: good, at-least: 0, satisfaction-at-least: 100% }
              - { id: poor }
            """);

    ReportDiff diff = joint.to(joint.ballots("2,leaders,x,B,A,B", "2,leaders,x,C,A,B"));

    assertThat(DiffReading.causes(diff, "2", "grade"))
        .contains("count criteria/duty/raters/leaders/counts/B 1 0");
  }
}
