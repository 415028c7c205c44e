package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.tally.Cell;

/** The longest range that a scheme may have, each of its 100,001 numbers given three times. */
class LongRangeTest {

  private static final Cell CELL = cell();

  private static Cell cell() {
    RangeScale range =
        new RangeScale(
            "range",
            Text.of("range"),
            Fraction.ZERO,
            Fraction.of(100_000),
            Fraction.ONE,
            Optional.empty(),
            Optional.empty());
    Map<String, Long> counts = new HashMap<>();
    for (int number = 0; number < RangeScale.MAX_SIZE; number++) {
      counts.put(String.valueOf(number), 3L);
    }
    return Fixtures.cell(range, counts);
  }

  @Test
  void scores_and_their_steps_stand_for_it() {
    NoParameters none = new NoParameters();
    List<Scored> scores =
        List.of(
            new WeightedMean().score(CELL, none),
            new Median().score(CELL, none),
            new TrimmedMean().score(CELL, new TrimmedMean.Parameters(Share.of(1, 7))),
            new WinsorizedMean().score(CELL, new WinsorizedMean.Parameters(Share.of(1, 7))),
            new DropExtremes().score(CELL, new DropExtremes.Parameters(100_000, Optional.empty())),
            new Mode().score(CELL, new Mode.Parameters(Mode.Ties.MEAN)));

    assertThat(scores)
        .allSatisfy(
            scored -> {
              assertThat(scored.score()).contains(Fraction.of(50_000));
              assertThat(Redone.from(scored)).isEqualTo(Fraction.of(50_000));
            });
  }
}
