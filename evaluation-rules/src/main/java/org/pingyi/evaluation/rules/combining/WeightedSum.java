package org.pingyi.evaluation.rules.combining;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.FractionSum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code weighted-sum} (加权合成): Σ weight·score / Σ weight. Weights need not add up to 100, only
 * their proportions count. A good part makes up for a bad one; where it must not, use a veto beside
 * it.
 */
@Identified(id = "weighted-sum", version = "1.0", en = "Weighted sum", zh = "加权合成")
public final class WeightedSum implements NodeCombiningRule<PartParameters> {

  private static final Scored NO_SCORE =
      Scored.notApplicable(Text.of("no part has a score", "各部分都没有得分"));

  /** What happens where a part has no score. Where no part has one there is never a score. */
  public enum WhenMissing {
    /** The parts that have a score count alone, their weights as they are. */
    RENORMALISE,
    /** There is no score. */
    INCOMPLETE,
    /** The part counts as 0, with its weight. */
    ZERO
  }

  /** Creates the rule. */
  public WeightedSum() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Scored combine(List<Part> parts, PartParameters parameters) {
    WhenMissing whenMissing = parameters.whenMissing();
    if (parts.size() == 1 && parts.get(0).score().isPresent()) {
      // Whatever the weight of a group alone, it cancels out.
      return Scored.of(parts.get(0).score().get(), new Weighted(parts, whenMissing));
    }
    FractionSum sum = new FractionSum();
    FractionSum weights = new FractionSum();
    boolean scored = false;
    for (Part part : parts) {
      if (part.score().isPresent()) {
        scored = true;
        sum.addProduct(part.weight(), part.score().get());
        weights.add(part.weight());
      } else if (whenMissing == WhenMissing.INCOMPLETE) {
        return Scored.notApplicable(
            Text.of(
                part.title().en() + " has no score, and all parts need one",
                part.title().zh() + "没有得分，而各部分都须有得分"));
      } else if (whenMissing == WhenMissing.ZERO) {
        weights.add(part.weight());
      }
    }
    if (!scored) {
      return NO_SCORE;
    }
    return Scored.of(sum.dividedBy(weights), new Weighted(parts, whenMissing));
  }

  /** How the sum was calculated. */
  private record Weighted(List<Part> parts, WhenMissing whenMissing) implements Supplier<Working> {

    @Override
    public Working get() {
      Terms terms = Working.weighted();
      for (Part part : parts) {
        if (part.score().isPresent() || whenMissing == WhenMissing.ZERO) {
          terms.add(part.id(), part.title(), Given.weight(part), Given.score(part));
        } else {
          terms.addMissing(part.id(), part.title(), Given.weight(part));
        }
      }
      return terms.mean(Text.of("weighted sum", "加权合成得分"));
    }
  }
}
