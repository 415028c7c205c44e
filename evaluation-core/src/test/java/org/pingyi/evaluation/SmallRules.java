package org.pingyi.evaluation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** As many rules as a scheme needs that leaves all to the defaults, and a trigger. */
public final class SmallRules {

  /** All rules but the failing one. */
  public static final RulePlugins PLUGINS =
      RulePlugins.of(new Mean(), new Sum(), new Bands(), new AnyDissatisfied());

  private SmallRules() {}

  /** The sum of the values of all ratings. */
  public static Fraction sum(Cell cell) {
    Fraction sum = Fraction.ZERO;
    for (OptionCount count : cell.counts()) {
      sum = sum.plus(count.value().orElse(Fraction.ZERO).times(count.count()));
    }
    return sum;
  }

  /** The weighted sum of the parts that have a score. */
  public static Fraction sum(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.score().map(part.weight()::times).stream())
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The weights of the parts that have a score, together. */
  public static Fraction weights(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.score().isPresent())
        .map(Part::weight)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Scored quotient(Fraction sum, Fraction weights) {
    return Scored.of(
        sum.dividedBy(weights),
        () ->
            Working.of(
                Step.of(
                    Text.of("mean"),
                    Operation.QUOTIENT,
                    List.of(
                        Given.other(Text.of("sum"), sum),
                        Given.other(Text.of("weights"), weights)))));
  }

  /** The mean of the values of all ratings. */
  @Identified(id = "weighted-mean", version = "1", en = "weighted-mean", zh = "weighted-mean")
  public static final class Mean implements ScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.of(scale);
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return quotient(sum(cell), Fraction.of(cell.rated()));
    }
  }

  /** A scoring rule with a mistake in it. */
  @Identified(id = "failing", version = "1", en = "failing", zh = "failing")
  record Failing(Error mistake) implements ScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.of(scale);
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      throw mistake;
    }
  }

  /** Σ weight·score / Σ weight over the parts that have a score. */
  @Identified(id = "weighted-sum", version = "1", en = "weighted-sum", zh = "weighted-sum")
  static final class Sum implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      Fraction weights = weights(parts);
      return weights.signum() == 0
          ? Scored.notApplicable(Text.of("nothing to combine"))
          : quotient(sum(parts), weights);
    }
  }

  /** The first grade whose bound the score reaches. */
  @Identified(id = "bands", version = "1", en = "bands", zh = "bands")
  static final class Bands implements GradingRule<NoParameters, Bands.Band> {

    record Band(Optional<BigDecimal> atLeast) {}

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return pool.stream().map(standing -> grade(standing.score(), bands)).toList();
    }

    private static Optional<Grade> grade(BigDecimal score, List<GradeBand<Band>> bands) {
      return bands.stream()
          .filter(
              band -> band.parameters().atLeast().stream().allMatch(b -> score.compareTo(b) >= 0))
          .map(GradeBand::grade)
          .findFirst();
    }
  }

  /** Every leaf that anybody rated negatively. */
  @Identified(
      id = "any-dissatisfied",
      version = "1",
      en = "any-dissatisfied",
      zh = "any-dissatisfied")
  static final class AnyDissatisfied implements RectificationTrigger<AnyDissatisfied.Parameters> {

    record Parameters(@NotNull CalendarDuration dueWithin) {}

    @Override
    public Findings find(AppraisedObject object, Parameters parameters) {
      return Findings.of(
          object.leaves().stream()
              .filter(leaf -> object.pooled(leaf.id()).negative() > 0)
              .map(
                  leaf -> {
                    Cell cell = object.pooled(leaf.id());
                    return new Finding(
                        leaf.id(),
                        new Finding.Observed.OfRatings(Share.of(cell.negative(), cell.rated())),
                        Optional.of(parameters.dueWithin()));
                  })
              .toList());
    }
  }
}
