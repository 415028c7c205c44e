package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.testkit.PingyiTest;

/**
 * A scoring rule whose parameters do not fit the scale of a leaf is a fault, and says what would.
 */
class ScaleFitTest {

  private static List<Fault> faults(String scheme) {
    return PingyiTest.faults(scheme);
  }

  /** The scales are five, 1 to 5; marks, 0 to 100; quality, 100, 80, 40 and none; one, only 3. */
  private static List<Fault> faults(String scale, String use) {
    return faults(
        """
        id: x
        version: 1
        scales:
          five: { range: { from: 1, to: 5, step: 1, positive-from: 4 } }
          marks: { range: { from: 0, to: 100, step: 1 } }
          ten: { range: { from: 0, to: 10, step: 1 } }
          one: { options: [ { id: Y, value: 3 }, { id: Z } ] }
          none: { options: [ { id: A }, { id: B } ] }
          quality: { options: [ { id: A, value: 100 }, { id: B, value: 80 }, { id: C, value: 40 }, { id: D } ] }
        criteria: [ { id: c, scale: %s } ]
        raters: [ { id: g } ]
        scoring: { use: %s }
        """
            .formatted(scale, use));
  }

  private static List<String> english(List<Fault> faults) {
    return faults.stream()
        .map(fault -> fault.code() + " " + fault.path() + ": " + fault.message().en())
        .toList();
  }

  private static List<String> chinese(List<Fault> faults) {
    return faults.stream().map(fault -> fault.message().zh()).toList();
  }

