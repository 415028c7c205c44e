package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.BayesianMean.Parameters;
import org.pingyi.evaluation.tally.Cell;

class BayesianMeanTest {

  private final BayesianMean rule = new BayesianMean();

  private static Parameters given(long weight, long mean) {
    return new Parameters(Fraction.of(weight), Optional.of(Fraction.of(mean)));
  }

  private static Parameters fromAll(long weight) {
    return new Parameters(Fraction.of(weight), Optional.empty());
  }

  /**
   * Films of MovieLens by IMDb's weighted rating, as tutorials on recommender systems print them:
   * the prior is the mean of all films and weighs as much as 160 votes.
   */
  @ParameterizedTest
  @CsvSource({
    "8.5, 8358, 8.445869",
    "8.5, 6024, 8.425439",
    "9.1, 661, 8.421453",
    "8.3, 12269, 8.265477"
  })
  void published_scores_of_films_come_out(String mean, long votes, BigDecimal published) {
    RangeScale stars =
        new RangeScale(
            "stars",
            Text.of("stars"),
            Fraction.ZERO,
            Fraction.of(10),
            Fraction.of(1, 10),
            Optional.empty(),
            Optional.empty());
    Fraction prior = Fraction.of(new BigDecimal("5.618207215133889"));

    Scored scored =
        rule.score(
            cell(stars, Map.of(mean, votes)), new Parameters(Fraction.of(160), Optional.of(prior)));

    assertThat(scored.score().orElseThrow().rounded(6, RoundingMode.HALF_EVEN))
        .isEqualTo(published);
  }

  @Test
  void it_is_the_mean_as_if_so_many_had_rated_the_prior() {
    Scored scored = rule.score(satisfaction(3, 0, 1, 5), given(4, 80));

    assertThat(scored.score()).contains(Fraction.of(4 * 80 + 340, 8));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(660, 8));
  }

  /** Bühlmann: Z · own mean + (1 − Z) · prior with Z = n / (n + m). */
  @ParameterizedTest
  @CsvSource({"1, 0, 0, 10", "3, 2, 7, 10", "0, 50, 1, 3"})
  void it_is_a_credibility_mean(long a, long b, long c, long weight) {
    Cell cell = satisfaction(a, b, c, 0);
    Fraction own = Fraction.of(100 * a + 80 * b + 40 * c, cell.rated());
    Fraction credibility = Fraction.of(cell.rated(), cell.rated() + weight);

    assertThat(rule.score(cell, given(weight, 64)).score())
        .contains(
            credibility.times(own).plus(Fraction.ONE.minus(credibility).times(Fraction.of(64))));
  }

  @Test
  void without_a_prior_it_is_the_mean_of_all_objects() {
    Cell one = satisfaction(1, 0, 0, 0);
    Cell all = satisfaction(2, 3, 1, 9);

    Scored scored = rule.score(one, all, fromAll(2));

    assertThat(scored.score())
        .contains(Fraction.of(2 * 480, 6).plus(Fraction.of(100)).dividedBy(Fraction.of(3)));
    assertThat(Redone.from(scored)).isEqualTo(scored.score().orElseThrow());
  }

  @Test
  void an_object_that_is_alone_has_its_mean() {
    assertThat(rule.score(satisfaction(2, 1, 1, 0), fromAll(100)).score())
        .contains(Fraction.of(80));
  }

  @Test
  void it_lies_between_the_values_of_the_scale() {
    ScoreRange values = new ScoreRange(Fraction.of(40), Fraction.HUNDRED);

    assertThat(rule.range(SATISFACTION, fromAll(1))).isEqualTo(values);
    assertThat(rule.range(SATISFACTION, given(1, 80))).isEqualTo(values);
  }

  /** In the north 10 and 20, in the south 90: the prior is 40 in both. */
  @Test
  void the_prior_of_all_objects_is_the_same_in_all_pools() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: x
            version: 1
            objects: [ { id: a, side: north }, { id: b, side: north }, { id: c, side: south } ]
            scales: { marks: { range: { from: 0, to: 100, step: 1 } } }
            criteria: [ { id: manner } ]
            raters: [ { id: g } ]
            scoring: { use: bayesian-mean, prior-weight: 1 }
            ranking: { within: side }
            """,
            RulePlugins.discover(getClass().getClassLoader()));
    String ballots = "object,group,token,manner\na,g,,10\nb,g,,20\nc,g,,90\n";

    assertThat(
            scheme
                .evaluate(scheme.tally(BallotSource.csv("b.csv", new StringReader(ballots))))
                .objects())
        .extracting(object -> object.score().orElseThrow().toPlainString())
        .containsExactly("25.00", "30.00", "65.00");
  }

  @ParameterizedTest
  @CsvSource({
    "prior-weight: 0, INVALID_PARAMETER, scoring.prior-weight",
    "prior-weight: -1, INVALID_PARAMETER, scoring.prior-weight",
    "prior-mean: 3, MISSING_KEY, scoring.prior-weight"
  })
  void a_prior_that_weighs_nothing_is_refused(String parameters, FaultCode code, String place) {
    assertThat(Schemes.faults("bayesian-mean, " + parameters))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(code, place));
  }
}
