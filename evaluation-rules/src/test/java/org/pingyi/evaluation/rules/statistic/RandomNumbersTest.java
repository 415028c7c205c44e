package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.rules.Draws;

class RandomNumbersTest {

  private static final int DRAWS = 200_000;

  /** The probabilities of all numbers of successes, each from the one before. */
  private static double[] probabilities(int trials, double p) {
    double[] probabilities = new double[trials + 1];
    probabilities[0] = Math.pow(1 - p, trials);
    for (int k = 0; k < trials; k++) {
      probabilities[k + 1] = probabilities[k] * (trials - k) / (k + 1) * p / (1 - p);
    }
    return probabilities;
  }

  /**
   * χ² of the numbers drawn against those expected, over all that are expected 5 times or more:
   * less than its mean by six standard deviations. The seed is fixed, so that it always is or
   * never.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 3",
    "12, 1, 4", // few: by waiting times
    "30, 5, 6",
    "400, 1, 100",
    "40, 1, 2", // many: by rejection
    "100, 3, 10",
    "300, 9, 10",
    "1000, 1, 50"
  })
  void numbers_of_successes_are_drawn_as_often_as_they_should_be(
      int trials, long part, long whole) {
    double[] expected = probabilities(trials, (double) part / whole);
    long[] drawn = new long[trials + 1];
    Draws draws = new Draws(trials * 31L + part);
    for (int i = 0; i < DRAWS; i++) {
      drawn[Math.toIntExact(Binomial.draw(trials, part, whole, draws))]++;
    }

    double chi = 0;
    int degrees = -1;
    for (int k = 0; k <= trials; k++) {
      double number = expected[k] * DRAWS;
      if (number >= 5) {
        chi += (drawn[k] - number) * (drawn[k] - number) / number;
        degrees++;
      }
    }
    assertThat(degrees).isPositive();
    assertThat(chi).isLessThan(degrees + 6 * Math.sqrt(2.0 * degrees));
  }

  @Test
  void of_billions_the_mean_and_the_spread_are_right() {
    Draws draws = new Draws(7);
    long trials = 5_000_000_000L;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20_000; i++) {
      double standard =
          (Binomial.draw(trials, 3, 10, draws) - 0.3 * trials) / Math.sqrt(0.21 * trials);
      sum += standard;
      squares += standard * standard;
    }

    assertThat(sum / 20_000).isCloseTo(0, within(0.03));
    assertThat(squares / 20_000).isCloseTo(1, within(0.04));
  }

  @Property
  void what_is_drawn_again_is_as_much_and_nothing_that_was_not_there(
      @ForAll @Size(min = 1, max = 8) long[] any, @ForAll long seed) {
    long[] counts = Arrays.stream(any).map(each -> Math.floorMod(each, 1000L)).toArray();
    long[] drawn = Resampled.counts(counts, new Draws(seed));

    assertThat(Arrays.stream(drawn).sum()).isEqualTo(Arrays.stream(counts).sum());
    for (int i = 0; i < counts.length; i++) {
      assertThat(drawn[i]).isNotNegative();
      assertThat(counts[i] > 0 || drawn[i] == 0).isTrue();
    }
    assertThat(Resampled.counts(counts, new Draws(seed))).isEqualTo(drawn);
  }

  @Property
  void whole_numbers_stay_below_their_bound(
      @ForAll @LongRange(min = 1) long bound, @ForAll long seed) {
    assertThat(new Draws(seed).below(bound)).isBetween(0L, bound - 1);
  }
}