  @Test
  void the_usual_borders_of_promoters_are_off_a_short_scale_which_says_what_would_fit() {
    List<Fault> faults = faults("five", "net-promoter");

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring.promoters-from: nobody could be a promoter on the scale"
                + " “five” (1 to 5 by 1): borders that fit are promoters-from 5 and detractors-to 3");
    assertThat(chinese(faults))
        .containsExactly("选项等次“five”（1 至 5，步长 1）上不会有推荐者：可取 promoters-from 5、detractors-to 3");
    assertThat(faults.get(0).place().line()).isEqualTo(12);
  }

  @Test
  void on_a_long_scale_everybody_would_be_a_promoter() {
    List<Fault> faults = faults("marks", "net-promoter");

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring.promoters-from: 9 is in the lower half of the scale “marks”"
                + " (0 to 100 by 1): borders that fit are promoters-from 90 and detractors-to 60");
    assertThat(chinese(faults))
        .containsExactly("9 处于选项等次“marks”（0 至 100，步长 1）的下半段：可取 promoters-from 90、detractors-to 60");
  }

  @Test
  void below_the_least_value_nobody_is_a_detractor() {
    List<Fault> faults = faults("quality", "net-promoter, promoters-from: 80, detractors-to: 39");

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring.detractors-to: nobody could be a detractor on the scale"
                + " “quality” (40, 80, 100): borders that fit are promoters-from 100 and"
                + " detractors-to 40");
    assertThat(chinese(faults))
        .containsExactly("选项等次“quality”（40、80、100）上不会有贬损者：可取 promoters-from 100、detractors-to 40");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ten     | net-promoter",
        "none    | net-promoter",
        "five    | net-promoter, promoters-from: 5, detractors-to: 3",
        "five    | net-promoter, promoters-from: 3, detractors-to: 1",
        "quality | net-promoter, promoters-from: 100, detractors-to: 40",
        "quality | net-promoter, promoters-from: 80, detractors-to: 79",
        "quality | top-box-share",
        "none    | top-box-share, boxes: 9",
        "quality | top-box-share, boxes: 2",
        "marks   | top-box-share, boxes: 100",
        "quality | top-box-share, at-least: 40.5",
        "quality | top-box-share, at-least: 100",
        "quality | 'distribution-weighted, values: { A: 1, B: 2, C: 3 }'",
        "quality | 'distribution-weighted, values: { A: 1, B: 2, C: 3, D: 4 }'",
        "quality | bayesian-mean, prior-weight: 1, prior-mean: 40",
        "quality | bayesian-mean, prior-weight: 1, prior-mean: 61.5",
        "five    | bayesian-mean, prior-weight: 1, prior-mean: 5",
        "five    | bayesian-mean, prior-weight: 1",
        "five    | wilson-lower-bound",
        "five    | satisfaction-rate",
        "five    | net-satisfaction",
        "none    | satisfaction-rate"
      })
  void what_fits_is_no_fault(String scale, String use) {
    assertThat(faults(scale, use)).isEmpty();
  }

  @Test
  void on_a_single_value_there_are_no_borders() {
    assertThat(english(faults("one", "net-promoter, promoters-from: 3, detractors-to: 2")))
        .containsExactly(
            "invalid-parameter scoring.detractors-to: nobody could be a detractor on the scale"
                + " “one” (3): one value has no borders");
  }

  @Test
  void a_top_box_that_holds_nothing_or_everything_is_refused() {
    List<Fault> nothing = faults("five", "top-box-share, at-least: 6");
    List<Fault> everything = faults("quality", "top-box-share, at-least: 40");
    List<Fault> boxes = faults("quality", "top-box-share, boxes: 3");

    assertThat(english(nothing))
        .containsExactly(
            "invalid-parameter scoring.at-least: no rating could count on the scale “five” (1 to 5"
                + " by 1): at most 5");
    assertThat(chinese(nothing)).containsExactly("选项等次“five”（1 至 5，步长 1）上不会有评分计入：最高为 5");
    assertThat(english(everything))
        .containsExactly(
            "invalid-parameter scoring.at-least: every rating would count on the scale “quality”"
                + " (40, 80, 100): more than 40");
    assertThat(chinese(everything)).containsExactly("选项等次“quality”（40、80、100）上的评分将全部计入：须高于 40");
    assertThat(english(boxes))
        .containsExactly(
            "invalid-parameter scoring.boxes: every rating would count on the scale “quality” (40,"
                + " 80, 100): fewer than its 3 values have to");
    assertThat(chinese(boxes)).containsExactly("选项等次“quality”（40、80、100）上的评分将全部计入：须少于其 3 档分值");
    assertThat(english(faults("five", "top-box-share, boxes: 5"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"top-box-share", "top-box-share, boxes: 1"})
  void the_box_that_counts_where_nothing_is_said_is_checked_as_a_written_one(String use) {
    List<Fault> faults = faults("one", use);

    assertThat(english(faults))
        .singleElement()
        .asString()
        .startsWith("invalid-parameter scoring")
        .endsWith(": every rating would count on the scale “one” (3), which has a single value");
    assertThat(chinese(faults)).containsExactly("选项等次“one”（3）上的评分将全部计入：其只有一档分值");
  }

  @Test
  void values_are_given_to_all_options_that_have_one_and_to_no_others() {
    List<Fault> faults = faults("quality", "distribution-weighted, values: { A: 1, Y: 2, C: 3 }");

    assertThat(english(faults))
        .containsExactlyInAnyOrder(
            "missing-key scoring.values.B: the option “B” of the scale “quality” has no value here",
            "unknown-reference scoring.values.Y: no scale of the leaves that are scored so has the"
                + " option “Y”: quality");
    assertThat(chinese(faults))
        .containsExactlyInAnyOrder("未给出选项等次“quality”中选项“B”的分值", "以此计分的内容所用选项等次（quality）中没有选项“Y”");
  }

  @Test
  void a_range_has_no_options_to_give_values_to() {
    List<Fault> faults = faults("five", "distribution-weighted, values: { A: 1 }");

    assertThat(english(faults))
        .containsExactlyInAnyOrder(
            "invalid-parameter scoring: the scale “five” is a range, which has no options: take"
                + " weighted-mean",
            "unknown-reference scoring.values.A: no scale of the leaves that are scored so has the"
                + " option “A”: five");
    assertThat(chinese(faults)).contains("选项等次“five”为分值区间，没有选项：应使用 weighted-mean");
  }

  @Test
  void the_values_of_a_rule_for_several_leaves_are_those_of_all_their_scales() {
    String scheme =
        """
        id: x
        version: 1
        scales:
          s: { options: [ { id: A, value: 1 } ] }
          t: { options: [ { id: B, value: 1 } ] }
          u: { options: [ { id: C, value: 1 } ] }
        criteria:
          - { id: c, scale: s }
          - { id: d, scale: t }
          - { id: e, scale: u, scoring: { use: weighted-mean } }
        raters: [ { id: g } ]
        scoring: { use: distribution-weighted, values: { A: 1, B: 2%s } }
        """;

    assertThat(faults(scheme.formatted(""))).isEmpty();
    assertThat(english(faults(scheme.formatted(", C: 3"))))
        .containsExactly(
            "unknown-reference scoring.values.C: no scale of the leaves that are scored so has the"
                + " option “C”: s, t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"39", "100.5", "-1"})
  void a_prior_mean_that_nobody_could_rate_is_refused(String prior) {
    List<Fault> faults = faults("quality", "bayesian-mean, prior-weight: 2, prior-mean: " + prior);

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring.prior-mean: is not on the scale “quality” (40, 80, 100):"
                + " from 40 to 100");
    assertThat(chinese(faults)).containsExactly("超出选项等次“quality”（40、80、100）：须在 40 至 100 之间");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wilson-lower-bound", "satisfaction-rate", "satisfaction-rate, of: ballots"})
  void where_no_answer_is_positive_there_is_no_satisfaction(String use) {
    List<Fault> faults = faults("marks", use);

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring: no answer is positive on the scale “marks” (0 to 100 by 1),"
                + " so that every score would be 0: options need an attitude, a range"
                + " positive-from");
    assertThat(chinese(faults))
        .containsExactly(
            "选项等次“marks”（0 至 100，步长 1）没有表示满意的答案，得分将总是 0，选项须有 attitude，分值区间须有 positive-from");
  }

  @Test
  void where_all_answers_are_neutral_there_is_no_net_satisfaction() {
    List<Fault> faults = faults("quality", "net-satisfaction");

    assertThat(english(faults))
        .containsExactly(
            "invalid-parameter scoring: all answers are neutral on the scale “quality” (40, 80,"
                + " 100), so that every score would be 0: options need an attitude, a range"
                + " positive-from");
    assertThat(chinese(faults)).singleElement().asString().contains("全部答案均为中性");
  }

  @Test
  void each_scale_that_does_not_fit_is_named_where_the_rule_stands() {
    String scheme =
        """
        id: x
        version: 1
        scales:
          five: { range: { from: 1, to: 5, step: 1 } }
          seven: { range: { from: 1, to: 7, step: 1 } }
          ten: { range: { from: 0, to: 10, step: 1 } }
        criteria:
          - { id: a, scale: five }
          - { id: b, scale: ten }
          - { id: c, scale: five, scoring: { use: net-promoter } }
          - { id: d, scale: seven }
        raters: [ { id: g } ]
        scoring: { use: net-promoter }
        """;

    assertThat(faults(scheme))
        .extracting(fault -> fault.path() + " at " + fault.place().line())
        .containsExactly(
            "criteria[2].scoring.promoters-from at 10",
            "scoring.promoters-from at 13",
            "scoring.promoters-from at 13");
  }
}
