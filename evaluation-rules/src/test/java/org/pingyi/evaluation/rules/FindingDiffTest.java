package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.FindingDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;

/** What findings that came, went or changed are said to come from. */
class FindingDiffTest {

  @Test
  void findings_appear_change_and_go() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("4,masses,a,C,C,C", "4,masses,a,C,C,B")
                .ballots(
                    "2,masses,a,B,B,B\n2,masses,b,A,C,B", "2,masses,a,B,C,B\n2,masses,b,A,C,B"));

    FindingDiff appeared =
        diff.findings().stream()
            .filter(each -> each.object().equals("2"))
            .findFirst()
            .orElseThrow();
    assertThat(appeared.presence()).isEqualTo(Presence.ADDED);
    assertThat(appeared.causes())
        .extracting(DiffReading::written)
        .contains("count criteria/service/raters/masses/counts/C 1 2");
    FindingDiff changed =
        diff.findings().stream()
            .filter(each -> each.object().equals("4"))
            .findFirst()
            .orElseThrow();
    assertThat(changed.presence()).isEqualTo(Presence.CHANGED);
    assertThat(changed.causes())
        .extracting(DiffReading::written)
        .contains("count criteria/style/raters/masses/counts/C 3 2");
  }

  @Test
  void the_limit_and_the_deadline_of_a_finding_are_named() {
    ReportDiff limit = Office.PLAIN.to(Office.PLAIN.scheme("above: 40%", "above: 80%"));
    ReportDiff due = Office.PLAIN.to(Office.PLAIN.scheme("due-within: 30d", "due-within: 31d"));

    assertThat(limit.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.presence()).isEqualTo(Presence.REMOVED);
              assertThat(finding.causes())
                  .extracting(DiffReading::written)
                  .containsExactly("parameter triggers/dissatisfaction-rate/above 0.4 0.8");
            });
    assertThat(due.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.causes())
                    .extracting(DiffReading::written)
                    .containsExactly(
                        "parameter triggers/dissatisfaction-rate/due-within P30D P31D"));
  }
}
