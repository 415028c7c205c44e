package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.DiffReading.causes;
import static org.pingyi.evaluation.rules.DiffReading.finding;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    FindingDiff appeared = finding(diff, "2", "service");
    assertThat(appeared.presence()).isEqualTo(Presence.ADDED);
    assertThat(causes(appeared)).contains("count criteria/service/raters/masses/counts/C 1 2");
    FindingDiff changed = finding(diff, "4", "style");
    assertThat(changed.presence()).isEqualTo(Presence.CHANGED);
    assertThat(causes(changed)).contains("count criteria/style/raters/masses/counts/C 3 2");
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
              assertThat(causes(finding))
                  .containsExactly("parameter triggers/dissatisfaction-rate/above 0.4 0.8");
            });
    assertThat(due.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(causes(finding))
                    .containsExactly(
                        "parameter triggers/dissatisfaction-rate/due-within P30D P31D"));
  }

  @Test
  void many_findings_of_one_object_are_compared_as_few_are() {
    int many = 1_500;
    String criteria =
        IntStream.range(0, many)
            .mapToObj(i -> "{ id: c" + i + " }")
            .collect(Collectors.joining(","));
    String names = IntStream.range(0, many).mapToObj(i -> ",c" + i).collect(Collectors.joining());
    Office all =
        new Office(
            """
            id: many
            version: 1
            scales:
              s:
                options:
                  - { id: A, value: 100, attitude: positive }
                  - { id: D, value: 0, attitude: negative }
            criteria: [ %s ]
            raters: [ { id: m } ]
            rectification: [ { use: dissatisfaction-rate, above: 10%%, due-within: 3d } ]
            period: { opens: 2026-01-01, closes: 2026-02-01, zone: Asia/Shanghai }
            """
                .formatted(criteria),
            "object,group" + names + "\n1,m" + ",A".repeat(many) + "\n");
    ReportDiff diff = all.to(all.voting("1,m" + ",D".repeat(many) + "\n"));

    assertThat(diff.findings()).hasSize(many);
    assertThat(diff.findings())
        .allSatisfy(
            finding ->
                assertThat(causes(finding))
                    .containsExactly(
                        "count criteria/" + finding.criterion() + "/raters/m/counts/D 0 1"));
  }
}
