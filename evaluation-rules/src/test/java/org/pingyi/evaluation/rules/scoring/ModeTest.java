package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.TWO_ALIKE;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.scoring.Mode.Parameters;
import org.pingyi.evaluation.rules.scoring.Mode.Ties;
import org.pingyi.evaluation.tally.Cell;

class ModeTest {

  private final Mode rule = new Mode();

  private Scored score(Cell cell, Ties ties) {
    return rule.score(cell, new Parameters(ties));
  }

  /** The documentation of Python's {@code statistics.mode}. */
  @ParameterizedTest
  @EnumSource(Ties.class)
  void it_agrees_with_a_published_mode(Ties ties) {
    assertThat(score(PublishedRatings.of(1, 1, 2, 3, 3, 3, 3, 4), ties).score())
        .contains(Fraction.of(3));
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void the_value_given_most_often_is_the_score(Ties ties) {
    assertThat(score(satisfaction(3, 5, 4, 0), ties).score()).contains(Fraction.of(80));
  }

  @ParameterizedTest
  @CsvSource({"LOWEST, 40", "HIGHEST, 100", "MEAN, 70"})
  void of_several_given_as_often_the_scheme_says_which(Ties ties, long expected) {
    assertThat(score(satisfaction(4, 3, 4, 0), ties).score()).contains(Fraction.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"LOWEST, 40", "HIGHEST, 100", "MEAN, 220/3"})
  void all_may_be_given_as_often(Ties ties, String expected) {
    assertThat(score(satisfaction(2, 2, 2, 0), ties).score().orElseThrow()).hasToString(expected);
  }

  @Test
  void what_is_no_rating_is_never_the_score_however_often_it_was_given() {
    assertThat(score(satisfaction(1, 0, 0, 9), Ties.LOWEST).score()).contains(Fraction.HUNDRED);
  }

  @Test
  void options_of_one_value_count_together() {
    assertThat(score(cell(TWO_ALIKE, Map.of("no", 3L, "yes", 2L, "aye", 2L)), Ties.LOWEST).score())
        .contains(Fraction.of(5));
  }

  @Test
  void it_works_on_ranges() {
    Cell points = cell(POINTS, Map.of("70", 1L, "85.5", 2L, "9", 2L));

    assertThat(score(points, Ties.HIGHEST).score()).contains(Fraction.of(171, 2));
    assertThat(score(points, Ties.LOWEST).score()).contains(Fraction.of(9));
  }
}
