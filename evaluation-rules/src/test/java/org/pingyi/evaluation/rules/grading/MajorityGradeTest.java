package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;
import static org.pingyi.evaluation.rules.grading.Gradings.said;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.grading.MajorityGrade.Band;
import org.pingyi.evaluation.rules.grading.MajorityGrade.Parameters;
import org.pingyi.evaluation.tally.Cell;

class MajorityGradeTest {

  private static final Parameters ALL = new Parameters(Optional.empty(), Optional.empty());

  private static final String[] ORSAY = {
    "excellent", "very-good", "good", "acceptable", "poor", "reject"
  };

  private final MajorityGrade rule = new MajorityGrade();

  /** Grades that are called like the options they stand for. */
  private static List<GradeBand<Band>> bands(String... options) {
    return Arrays.stream(options)
        .map(
            option ->
                new GradeBand<>(
                    new Grade(option, Text.of(option)), new Band(new Reference.ToOption(option))))
        .toList();
  }

  private String grade(Appraised object, Parameters parameters, String... options) {
    return rule.grade(List.of(object), bands(options), parameters)
        .get(0)
        .map(Grade::id)
        .orElse("none");
  }

  private static Appraised rated(long a, long b, long c, long d) {
    return Appraised.of("0", 1).with("duty", "masses", satisfaction(a, b, c, d));
  }

  @Test
  void of_an_odd_number_the_one_in_the_middle_is_the_grade() {
    assertThat(grade(rated(2, 0, 1, 0), ALL, "A", "B", "C")).isEqualTo("A");
    assertThat(grade(rated(1, 1, 1, 0), ALL, "A", "B", "C")).isEqualTo("B");
    assertThat(grade(rated(1, 0, 2, 0), ALL, "A", "B", "C")).isEqualTo("C");
    assertThat(grade(rated(1, 0, 0, 0), ALL, "A", "B", "C")).isEqualTo("A");
  }

  @Test
  void of_an_even_number_the_lower_of_the_two_in_the_middle_is_the_grade() {
    assertThat(grade(rated(2, 0, 2, 0), ALL, "A", "B", "C")).isEqualTo("C");
    assertThat(grade(rated(1, 1, 2, 0), ALL, "A", "B", "C")).isEqualTo("C");
    assertThat(grade(rated(1, 2, 1, 0), ALL, "A", "B", "C")).isEqualTo("B");
  }

  @Test
  void an_option_without_a_value_is_no_answer_unless_a_grade_stands_for_it() {
    assertThat(grade(rated(2, 0, 1, 9), ALL, "A", "B", "C")).isEqualTo("A");
    assertThat(grade(rated(2, 0, 1, 9), ALL, "A", "B", "C", "D")).isEqualTo("D");
  }

  @Test
  void without_answers_there_is_no_grade() {
    assertThat(grade(rated(0, 0, 0, 3), ALL, "A", "B", "C")).isEqualTo("none");
    assertThat(grounds(rated(0, 0, 0, 3), "A", "B", "C")).containsExactly("0>0 false");
  }

  @Test
  void leaves_and_groups_are_counted_together_or_one_of_them_alone() {
    Appraised object =
        rated(3, 0, 0, 0)
            .with("duty", "peers", satisfaction(0, 3, 0, 0))
            .with("law", "masses", satisfaction(0, 0, 5, 0));

    assertThat(grade(object, ALL, "A", "B", "C")).isEqualTo("B");
    assertThat(grade(object, parameters("duty", "peers"), "A", "B", "C")).isEqualTo("B");
    assertThat(grade(object, parameters("duty", "masses"), "A", "B", "C")).isEqualTo("A");
    assertThat(grade(object, parameters("law", "masses"), "A", "B", "C")).isEqualTo("C");
  }

  private static Parameters parameters(String criterion, String group) {
    return new Parameters(
        Optional.of(new Reference.ToCriterion(criterion)),
        Optional.of(new Reference.ToGroup(group)));
  }

  @Test
  void the_grounds_are_the_shares_down_to_the_first_above_half() {
    assertThat(grounds(rated(1, 1, 2, 0), "A", "B", "C"))
        .containsExactly("0.25>0.5 false", "0.5>0.5 false", "1>0.5 true");
  }

  private List<String> grounds(Appraised object, String... options) {
    return said(rule.grounds(object, bands(options), ALL));
  }

  /**
   * Orsay, 2007: percentages of 1,733 ballots that gave each grade, from Balinski and Laraki,
   * Election by Majority Judgement: Experimental Evidence, 2007; the majority-grades are theirs.
   */
  @ParameterizedTest
  @CsvSource({
    "Bayrou, 136, 307, 251, 148, 84, 74, good",
    "Royal, 167, 227, 191, 168, 122, 126, good",
    "Sarkozy, 191, 198, 143, 115, 71, 282, good",
    "Voynet, 29, 93, 175, 237, 261, 205, acceptable",
    "Besancenot, 41, 99, 163, 160, 226, 311, poor",
    "Le Pen, 30, 46, 62, 65, 54, 744, reject"
  })
  void it_agrees_with_the_majority_grades_of_orsay(
      String name, long e, long v, long g, long a, long p, long r, String expected) {
    Appraised candidate = Appraised.of("0", 1).with("candidate", "voters", orsay(e, v, g, a, p, r));

    assertThat(grade(candidate, parameters("candidate", "voters"), ORSAY))
        .as(name)
        .isEqualTo(expected);
  }

  /** A cell whose options have no values: only their order counts. */
  private static Cell orsay(long... counts) {
    Map<String, Long> given = new LinkedHashMap<>();
    for (int i = 0; i < ORSAY.length; i++) {
      given.put(ORSAY[i], counts[i]);
    }
    OptionScale scale =
        Fixtures.scale(Arrays.stream(ORSAY).map(Fixtures::withoutValue).toArray(Option[]::new));
    return Fixtures.cell(scale, given);
  }

  @Test
  void two_grades_cannot_stand_for_one_option() {
    assertThat(Gradings.faults(rule, ALL, bands("A", "B", "A")))
        .containsExactly("duplicate-id at grades[2].option");
  }
}
