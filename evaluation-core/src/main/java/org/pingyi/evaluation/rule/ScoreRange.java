package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.stability.Stable;

/**
 * The range in which all scores of a rule lie. A score outside is an error of the rule.
 *
 * @param least no score is below
 * @param greatest no score is above
 */
@Stable
public record ScoreRange(Fraction least, Fraction greatest) {

  /** From 0 to 100. */
  public static final ScoreRange PERCENTAGE = new ScoreRange(Fraction.ZERO, Fraction.HUNDRED);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public ScoreRange {
    if (greatest.compareTo(least) < 0) {
      throw new IllegalArgumentException("a range must not end before it begins");
    }
  }

  /**
   * Returns the range of the values of a scale.
   *
   * @param scale the scale
   * @return from its least to its greatest value; only 0 where no answer has a value
   */
  public static ScoreRange of(Scale scale) {
    return new ScoreRange(
        scale.least().orElse(Fraction.ZERO), scale.greatest().orElse(Fraction.ZERO));
  }

  /**
   * Says whether a score lies in the range.
   *
   * @param score the score
   * @return true from the least to the greatest, both included
   */
  public boolean contains(Fraction score) {
    return score.compareTo(least) >= 0 && score.compareTo(greatest) <= 0;
  }
}
