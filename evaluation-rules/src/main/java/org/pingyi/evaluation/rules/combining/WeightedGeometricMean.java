package org.pingyi.evaluation.rules.combining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code weighted-geometric-mean} (加权几何平均): Π score^(weight / Σ weight). A weak part pulls the
 * whole down further than in a {@link WeightedSum}, and a part with 0 leaves nothing: good parts
 * make up for bad ones, but ever less the worse these are. Of scores below 0 there is no such mean.
 * The Human Development Index has combined its parts so since 2010: United Nations Development
 * Programme, Human Development Report 2010, technical note 1; the properties are in J. Aczél and T.
 * L. Saaty, Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27
 * (1983), 93–102.
 */
@Identified(
    id = "weighted-geometric-mean",
    version = "1.0",
    en = "Weighted geometric mean",
    zh = "加权几何平均")
public final class WeightedGeometricMean implements NodeCombiningRule<PartParameters> {

  /** Creates the rule. */
  public WeightedGeometricMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Scored combine(List<Part> parts, PartParameters parameters) {
    return PartScores.of(parts, parameters.whenMissing()).combined(WeightedGeometricMean::combine);
  }

  private static Scored combine(List<Part> parts) {
    Optional<Part> below =
        parts.stream()
            .filter(part -> part.score().filter(score -> score.signum() < 0).isPresent())
            .findFirst();
    if (below.isPresent()) {
      Text title = below.get().title();
      return Scored.notApplicable(
          Text.of(
              title.en() + " has a score below 0, of which there is no geometric mean",
              title.zh() + "的得分为负，无法求几何平均"));
    }
    return Scored.of(mean(parts).result(), () -> Working.of(mean(parts)));
  }

  private static Step mean(List<Part> parts) {
    if (parts.stream().allMatch(part -> score(part).equals(score(parts.get(0))))) {
      return Step.of(
          Text.of("geometric mean of equal scores", "得分相同，几何平均不变"),
          Operation.MINIMUM,
          parts.stream().map(Given::score).toList());
    }
    Step all =
        Steps.sum(Text.of("weights together", "权重合计"), parts.stream().map(Given::weight).toList());
    List<Step> powers = new ArrayList<>();
    for (Part part : parts) {
      Text title = part.title();
      Step share =
          Steps.quotient(
              Text.of("share of the weight of " + title.en(), title.zh() + "权重占比"),
              Given.weight(part),
              all);
      powers.add(
          Step.of(
              Text.of("power of " + title.en(), title.zh() + "得分的幂"),
              Operation.POWER,
              List.of(Given.score(part), share)));
    }
    return Column.settled(
        Text.of("weighted geometric mean", "加权几何平均得分"),
        Step.of(Text.of("powers multiplied", "幂之积"), Operation.PRODUCT, powers));
  }

  private static Fraction score(Part part) {
    return part.score().orElse(Fraction.ZERO);
  }
}
