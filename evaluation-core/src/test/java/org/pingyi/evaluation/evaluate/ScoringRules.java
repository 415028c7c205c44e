package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.Function;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** Small rules that score cells. */
final class ScoringRules {

  private ScoringRules() {}

  /** A score whose step is the score itself. */
  static Scored score(Fraction value) {
    return Scored.of(value, () -> Working.of(step(value)));
  }

  static Step step(Fraction value) {
    return Step.of(
        Text.of("the score"), Operation.SUM, List.of(Given.other(Text.of("value"), value)));
  }

  /** A rule that answers whatever a test wants. */
  @Identified(id = "answering", version = "1", en = "Answering", zh = "Answering")
  record Answering(ScoreRange range, Function<Cell, Scored> answer)
      implements ScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return range;
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return answer.apply(cell);
    }
  }

  /** 100 · (positive − negative) / rated. */
  static Answering netSatisfaction() {
    return new Answering(
        new ScoreRange(Fraction.of(-100), Fraction.HUNDRED),
        cell -> score(Fraction.of(100 * (cell.positive() - cell.negative()), cell.rated())));
  }
}
