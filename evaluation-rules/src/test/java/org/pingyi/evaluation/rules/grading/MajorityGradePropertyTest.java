package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.grading.MajorityGrade.Band;
import org.pingyi.evaluation.rules.grading.MajorityGrade.Parameters;

class MajorityGradePropertyTest {

  private static final List<GradeBand<Band>> BANDS =
      Stream.of("A", "B", "C")
          .map(
              id ->
                  new GradeBand<>(new Grade(id, Text.of(id)), new Band(new Reference.ToOption(id))))
          .toList();

  private static String grade(long a, long b, long c) {
    Appraised object = Appraised.of("0", 1).with("duty", "masses", satisfaction(a, b, c, 0));
    Parameters all = new Parameters(Optional.empty(), Optional.empty());
    return new MajorityGrade().grade(List.of(object), BANDS, all).get(0).orElseThrow().id();
  }

  @Property
  void the_grade_is_the_lower_middle_of_all_answers_in_a_row(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(min = 1, max = 9) int c) {
    String row = "A".repeat(a) + "B".repeat(b) + "C".repeat(c);

    assertThat(grade(a, b, c)).isEqualTo(String.valueOf(row.charAt(row.length() / 2)));
  }

  @Property
  void the_same_ballots_again_change_nothing(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(min = 1, max = 9) int c,
      @ForAll @IntRange(min = 1, max = 5) int times) {
    assertThat(grade((long) a * times, (long) b * times, (long) c * times))
        .isEqualTo(grade(a, b, c));
  }

  @Property
  void a_better_answer_more_never_lowers_the_grade(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(min = 1, max = 9) int c) {
    assertThat(grade(a + 1, b, c)).isLessThanOrEqualTo(grade(a, b, c));
  }
}
