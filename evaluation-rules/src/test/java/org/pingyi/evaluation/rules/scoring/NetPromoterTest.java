package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.NetPromoter.Parameters;
import org.pingyi.evaluation.tally.Cell;

class NetPromoterTest {

  private static final Parameters USUAL = new Parameters(Fraction.of(9), Fraction.of(6));

  private static final RangeScale TO_TEN =
      new RangeScale(
          "likelihood",
          Text.of("likelihood"),
          Fraction.ZERO,
          Fraction.of(10),
          Fraction.ONE,
          Optional.empty(),
          Optional.empty());

  private final NetPromoter rule = new NetPromoter();

  private Scored likelihood(Map<String, Long> counts) {
    return rule.score(cell(TO_TEN, counts), USUAL);
  }

  @Test
  void seventy_promoters_and_twenty_detractors_of_a_hundred_are_fifty() {
    Scored scored = likelihood(Map.of("10", 40L, "9", 30L, "8", 6L, "7", 4L, "6", 15L, "0", 5L));

    assertThat(scored.score()).contains(Fraction.of(50));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(50));
  }

  @ParameterizedTest
  @CsvSource({"10, 100", "9, 100", "8, 0", "7, 0", "6, -100", "0, -100"})
  void one_rater_is_a_promoter_or_a_detractor_or_neither(String answer, long expected) {
    assertThat(likelihood(Map.of(answer, 1L)).score()).contains(Fraction.of(expected));
  }

  @Test
  void on_another_scale_the_scheme_says_where_the_borders_are() {
    Cell four = satisfaction(2, 1, 1, 6);

    assertThat(rule.score(four, new Parameters(Fraction.HUNDRED, Fraction.of(40))).score())
        .contains(Fraction.of(25));
    assertThat(rule.score(four, new Parameters(Fraction.of(80), Fraction.of(79))).score())
        .contains(Fraction.of(50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"detractors-to: 9", "promoters-from: 6", "promoters-from: -3"})
  void who_is_a_promoter_is_no_detractor(String parameters) {
    assertThat(Schemes.faults("net-promoter, " + parameters))
        .extracting(Fault::code)
        .containsExactly(FaultCode.UNORDERED);
  }

  @Test
  void the_fault_stands_where_the_border_does() {
    assertThat(Schemes.faults("net-promoter, detractors-to: 90, promoters-from: 80"))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.UNORDERED, "scoring.detractors-to"));
    assertThat(Schemes.faults("net-promoter, detractors-to: 79, promoters-from: 80")).isEmpty();
  }
}
