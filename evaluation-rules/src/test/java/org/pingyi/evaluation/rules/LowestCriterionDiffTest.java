package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.DiffReading.causes;
import static org.pingyi.evaluation.rules.DiffReading.finding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.FindingDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;

/**
 * What a finding in the lowest criterion is said to come from: what moved the leaf that decided.
 */
class LowestCriterionDiffTest {

  private static final Office LOWEST =
      Office.PLAIN.scheme(
          "{ use: dissatisfaction-rate, above: 40%, due-within: 30d }",
          "{ use: lowest-criterion, below: 90, due-within: 30d }");

  @Test
  void another_score_of_the_leaf_is_followed_to_its_counts() {
    Office lowest = LOWEST.ballots("4,leaders,x,C,C,D", "4,leaders,x,A,A,D");
    Office moved = lowest.ballots("4,masses,a,C,C,C", "4,masses,a,C,C,B");
    ReportDiff diff = lowest.to(moved);
    ReportDiff same = lowest.to(moved.ballots("4,leaders,x,A,A,D", "4,leaders,x,B,A,D"));

    for (ReportDiff each : List.of(diff, same)) {
      FindingDiff finding = finding(each, "4", "style");
      assertThat(finding.presence()).isEqualTo(Presence.CHANGED);
      assertThat(causes(finding))
          .containsExactlyInAnyOrder(
              "count criteria/style/raters/masses/counts/B 0 1",
              "count criteria/style/raters/masses/counts/C 3 2");
    }
  }

  @Test
  void a_leaf_that_passed_the_former_lowest_is_followed_and_no_other_is_named() {
    ReportDiff diff =
        LOWEST.to(
            LOWEST
                .ballots("2,masses,a,B,B,B", "2,masses,a,C,B,A")
                .ballots("2,masses,c,B,A,A", "2,masses,c,C,A,A"));

    FindingDiff found = finding(diff, "2", "duty");
    assertThat(found.presence()).isEqualTo(Presence.ADDED);
    assertThat(causes(found))
        .containsExactlyInAnyOrder(
            "count criteria/duty/raters/masses/counts/B 2 0",
            "count criteria/duty/raters/masses/counts/C 0 2");
    FindingDiff former = finding(diff, "2", "service");
    assertThat(former.presence()).isEqualTo(Presence.REMOVED);
    assertThat(causes(former)).isEqualTo(causes(found));
  }

  @Test
  void the_former_lowest_is_followed_where_it_moved() {
    ReportDiff diff = LOWEST.to(LOWEST.ballots("2,masses,b,A,C,B", "2,masses,b,A,A,B"));

    FindingDiff found = finding(diff, "2", "duty");
    assertThat(found.presence()).isEqualTo(Presence.ADDED);
    assertThat(causes(found))
        .containsExactlyInAnyOrder(
            "count criteria/service/raters/masses/counts/A 1 2",
            "count criteria/service/raters/masses/counts/C 1 0");
  }

  @Test
  void a_former_lowest_that_played_no_part_is_not_named() {
    ReportDiff diff = marks(58, 55).to(marks(45, 60));
    ReportDiff back = marks(45, 60).to(marks(58, 55));

    for (ReportDiff each : List.of(diff, back)) {
      assertThat(causes(finding(each, "1", "c0")))
          .isNotEmpty()
          .allMatch(cause -> cause.startsWith("count criteria/c0/"));
    }
  }

  @Test
  void of_two_leaves_that_passed_each_other_each_is_named_that_mattered() {
    assertThat(causes(finding(marks(48, 40).to(marks(47, 60)), "1", "c0")))
        .allMatch(cause -> cause.startsWith("count criteria/c1/"));
    assertThat(causes(finding(marks(55, 48).to(marks(49, 52)), "1", "c0"))).hasSize(4);
    assertThat(causes(finding(marks(46, 45).to(marks(45, 46)), "1", "c0"))).hasSize(4);
  }

  private static Office marks(int first, int second) {
    return new Office(
        """
        id: marks
        version: 1
        scales: { s: { range: { from: 0, to: 100, step: 1 } } }
        criteria: [ { id: c0 }, { id: c1 } ]
        raters: [ { id: m } ]
        rectification: [ { use: lowest-criterion, below: 50 } ]
        """,
        "object,group,c0,c1\n1,m," + first + "," + second + "\n");
  }

  @Test
  void a_leaf_is_followed_to_what_an_option_is_worth() {
    ReportDiff diff = LOWEST.to(LOWEST.scheme("value: 40", "value: 30"));

    assertThat(causes(finding(diff, "4", "style")))
        .containsExactly("option scales/marks/options/C 40 30");
  }

  @Test
  void the_limit_is_named_where_it_moved() {
    ReportDiff diff = LOWEST.to(LOWEST.scheme("below: 90", "below: 30"));

    assertThat(diff.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(causes(finding))
                    .containsExactly("parameter triggers/lowest-criterion/below 90 30"));
  }
}
