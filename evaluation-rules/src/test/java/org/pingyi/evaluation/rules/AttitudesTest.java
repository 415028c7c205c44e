package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.testkit.PingyiTest;

/** A rule that looks at how many are content, or not, needs scales on which somebody can be. */
class AttitudesTest {

  /** Leaf a has a scale with attitudes, b and d below c have a range without, e a neutral scale. */
  private static List<Fault> faults(String rest) {
    return faults(
        "[ { id: a, scale: five }, { id: c, criteria: [ { id: b, scale: five },"
            + " { id: d, scale: marks } ] }, { id: e, scale: neutral } ]",
        rest);
  }

  private static List<Fault> faults(String criteria, String rest) {
    return PingyiTest.faults(
        """
          id: x
          version: 1
          scales:
            five: { range: { from: 1, to: 5, step: 1, positive-from: 4, negative-below: 3 } }
            marks: { range: { from: 0, to: 100, step: 1 } }
            neutral: { options: [ { id: A, value: 1 }, { id: B, value: 2 } ] }
            happy: { options: [ { id: A, value: 1, attitude: positive }, { id: B, value: 0 } ] }
          criteria: %s
          raters: [ { id: g } ]
          %s
          """
            .formatted(criteria, rest));
  }

  private static String rule(String rule) {
    return "rules: [ { use: " + rule + " } ]\ngrades: [ { id: top, at-least: 3 }, { id: poor } ]";
  }

  private static String joint(String band) {
    return "grading: { use: joint }\ngrades: [ { id: top, at-least: 3 }, { id: fair, "
        + band
        + " }, { id: poor } ]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | veto, when: { criterion: a, satisfaction-below: 50% }, grade: poor | 0",
        "c | veto, when: { criterion: c, satisfaction-below: 50% }, grade: poor | 1",
        "d | veto, when: { criterion: d, satisfaction-below: 50% }, grade: poor | 1",
        "e | veto, when: { criterion: e, satisfaction-below: 50% }, grade: poor | 1",
        "a | cap, at: 3, when: { criterion: a, satisfaction-below: 50% }, reason: r | 0",
        "c | cap, at: 3, when: { criterion: c, satisfaction-below: 50% }, reason: r | 1",
        "all | cap, at: 3, when: { satisfaction-below: 50% }, reason: r | 2",
        "all | cap, at: 3, when: { objects: { area: east } }, reason: r | 0",
        "all | cap, at: 3, reason: r | 0"
      })
  void a_satisfaction_of_scales_without_a_positive_answer_is_a_fault_where_it_is_compared(
      String named, String rule, int expected) {
    assertThat(faults(rule(rule)))
        .as(named)
        .hasSize(expected)
        .extracting(Fault::path)
        .allMatch("rules[0].when.satisfaction-below"::equals);
  }

  @Test
  void the_fault_says_what_would_do() {
    List<Fault> faults =
        faults(
            rule("bonus, points: 1, when: { criterion: d, satisfaction-at-least: 9% }, reason: r"));

    assertThat(faults)
        .extracting(Fault::path)
        .containsExactly("rules[0].when.satisfaction-at-least");
    assertThat(faults.get(0).message().en())
        .isEqualTo(
            "no answer is positive on the scale “marks” (0 to 100 by 1), so that its ratings would"
                + " never count as positive: options need an attitude, a range positive-from");
    assertThat(faults.get(0).message().zh())
        .isEqualTo(
            "选项等次“marks”（0 至 100，步长 1）没有表示满意的答案，其评分不会计为满意，选项须有 attitude，分值区间须有 positive-from");
  }

  @Test
  void a_grade_that_needs_satisfaction_needs_it_of_all_scales() {
    assertThat(faults(joint("at-least: 2"))).isEmpty();
    assertThat(faults("[ { id: a, scale: five } ]", joint("satisfaction-at-least: 30%"))).isEmpty();
    assertThat(faults(joint("satisfaction-at-least: 30%")))
        .hasSize(2)
        .extracting(Fault::path)
        .allMatch("grades[1].satisfaction-at-least"::equals);
  }

  @Test
  void a_dissatisfaction_rate_needs_a_negative_answer() {
    String trigger = "rectification: [ { use: dissatisfaction-rate, above: 20% } ]";
    List<Fault> faults = faults("[ { id: a, scale: happy } ]", trigger);

    assertThat(faults("[ { id: a, scale: five } ]", trigger)).isEmpty();
    assertThat(faults).extracting(Fault::path).containsExactly("rectification[0].above");
    assertThat(faults.get(0).message().en())
        .isEqualTo(
            "no answer is negative on the scale “happy” (0, 1), so that its dissatisfaction rate"
                + " would always be 0: options need an attitude, a range negative-below");
    assertThat(faults.get(0).message().zh())
        .contains("没有表示不满意的答案，其不满意率将总是 0")
        .endsWith("分值区间须有 negative-below");
  }
}
