package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.cell;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.SatisfactionRate.Of;
import org.pingyi.evaluation.rules.scoring.SatisfactionRate.Parameters;
import org.pingyi.evaluation.tally.Cell;

class SatisfactionRateTest {

  /** 12 ballots: 6 positive of 8 ratings, 2 answers without value, 2 without an answer. */
  private static final Cell CELL =
      Cell.of(SATISFACTION, 12, Map.of("A", 4L, "B", 2L, "C", 2L, "D", 2L));

  private final SatisfactionRate rule = new SatisfactionRate();

  @ParameterizedTest
  @CsvSource({"RATED, 75", "ANSWERED, 60", "BALLOTS, 50"})
  void it_is_the_positive_ratings_in_a_hundred_of_what_is_named(Of of, long expected) {
    Scored scored = rule.score(CELL, new Parameters(of));

    assertThat(scored.score()).contains(Fraction.of(expected));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(expected));
  }

  @Test
  void nobody_content_is_a_score_of_0() {
    assertThat(rule.score(cell(SATISFACTION, Map.of("C", 3L)), new Parameters(Of.RATED)).score())
        .contains(Fraction.ZERO);
  }

  @Test
  void on_a_range_the_scale_says_what_is_positive() {
    Cell points = cell(POINTS, Map.of("79.5", 1L, "80", 1L, "100", 1L));

    assertThat(rule.score(points, new Parameters(Of.RATED)).score()).contains(Fraction.of(200, 3));
  }
}
