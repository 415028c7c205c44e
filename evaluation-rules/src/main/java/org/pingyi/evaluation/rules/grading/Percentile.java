package org.pingyi.evaluation.rules.grading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code percentile} (按百分位次定等): an object has the best grade whose {@code from-percentile} its
 * percentile rank in the pool reaches. With L objects ranked behind it and F of its own rank,
 * itself among them, of n that have a score, the percentile rank is 100·(L + F/2)/n: half of those
 * of the same rank count as below (L. Crocker and J. Algina, Introduction to Classical and Modern
 * Test Theory, 1986, where CF = L + F is written (CF − F/2)/n). Two other ways to count the F are
 * in use and may be chosen: none of them counts, or all of them do.
 *
 * <p>Percentile ranks are compared exactly, unrounded. Those of one rank have one percentile rank
 * and so one grade; nobody is at 100 where half counts, and the only object of a pool is at 50.
 */
@Identified(id = "percentile", version = "1.0", en = "Percentile rank", zh = "按百分位次定等")
public final class Percentile implements GradingRule<Percentile.Parameters, Percentile.Band> {

  /**
   * The parameters.
   *
   * @param ties how many of those of the same rank, itself among them, count as below
   */
  public record Parameters(
      @Meaning(
              en = "How many of those of the same rank, itself among them, count as below.",
              zh = "同名次的对象（含自身）有多少计为在其后：一半（half）、不计（none）或全计（all）。")
          @DefaultValue("half")
          Ties ties) {}

  /** How many of those of the same rank, itself among them, count as below. */
  public enum Ties {
    /** Half of them. */
    HALF,
    /** None: how much of the pool is behind. */
    NONE,
    /** All: how much of the pool is not before. */
    ALL
  }

  /**
   * What a scheme says of a grade.
   *
   * @param fromPercentile the least percentile rank, from 0 to 100; on each grade but the last,
   *     falling from grade to grade
   */
  public record Band(
      @Meaning(
              en = "The least percentile rank, from 0 to 100; on each grade but the last, falling.",
              zh = "最低百分位次，0 到 100；末等以外的等次必有，逐等降低。")
          Optional<@PositiveOrZero @Max(100) BigDecimal> fromPercentile) {}

  private static final Thresholds<Band> FROM =
      new Thresholds<>("from-percentile", Band::fromPercentile);

  /** Creates the rule. */
  public Percentile() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a grade without {@code from-percentile} that is not the last, and the first {@code
   * from-percentile} that is not below the one before it.
   */
  @Override
  public void checkBands(Parameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
    FROM.check(bands, check);
  }

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    return PoolPlace.all(pool).stream()
        .map(place -> percentileRank(place, parameters).result())
        .map(rank -> FROM.grade(bands, from -> rank.compareTo(Fraction.of(from)) >= 0))
        .toList();
  }

  /** The percentile rank against each {@code from-percentile}, down to the first it reaches. */
  @Override
  public List<Comparison> grounds(
      int object, List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    Step rank = percentileRank(PoolPlace.of(object, pool), parameters);
    return FROM.grounds(bands, (grade, from) -> reaches(rank, grade, from));
  }

  private static Comparison reaches(Step rank, Grade grade, BigDecimal from) {
    Text least = Text.of("least percentile rank", "最低百分位次");
    return new Comparison(
        Text.of("reaches " + grade.title().en(), "达到" + grade.title().zh()),
        rank,
        Relation.AT_LEAST,
        Given.band(grade, "from-percentile", least, Fraction.of(from)));
  }

  private static Step percentileRank(PoolPlace place, Parameters parameters) {
    List<Operand> below = new ArrayList<>();
    below.add(
        Step.of(
            Text.of("ranked behind", "名次在其后的对象数"),
            Operation.DIFFERENCE,
            List.of(place.pool(), place.rank(), place.tied())));
    Step same =
        Steps.sum(
            Text.of("of the same rank", "同名次的对象数"),
            place.tied(),
            Given.constant(Text.of("itself", "自身"), 1));
    switch (parameters.ties()) {
      case HALF ->
          below.add(
              Steps.quotient(
                  Text.of("half of those of the same rank", "同名次对象数的一半"),
                  same,
                  Given.constant(Text.of("half", "一半"), 2)));
      case ALL -> below.add(same);
      case NONE -> {}
    }
    Step percent =
        Steps.product(
            Text.of("a hundredfold", "百倍"),
            Given.constant(Text.of("percent", "百分"), 100),
            Steps.sum(Text.of("counted as below", "计为在其后的对象数"), below));
    return Steps.quotient(Text.of("percentile rank", "百分位次"), percent, place.pool());
  }
}
