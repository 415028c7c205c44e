package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;

/** Small rules that combine and weigh. */
final class CombiningRules {

  private static final Scored NOTHING = Scored.notApplicable(Text.of("nothing to combine"));

  private CombiningRules() {}

  /** Σ weight·score / Σ weight over the parts that have a score. */
  @Identified(id = "sum", version = "1", en = "Sum", zh = "Sum")
  static final class Sum implements NodeCombiningRule<Sum.Parameters> {

    /** Whether a part without a score leaves the whole without one. */
    record Parameters(boolean incomplete) {}

    @Override
    public Scored combine(List<Part> parts, Parameters parameters) {
      if (parameters.incomplete() && parts.stream().anyMatch(part -> part.score().isEmpty())) {
        return NOTHING;
      }
      Fraction weights = SmallRules.weights(parts);
      return weights.signum() == 0
          ? NOTHING
          : ScoringRules.score(SmallRules.sum(parts).dividedBy(weights));
    }
  }

  /** The least score of the parts. */
  @Identified(id = "least", version = "1", en = "Least", zh = "Least")
  static final class Least implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      return parts.stream()
          .flatMap(part -> part.score().stream())
          .min(Fraction::compareTo)
          .map(ScoringRules::score)
          .orElse(NOTHING);
    }
  }

  /** A rule for all objects at once that answers whatever a test wants. */
  @Identified(id = "cohort", version = "1", en = "Cohort", zh = "Cohort")
  record Cohort(Function<List<List<Part>>, List<Scored>> answer)
      implements CohortCombiningRule<NoParameters> {
    @Override
    public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
      return answer.apply(objects);
    }
  }

  /** A weighting rule that answers whatever a test wants. */
  @Identified(id = "weighing", version = "1", en = "Weighing", zh = "Weighing")
  record GivenWeights(Function<List<List<Part>>, List<Fraction>> answer)
      implements WeightingRule<NoParameters> {
    @Override
    public Weighing weigh(
        List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
      List<Weight> weights = new ArrayList<>();
      answer.apply(objects).forEach(number -> weights.add(weight(number)));
      return Weighing.of(weights);
    }

    private static @Nullable Weight weight(@Nullable Fraction number) {
      return number == null ? null : new Weight(number, () -> ScoringRules.step(number));
    }
  }

  /** A weighting rule that has nothing to go by. */
  @Identified(id = "no-weights", version = "1", en = "No weights", zh = "No weights")
  record NoWeights() implements WeightingRule<NoParameters> {
    @Override
    public Weighing weigh(
        List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
      return Weighing.notApplicable(Text.of("all scores are the same", "各项得分相同"));
    }
  }
}
