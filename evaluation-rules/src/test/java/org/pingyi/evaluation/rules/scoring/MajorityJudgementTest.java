package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.TWO_ALIKE;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.option;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;
import static org.pingyi.evaluation.rules.Fixtures.scale;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.tally.Cell;

class MajorityJudgementTest {

  /** The grades of the experiment at Orsay, 22 April 2007, with made-up values. */
  private static final OptionScale ORSAY =
      scale(
          option("excellent", 100, Attitude.POSITIVE),
          option("very-good", 80, Attitude.POSITIVE),
          option("good", 60, Attitude.POSITIVE),
          option("acceptable", 40, Attitude.NEUTRAL),
          option("poor", 20, Attitude.NEGATIVE),
          option("reject", 0, Attitude.NEGATIVE));

  private final MajorityJudgement rule = new MajorityJudgement();

  private Fraction score(Cell cell) {
    Scored scored = rule.score(cell, new NoParameters());
    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
    return scored.score().orElseThrow();
  }

  /**
   * M. Balinski and R. Laraki, Election by Majority Judgment: Experimental Evidence (2007): how
   * many of a thousand gave each grade, and the majority-gauge (p, Good±, q) in per mille. The
   * printed shares are rounded, so that the gauge differs by up to one in a thousand from the
   * printed one.
   */
  @ParameterizedTest
  @CsvSource({
    "Bayrou, 136, 307, 251, 148, 84, 74, +443",
    "Royal, 167, 227, 191, 168, 122, 126, -415",
    "Sarkozy, 191, 198, 143, 115, 71, 282, -469"
  })
  void the_gauges_of_the_orsay_experiment_come_out_as_published(
      String name, long e, long v, long g, long a, long p, long r, int gauge) {
    Fraction score =
        score(
            cell(
                ORSAY,
                Map.of(
                    "excellent",
                    e,
                    "very-good",
                    v,
                    "good",
                    g,
                    "acceptable",
                    a,
                    "poor",
                    p,
                    "reject",
                    r)));

    Fraction perMille = score.minus(Fraction.of(60)).times(1000).dividedBy(Fraction.of(20));
    Fraction difference = perMille.minus(Fraction.of(gauge));
    assertThat(difference).as(name).isBetween(Fraction.of(-1), Fraction.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1, 1, 92", // 40 80 100 100 100: 100−, 100 − 2/5 · 20
    "2, 1, 2, 64", // 40 40 80 100 100: as many above as below is 80−, 80 − 2/5 · 40
    "2, 2, 1, 88", // 40 80 80 100 100: 80+, 80 + 2/5 · 20
    "1, 2, 2, 64", // 40 40 80 80 100: 80−, 80 − 2/5 · 40
    "1, 1, 2, 60", // 40 40 80 100: 40, the lower of the two in the middle, 40 + 2/4 · 40
    "0, 3, 0, 80",
    "0, 0, 4, 40"
  })
  void the_middle_rating_moves_towards_the_side_where_more_are(
      long a, long b, long c, String expected) {
    assertThat(score(satisfaction(a, b, c, 5))).hasToString(expected);
  }

  @Test
  void the_next_value_is_that_of_the_scale_whether_or_not_anybody_gave_it() {
    assertThat(score(satisfaction(2, 0, 3, 0))).isEqualTo(Fraction.of(56));
  }

  @Test
  void on_a_range_the_next_value_is_one_step_away() {
    Cell points = cell(POINTS, Map.of("70", 2L, "80", 3L, "90", 4L, "100", 0L));

    assertThat(score(points)).hasToString("722/9");
  }

  @Test
  void options_of_one_value_are_one_grade() {
    assertThat(score(cell(TWO_ALIKE, Map.of("no", 1L, "yes", 2L, "aye", 2L))))
        .isEqualTo(Fraction.of(21, 5));
  }
}
