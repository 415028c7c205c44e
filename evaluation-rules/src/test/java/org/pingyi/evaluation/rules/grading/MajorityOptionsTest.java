package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.testkit.PingyiTest;

/** Grades stand for the options of the leaves that count: all that are ratings, best first. */
class MajorityOptionsTest {

  private static List<Fault> faults(String grading, String grades) {
    String scheme =
        """
        id: x
        version: 1
        scales:
          quality: { options: [ { id: A, value: 9 }, { id: B, value: 5 }, { id: C, value: 1 }, { id: D } ] }
          order: { options: [ { id: C }, { id: A }, { id: E } ] }
          marks: { range: { from: 0, to: 10, step: 1 } }
        criteria:
          - { id: duty, scale: quality }
          - { id: rest, criteria: [ { id: law, scale: marks }, { id: post, scale: order } ] }
        raters: [ { id: g } ]
        grading: { use: majority-grade%s }
        grades: %s
        """
            .formatted(grading, grades);
    return PingyiTest.faults(scheme);
  }

  private static List<String> english(List<Fault> faults) {
    return faults.stream()
        .map(fault -> fault.code() + " " + fault.path() + ": " + fault.message().en())
        .toList();
  }

  private static final String DUTY = ", criterion: duty";

  @Test
  void each_rating_needs_a_grade_and_other_answers_may_have_one() {
    String three = "{ id: a, option: A }, { id: b, option: B }, { id: c, option: C }";

    assertThat(faults(DUTY, "[ " + three + " ]")).isEmpty();
    assertThat(faults(DUTY, "[ { id: d, option: D }, " + three + " ]")).isEmpty();
    List<Fault> lacking = faults(DUTY, "[ { id: a, option: A }, { id: c, option: C } ]");
    assertThat(english(lacking))
        .containsExactly(
            "invalid-parameter grades: no grade stands for the option “B” of the scale “quality”,"
                + " and whoever is rated so would have none");
    assertThat(lacking.get(0).message().zh()).isEqualTo("没有等次对应选项等次“quality”中的选项“B”，得到该评分的对象将无法定等");
  }

  @Test
  void a_better_grade_does_not_stand_for_an_option_that_is_worth_less() {
    List<Fault> faults =
        faults(DUTY, "[ { id: a, option: A }, { id: c, option: C }, { id: b, option: B } ]");

    assertThat(english(faults))
        .containsExactly(
            "unordered grades[2].option: grades stand best first: on the scale “quality” this"
                + " option is worth 5, that of a better grade 1");
    assertThat(faults.get(0).message().zh())
        .isEqualTo("等次须从高到低排列：在选项等次“quality”中该选项为 5 分，而较高等次的选项为 1 分");
  }

  @Test
  void an_option_of_another_scale_is_unknown_and_options_without_values_have_no_order() {
    String grades = "[ { id: a, option: E }, { id: b, option: C }, { id: c, option: B } ]";
    List<Fault> faults = faults(", criterion: post", grades);

    assertThat(english(faults))
        .containsExactly(
            "unknown-reference grades[2].option: no scale of the leaves that count has the option"
                + " “B”: order");
    assertThat(faults.get(0).message().zh()).isEqualTo("计入的内容所用选项等次（order）中没有选项“B”");
  }

  @Test
  void a_range_has_no_options_that_grades_could_stand_for() {
    String grades = "[ { id: a, option: A }, { id: b, option: B }, { id: c, option: C } ]";
    List<Fault> all = faults("", grades);

    assertThat(english(all))
        .containsExactly(
            "invalid-parameter grading: the scale “marks” is a range, which has no options for"
                + " grades: name a `criterion` whose leaves have options");
    assertThat(all.get(0).message().zh())
        .isEqualTo("选项等次“marks”为分值区间，没有可与等次对应的选项：须以 `criterion` 指定采用选项的内容");
    assertThat(faults(", criterion: rest", "[ { id: a, option: A } ]"))
        .extracting(Fault::path)
        .containsExactly("grading.criterion");
  }
}
