package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortScoringRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.RatedScale;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code bayesian-mean} (贝叶斯平均): the mean as if, before anybody rated, as many as the prior weight
 * m had rated as is usual: (m·prior + Σ count·value) / (m + rated). The fewer ratings an object
 * has, the nearer its score is to the prior; the more it has, the less that matters.
 *
 * <p>The prior is given, or it is the mean of all ratings that the same group or stratum gave on
 * the same criterion to all objects, each rating counted once; those of this object are among them,
 * and so are those of objects with too few ballots for a score, and of objects that are ranked in
 * other pools: where a scheme ranks objects moves no score. Where pools are not alike, a prior mean
 * that is given does not mix them.
 *
 * <p>In actuarial terms it is a credibility mean with the credibility n / (n + m): see H. Bühlmann,
 * Experience rating and credibility, ASTIN Bulletin 4 (1967), 199–207.
 */
@Identified(id = "bayesian-mean", version = "1.0", en = "Bayesian mean", zh = "贝叶斯平均")
public final class BayesianMean implements CohortScoringRule<BayesianMean.Parameters> {

  /**
   * The parameters.
   *
   * @param priorWeight for how many ratings the prior stands, above 0
   * @param priorMean what is usual, on the scale; without it the mean of all objects
   */
  public record Parameters(
      @Meaning(en = "For how many ratings the prior stands.", zh = "先验均值相当于多少个评分。")
          @NotNull
          @DecimalMin(value = "0", inclusive = false)
          Fraction priorWeight,
      @Meaning(
              en =
                  "The prior mean. Without it, that of all ratings of all objects by the same group"
                      + " or stratum on the same criterion.",
              zh = "先验均值。省略时，为同一评议主体（或分层）在同一内容上对全部评议对象的评分的平均。")
          Optional<Fraction> priorMean) {}

  /** Creates the rule. */
  public BayesianMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a given prior mean that is off the scale, since nobody could rate so. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    for (RatedScale scale : RatedScale.of(check.leaves())) {
      if (parameters.priorMean().filter(prior -> !scale.spans(prior)).isPresent()) {
        Text where = scale.wording();
        check.report(
            FaultCode.INVALID_PARAMETER,
            "prior-mean",
            Text.of(
                "is not on " + where.en() + ": from " + scale.least() + " to " + scale.greatest(),
                "超出" + where.zh() + "：须在 " + scale.least() + " 至 " + scale.greatest() + " 之间"));
      }
    }
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, Cell cohort, Parameters parameters) {
    Fraction weight = parameters.priorWeight();
    Fraction prior = parameters.priorMean().orElseGet(cohort::mean);
    Fraction score =
        weight.times(prior).plus(cell.sum()).dividedBy(weight.plus(Fraction.of(cell.rated())));
    return Scored.of(score, () -> working(cell, cohort, parameters));
  }

  private static Working working(Cell cell, Cell cohort, Parameters parameters) {
    Given weight =
        Given.parameter("prior-weight", Text.of("prior weight", "先验权重"), parameters.priorWeight());
    Text name = Text.of("prior mean", "先验均值");
    Operand prior =
        parameters
            .priorMean()
            .<Operand>map(given -> Given.parameter("prior-mean", name, given))
            .orElseGet(() -> ofAllObjects(cohort));
    Terms terms = Working.weighted().add("", name, weight, prior);
    RatingSteps.given(cell)
        .forEach(
            answer -> {
              Given count = Given.count(cell, answer);
              terms.add(answer.answer(), count.name(), count, Given.value(cell, answer));
            });
    return terms.mean(
        Text.of("Bayesian mean", "贝叶斯平均分"),
        Steps.sum(Text.of("prior weight and ratings", "先验权重与评分数之和"), weight, Given.rated(cell)));
  }

  private static Step ofAllObjects(Cell cohort) {
    List<Step> products = new ArrayList<>();
    for (OptionCount answer : RatingSteps.given(cohort).toList()) {
      Given count = Given.count(cohort, answer).ofCohort();
      products.add(Steps.product(count.name(), count, Given.value(cohort, answer)));
    }
    return Steps.quotient(
        Text.of("prior mean, that of all objects", "先验均值，即全部评议对象的平均"),
        Steps.sum(Text.of("all objects together", "全部评议对象合计"), products),
        Given.rated(cohort).ofCohort());
  }
}
