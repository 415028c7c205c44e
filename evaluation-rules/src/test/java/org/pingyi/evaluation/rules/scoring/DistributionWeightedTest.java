package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Reference.ToOption;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.DistributionWeighted.Parameters;

class DistributionWeightedTest {

  private static final Parameters HARD =
      new Parameters(
          Map.of(
              new ToOption("A"), Fraction.HUNDRED,
              new ToOption("B"), Fraction.of(50),
              new ToOption("C"), Fraction.of(-100)));

  private final DistributionWeighted rule = new DistributionWeighted();

  @Test
  void each_answer_is_worth_what_the_rule_says() {
    Scored scored = rule.score(satisfaction(5, 2, 1, 7), HARD);

    assertThat(scored.score()).contains(Fraction.of(500, 8));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(500, 8));
  }

  @Test
  void options_that_are_not_named_do_not_count() {
    Parameters some = new Parameters(Map.of(new ToOption("A"), Fraction.of(9)));

    assertThat(rule.score(satisfaction(1, 3, 3, 3), some).score()).contains(Fraction.of(9));
    assertThat(rule.score(satisfaction(0, 3, 3, 3), some).score()).isEmpty();
  }

  @Test
  void an_option_that_is_no_rating_may_be_given_a_value() {
    Parameters abstention =
        new Parameters(
            Map.of(new ToOption("A"), Fraction.HUNDRED, new ToOption("D"), Fraction.of(60)));

    assertThat(rule.score(satisfaction(1, 0, 0, 3), abstention).score()).contains(Fraction.of(70));
  }

  @Test
  void it_lies_between_the_least_and_the_greatest_value_of_options_of_the_scale() {
    Map<ToOption, Fraction> values = new LinkedHashMap<>(HARD.values());
    values.put(new ToOption("elsewhere"), Fraction.of(1000));

    assertThat(rule.range(SATISFACTION, new Parameters(values)))
        .isEqualTo(new ScoreRange(Fraction.of(-100), Fraction.HUNDRED));
  }

  @Test
  void a_range_has_no_options_that_could_be_named() {
    assertThat(rule.score(cell(POINTS, Map.of("100", 1L)), HARD).score()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'values: { A: 1, E: 2 }', UNKNOWN_REFERENCE, scoring.values.E",
    "'values: { A: much }', WRONG_TYPE, scoring.values.A",
    "values: { }, MISSING_KEY, scoring.values"
  })
  void what_the_scheme_does_not_have_is_a_fault_where_it_stands(
      String parameters, FaultCode code, String place) {
    assertThat(Schemes.faults("distribution-weighted, " + parameters))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(code, place));
  }
}
