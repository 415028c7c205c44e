package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.WilsonLowerBound.Parameters;

class WilsonLowerBoundTest {

  private final WilsonLowerBound rule = new WilsonLowerBound();

  private Scored score(long positive, long rated, String confidence) {
    return rule.score(
        cell(SATISFACTION, Map.of("A", positive, "C", rated - positive, "D", 3L)),
        new Parameters(Share.parse(confidence)));
  }

  private BigDecimal bound(long positive, long rated, String confidence, int digits) {
    return score(positive, rated, confidence)
        .score()
        .orElseThrow()
        .rounded(digits, RoundingMode.HALF_EVEN);
  }

  /**
   * R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: four digits of a share.
   */
  @ParameterizedTest
  @CsvSource({"81, 263, 25.53", "15, 148, 6.24", "0, 20, 0.00", "1, 29, 0.61"})
  void published_intervals_come_out(long positive, long rated, BigDecimal expected) {
    assertThat(bound(positive, rated, "95%", 2)).isEqualTo(expected);
  }

  /** By R, prop.test without continuity correction. */
  @ParameterizedTest
  @CsvSource({"81, 263, 25.5288519878", "15, 148, 6.2386399531"})
  void and_so_do_more_digits_by_another_program(long positive, long rated, BigDecimal expected) {
    assertThat(bound(positive, rated, "95%", 10)).isEqualTo(expected);
  }

  /** By mpmath 1.3.0, with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 95%, 25.52885198782742257747",
    "15, 148, 95%, 6.23863995307362797921",
    "1, 29, 95%, 0.61132142927626605164",
    "81, 263, 99%, 24.01369026876076918884",
    "29, 29, 50%, 98.45548326234889754807"
  })
  void all_twenty_digits_are_right(
      long positive, long rated, String confidence, BigDecimal expected) {
    assertThat(bound(positive, rated, confidence, 20)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 20", "20, 20", "7, 12", "1, 5000000000"})
  void the_steps_come_to_the_score(long positive, long rated) {
    Scored scored = score(positive, rated, "95%");

    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
    assertThat(scored.score().orElseThrow()).isBetween(Fraction.ZERO, Fraction.HUNDRED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 3_000_000_000L})
  void where_nobody_is_content_it_is_exactly_0(long rated) {
    assertThat(score(0, rated, "97%").score()).contains(Fraction.ZERO);
  }

  @Test
  void few_ratings_lower_it() {
    assertThat(bound(4, 4, "95%", 2)).isLessThan(bound(95, 100, "95%", 2));
  }

  @Test
  void more_confidence_lowers_it() {
    assertThat(bound(9, 10, "99%", 2)).isLessThan(bound(9, 10, "90%", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"49%", "0", "100%", "99.99999%"})
  void a_confidence_that_makes_no_interval_is_refused(String confidence) {
    assertThat(Schemes.faults("wilson-lower-bound, confidence: " + confidence))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "scoring.confidence"));
  }
}
