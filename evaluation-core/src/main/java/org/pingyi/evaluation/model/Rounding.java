package org.pingyi.evaluation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pingyi.evaluation.stability.Stable;

/**
 * How a score is rounded when it is published: once, from its exact value.
 *
 * @param digits digits after the point, 0 to 10
 * @param mode half-up (away from zero), half-even, half-down, up or down
 */
@Stable
public record Rounding(int digits, RoundingMode mode) {

  /** The most digits that can be asked for. */
  public static final int MAX_DIGITS = 10;

  /** Two digits, half-up. */
  public static final Rounding DEFAULT = new Rounding(2, RoundingMode.HALF_UP);

  /** How many digits an observed share is published with. */
  private static final int SHARE_DIGITS = 4;

  /**
   * Checks the rounding.
   *
   * @throws IllegalArgumentException if the digits are out of range, or the mode is none of the
   *     five
   */
  public Rounding {
    if (digits < 0 || digits > MAX_DIGITS) {
      throw new IllegalArgumentException("digits are from 0 to " + MAX_DIGITS);
    }
    switch (mode) {
      case HALF_UP, HALF_EVEN, HALF_DOWN, UP, DOWN -> {}
      default -> throw new IllegalArgumentException("not a mode for scores: " + mode);
    }
  }

  /**
   * Rounds a score.
   *
   * @param exact the exact score
   * @return the published score, with exactly {@link #digits} decimals
   */
  public BigDecimal round(Fraction exact) {
    return exact.rounded(digits, mode);
  }

  /**
   * Rounds an observed share.
   *
   * @param exact the exact share
   * @return the published share, with exactly four decimals
   */
  public BigDecimal roundShare(Fraction exact) {
    return exact.rounded(SHARE_DIGITS, mode);
  }
}
