package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;

class NormalDeviateTest {

  /** √2·erfinv(share) to 50 digits after the point, by mpmath 1.3.0. */
  @ParameterizedTest
  @CsvSource({
    "50%, 0.67448975019608174320222701454130718538690441504986",
    "97.5%, 2.24140272760494537508537954091366228108296004986444",
    "99.9999%, 4.89163847569859038623112245995702362087235244664510"
  })
  void it_has_fifty_digits(String share, BigDecimal expected) {
    assertThat(NormalDeviate.of(Share.parse(share).value())).isEqualTo(Fraction.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80%", "90%", "95%", "98%", "99%", "99.9%"})
  void what_is_looked_up_is_what_would_be_calculated(String usual) {
    Fraction share = Share.parse(usual).value();

    assertThat(NormalDeviate.of(share)).isEqualTo(NormalDeviate.calculated(share));
  }
}
