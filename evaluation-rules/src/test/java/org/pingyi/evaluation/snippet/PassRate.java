package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

// @start region="rule"
/** How many of a hundred ratings are worth a mark or more. */
@Identified(id = "pass-rate", version = "1.0", en = "Pass rate", zh = "及格率")
public final class PassRate implements ScoringRule<PassRate.Parameters> {

  /** What a scheme writes beside {@code use: pass-rate}. */
  public record Parameters(@NotNull Fraction mark) {}

  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.PERCENTAGE;
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    List<Given> passing =
        cell.counts().stream()
            .filter(answer -> answer.value().filter(value -> passes(value, parameters)).isPresent())
            .map(answer -> Given.count(cell, answer))
            .toList();
    Step passed = Step.of(Text.of("ratings that pass", "及格评分数"), Operation.SUM, passing);
    Step hundredfold =
        Step.of(
            Text.of("a hundred times that", "乘以 100"),
            Operation.PRODUCT,
            List.of(Given.constant(Text.of("full score", "满分"), 100), passed));
    Step rate =
        Step.of(
            Text.of("pass rate", "及格率"),
            Operation.QUOTIENT,
            List.of(hundredfold, Given.rated(cell)));
    return Scored.of(rate.result(), () -> Working.of(rate));
  }

  private static boolean passes(Fraction value, Parameters parameters) {
    return value.compareTo(parameters.mark()) >= 0;
  }
}
// @end
