package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;

class NormalDeviateTest {

  /** √2·erfinv(share) to 50 digits after the point, by mpmath 1.3.0. */
  @ParameterizedTest
  @CsvSource({
    "50%, 0.67448975019608174320222701454130718538690441504986",
    "97.5%, 2.24140272760494537508537954091366228108296004986444",
    "99.9999%, 4.89163847569859038623112245995702362087235244664510"
  })
  void it_has_fifty_digits(String share, BigDecimal expected) {
    assertThat(NormalDeviate.of(Share.parse(share))).isEqualTo(Fraction.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80%", "90%", "95%", "97.5%", "98%", "99%", "99.9%"})
  void what_is_looked_up_is_what_would_be_calculated(String usual) {
    Share share = Share.parse(usual);

    assertThat(NormalDeviate.of(share)).isEqualTo(NormalDeviate.calculated(share.value()));
  }

  /** As R's qnorm has them. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.000000000000",
    "1%, 0.012533469508",
    "0.5, 0.674489750196",
    "90%, 1.644853626951",
    "95%, 1.959963984540",
    "99%, 2.575829303549",
    "0.999, 3.290526731492",
    "0.999999, 4.891638475699"
  })
  void it_is_that_of_tables(String share, String z) {
    assertThat(NormalDeviate.of(Share.parse(share)).rounded(12, RoundingMode.HALF_UP)).isEqualTo(z);
  }

  @Property(tries = 50)
  void more_of_the_distribution_reaches_further(@ForAll @IntRange(max = 999_998) int millionths) {
    Share share = new Share(Fraction.of(millionths, 1_000_000));
    Share more = new Share(Fraction.of(millionths + 1, 1_000_000));

    assertThat(NormalDeviate.of(share)).isLessThan(NormalDeviate.of(more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "0.9999999999", "0.999999000000000001"})
  void no_more_than_the_greatest_share_can_lie_between(String share) {
    Share more = Share.parse(share);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> NormalDeviate.of(more))
        .withMessageContaining("at most 0.999999 can lie between");
  }

  @Test
  void its_title_says_of_which_confidence_in_both_languages() {
    assertThat(NormalDeviate.title(Share.parse("95%")))
        .isEqualTo(
            Text.of(
                "z of the normal distribution for a confidence of 95%", "置信水平 95% 对应的正态分布 z 值"));
  }
}
