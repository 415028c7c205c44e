package org.pingyi.evaluation.testkit.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Standing;

/** The best grade whose least score is reached. */
@Identified(id = "bands", version = "1.0", en = "Score bands", zh = "分数段定等")
public final class Bands implements GradingRule<NoParameters, Bands.Band> {

  /** What a scheme says of a grade. */
  public record Band(Optional<BigDecimal> atLeast) {}

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
    return pool.stream()
        .map(
            standing ->
                bands.stream()
                    .filter(
                        band ->
                            band.parameters()
                                .atLeast()
                                .map(least -> standing.score().compareTo(least) >= 0)
                                .orElse(true))
                    .map(GradeBand::grade)
                    .findFirst())
        .toList();
  }

  @Override
  public List<Comparison> grounds(
      Standing standing, List<GradeBand<Band>> bands, NoParameters parameters) {
    List<Comparison> grounds = new ArrayList<>();
    for (GradeBand<Band> band : bands) {
      Optional<BigDecimal> least = band.parameters().atLeast();
      if (least.isEmpty()) {
        break;
      }
      Comparison comparison =
          new Comparison(
              Text.of("reached", "达到"),
              Given.published(standing),
              Relation.AT_LEAST,
              Given.band(
                  band.grade(),
                  "at-least",
                  Text.of("least score", "最低分"),
                  Fraction.of(least.get())));
      grounds.add(comparison);
      if (comparison.holds()) {
        break;
      }
    }
    return grounds;
  }
}
