package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Lets score rules act on exact scores, in the order of the scheme; then scores are published. */
final class ScoreAdjustments {

  private final List<BoundRule<ScoreAdjustmentRule<Record>>> rules = new ArrayList<>();
  private final Rounding rounding;

  ScoreAdjustments(SchemeDefinition scheme) {
    this.rounding = scheme.rounding();
    for (var bound : scheme.rules().adjustments()) {
      if (bound.rule() instanceof ScoreAdjustmentRule<Record> rule) {
        rules.add(new BoundRule<>(bound.plugin(), rule, bound.parameters()));
      }
    }
  }

  /** Returns the object with its published score, if it has a score. */
  Optional<Placing> apply(Appraisal appraisal) {
    return appraisal
        .exactScore()
        .map(score -> placing(appraisal, score, List.of()))
        .map(this::adjusted);
  }

  private Placing adjusted(Placing unadjusted) {
    Placing placing = unadjusted;
    for (var rule : rules) {
      placing = adjusted(placing, rule);
    }
    return placing;
  }

  private Placing adjusted(Placing placing, BoundRule<ScoreAdjustmentRule<Record>> rule) {
    Adjusted<Fraction> answer =
        rule.ask(() -> Subjects.of(placing.object()), (asked, with) -> asked.adjust(placing, with));
    if (!(answer instanceof Adjusted.Changed<Fraction> change)) {
      return placing;
    }
    List<Adjustment> adjustments = new ArrayList<>(placing.adjustments());
    BigDecimal published = rounding.round(change.to());
    if (published.compareTo(placing.score()) != 0) {
      adjustments.add(
          new Adjustment.OfScore(
              rule.plugin().info().id(), placing.score(), published, change.reason()));
    }
    return placing(placing.appraisal(), change.to(), adjustments);
  }

  private Placing placing(Appraisal appraisal, Fraction score, List<Adjustment> adjustments) {
    return new Placing(appraisal, score, rounding.round(score), OptionalInt.empty(), adjustments);
  }
}
