package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Confidence;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.rules.Wilson;

class WilsonIntervalTest {

  private static final Given Z90 = Confidence.deviate(Share.parse("90%"));
  private static final Given Z95 = Confidence.deviate(Share.parse("95%"));
  private static final Given Z99 = Confidence.deviate(Share.parse("99%"));

  private static Wilson interval(long positive, long rated, Given z) {
    return Wilson.of(
        Given.other(Text.of("positive"), Fraction.of(positive)),
        Given.other(Text.of("rated"), Fraction.of(rated)),
        z);
  }

  private static BigDecimal rounded(Step step) {
    return step.result().rounded(14, RoundingMode.HALF_UP);
  }

  /**
   * Newcombe's examples, Statistics in Medicine 17 (1998), 857, method 3, which prints four digits;
   * the others are those of R's prop.test without correction.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.255288519878, 0.366209576983",
    "15, 148, 0.0623863995307, 0.160487241723",
    "0, 20, 0, 0.161125158053",
    "1, 29, 0.00611321429276, 0.171755218793",
    "29, 29, 0.8830302015, 1"
  })
  void the_published_intervals_come_out(
      long positive, long rated, BigDecimal lower, BigDecimal upper) {
    Wilson interval = interval(positive, rated, Z95);

    assertThat(rounded(interval.lower())).isCloseTo(lower, within(new BigDecimal("5E-13")));
    assertThat(rounded(interval.upper())).isCloseTo(upper, within(new BigDecimal("5E-13")));
  }

  @Property
  void the_share_lies_within_and_contented_and_discontented_mirror_each_other(
      @ForAll @IntRange(min = 1, max = 1_000_000) int rated, @ForAll @IntRange(min = 0) int part) {
    int positive = part % (rated + 1);
    Wilson interval = interval(positive, rated, Z95);
    Wilson mirrored = interval(rated - positive, rated, Z95);

    assertThat(rounded(interval.share()))
        .isBetween(rounded(interval.lower()), rounded(interval.upper()));
    assertThat(rounded(interval.lower()).add(rounded(mirrored.upper())))
        .isCloseTo(BigDecimal.ONE, within(new BigDecimal("1E-13")));
  }

  @Property
  void more_confidence_is_wider(
      @ForAll @IntRange(min = 1, max = 1000) int rated, @ForAll @IntRange(min = 0) int part) {
    int positive = part % (rated + 1);

    assertThat(rounded(interval(positive, rated, Z99).upper()))
        .isGreaterThanOrEqualTo(rounded(interval(positive, rated, Z90).upper()));
  }

  @Test
  void each_group_and_all_together_have_an_interval_and_those_without_ratings_a_reason() {
    assertThat(
            new Survey(
                    "[ { id: masses }, { id: leaders } ]",
                    "statistics: [ { use: wilson-interval, level: both, confidence: 90% } ]")
                .ballots("x", "masses", "A", 3)
                .ballots("x", "masses", "C", 1)
                .ballots("x", "leaders", "D", 2)
                .lines())
        .containsExactly(
            "positive-share x whole: 0.750000",
            "lower x whole: 0.356168",
            "upper x whole: 0.942093",
            "positive-share x whole masses: 0.750000",
            "lower x whole masses: 0.356168",
            "upper x whole masses: 0.942093",
            "positive-share x whole leaders: nobody rated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"range: { from: 0, to: 10, step: 1 }", "options: [ { id: '3', value: 3 } ]"})
  void where_no_answer_is_positive_there_is_no_share(String scale) {
    String scheme =
        """
        id: x
        version: 1
        scales: { any: { %s } }
        criteria: [ { id: whole } ]
        raters: [ { id: all } ]
        statistics: [ { use: wilson-interval } ]
        """
            .formatted(scale);

    assertThat(Survey.report(scheme, "object,group,whole\nx,all,3\n").statistics())
        .extracting(Survey::line)
        .containsExactly("positive-share x whole: no answer of the scale is positive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100%", "0.9999999"})
  void a_confidence_that_no_interval_has_is_refused(String confidence) {
    assertThat(Survey.of("use: wilson-interval, confidence: " + confidence).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER));
  }
}
