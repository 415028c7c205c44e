package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;

class NetSatisfactionTest {

  private final NetSatisfaction rule = new NetSatisfaction();

  @ParameterizedTest
  @CsvSource({
    "3, 3, 2, 9, 50", // 100·(6 − 2)/8
    "0, 0, 4, 0, -100",
    "5, 0, 0, 0, 100",
    "1, 1, 2, 0, 0",
    "0, 1, 3, 1, -50"
  })
  void it_is_positive_less_negative_in_a_hundred_ratings(
      long a, long b, long c, long d, long expected) {
    Scored scored = rule.score(satisfaction(a, b, c, d), new NoParameters());

    assertThat(scored.score()).contains(Fraction.of(expected));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(expected));
  }
}
