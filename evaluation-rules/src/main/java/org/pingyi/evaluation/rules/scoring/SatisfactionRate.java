package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
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
 * {@code satisfaction-rate} (满意率): how many of a hundred are content, 100·positive / {@code of}. It
 * reads at once and needs no agreement on what an option is worth; but it makes no difference
 * between content and very content, nor between neutral and negative.
 */
@Identified(id = "satisfaction-rate", version = "1.0", en = "Satisfaction rate", zh = "满意率")
public final class SatisfactionRate implements ScoringRule<SatisfactionRate.Parameters> {

  /**
   * The parameters.
   *
   * @param of what the positive ratings are a part of
   */
  public record Parameters(
      @Meaning(en = "What the positive ratings are a part of.", zh = "满意评分的占比以何为分母。")
          @DefaultValue("rated")
          Of of) {}

  /** What the positive ratings are a part of. */
  public enum Of {
    /** The ratings: answers that have a value. */
    RATED,
    /** The answers, those without a value (不了解, 弃权) too. */
    ANSWERED,
    /** The ballots, those without an answer too: who says nothing is not content. */
    BALLOTS
  }

  /** Creates the rule. */
  public SatisfactionRate() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a scale on which nobody can be content: every rate would be 0. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    Attitudes.requirePositive(check);
  }

  /** From 0 to 100. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.PERCENTAGE;
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    return Scored.of(
        Fraction.HUNDRED
            .times(cell.positive())
            .dividedBy(Fraction.of(number(cell, parameters.of()))),
        () -> working(cell, parameters.of()));
  }

  private static long number(Cell cell, Of of) {
    return switch (of) {
      case RATED -> cell.rated();
      case ANSWERED -> cell.answered();
      case BALLOTS -> cell.ballots();
    };
  }

  private static Working working(Cell cell, Of of) {
    Given whole =
        switch (of) {
          case RATED -> Given.rated(cell);
          case ANSWERED -> Given.answered(cell);
          case BALLOTS -> Given.ballots(cell);
        };
    Step rate =
        RatingSteps.perHundred(Text.of("satisfaction rate", "满意率"), Given.positive(cell), whole);
    Step unrated = Steps.difference(Text.of("without a rating", "无有效评分"), whole, Given.rated(cell));
    return RatingSteps.rate(cell, rate, 0, unrated);
  }
}
