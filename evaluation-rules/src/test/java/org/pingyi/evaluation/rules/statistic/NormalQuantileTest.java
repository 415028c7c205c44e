package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Share;

class NormalQuantileTest {

  /** As R's qnorm has them. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.674489750196",
    "90%, 1.644853626951",
    "95%, 1.959963984540",
    "99%, 2.575829303549",
    "0.999, 3.290526731492",
    "0.999999, 4.891638475699"
  })
  void the_quantiles_are_those_of_tables(String confidence, String z) {
    assertThat(
            NormalQuantile.twoSided(Share.parse(confidence))
                .result()
                .rounded(12, RoundingMode.HALF_UP))
        .isEqualTo(z);
  }
}
