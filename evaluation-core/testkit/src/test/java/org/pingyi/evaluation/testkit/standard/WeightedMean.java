package org.pingyi.evaluation.testkit.standard;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** Σ count·value / rated. */
@Identified(id = "weighted-mean", version = "1.0", en = "Weighted mean", zh = "加权平均")
public class WeightedMean implements ScoringRule<NoParameters> {

  @Override
  public ScoreRange range(Scale scale, NoParameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, NoParameters parameters) {
    Working working = working(cell);
    return Scored.of(working.step().result(), () -> working);
  }

  /** Returns the mean of the ratings of a cell. */
  public static Working working(Cell cell) {
    Working.Terms terms = Working.weighted();
    cell.counts().stream()
        .filter(answer -> answer.count() > 0 && answer.value().isPresent())
        .forEach(
            answer -> {
              Given count = Given.count(cell, answer);
              terms.add(answer.answer(), count.name(), count, Given.value(cell, answer));
            });
    return terms.mean(Text.of("weighted mean", "加权平均分"), Given.rated(cell));
  }
}
