package org.pingyi.evaluation.rule;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.stability.Stable;

/** How an object that has a score stands when adjustments and grades are decided. */
@Stable
public interface Standing extends AppraisedObject {

  /**
   * Returns the exact score.
   *
   * @return the score before rounding, with the score adjustments so far
   */
  Fraction exactScore();

  /**
   * Returns the published score.
   *
   * @return the exact score, rounded as the scheme says
   */
  BigDecimal score();

  /**
   * Returns the rank.
   *
   * @return the competition rank in the pool, from 1; empty before ranks are known
   */
  OptionalInt rank();
}
