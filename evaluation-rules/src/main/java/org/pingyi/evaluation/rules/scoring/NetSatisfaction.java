package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.Attitudes;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code net-satisfaction} (净满意率): how many more of a hundred are content than are not,
 * 100·(positive − negative) / rated. It shows a divided opinion that a satisfaction rate hides: 60
 * content and 40 neutral is not 60 content and 40 discontent. A score of 0 may mean that all are
 * neutral, or that opinion is split in halves; the counts beside it tell which.
 */
@Identified(id = "net-satisfaction", version = "1.0", en = "Net satisfaction", zh = "净满意率")
public final class NetSatisfaction implements ScoringRule<NoParameters> {

  private static final Given NOTHING_ELSE = Given.constant(Text.of("no other ballots", "不计其他票"), 0);

  /** Creates the rule. */
  public NetSatisfaction() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a scale on which nobody can be content or discontent: every score would be 0. */
  @Override
  public void check(NoParameters parameters, ParameterCheck check) {
    Attitudes.requireAny(check);
  }

  /** From −100 to 100. */
  @Override
  public ScoreRange range(Scale scale, NoParameters parameters) {
    return RatingSteps.NET;
  }

  @Override
  public Scored score(Cell cell, NoParameters parameters) {
    return Scored.of(
        Fraction.HUNDRED
            .times(cell.positive() - cell.negative())
            .dividedBy(Fraction.of(cell.rated())),
        () -> working(cell));
  }

  private static Working working(Cell cell) {
    Step difference =
        Steps.difference(
            Text.of("positive less negative ratings", "满意与不满意评分数之差"),
            Given.positive(cell),
            Given.negative(cell));
    Step rate =
        RatingSteps.perHundred(Text.of("net satisfaction", "净满意率"), difference, Given.rated(cell));
    return RatingSteps.rate(cell, rate, -100, NOTHING_ELSE);
  }
}
