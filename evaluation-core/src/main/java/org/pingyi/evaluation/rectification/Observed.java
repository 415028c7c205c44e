package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * How many were unhappy, which decides what is put right first (从群众最不满意的地方改起).
 *
 * @param dissatisfied how many ratings were negative
 * @param rated of how many
 * @param smallestGroup how many of the ratings are of the rater group that gave the fewest, 0 where
 *     one that took part gave none; empty where nobody knows. Everybody is shown the numbers only
 *     where it is known and large enough: whoever knows those of the other groups could tell the
 *     smallest one's. An item that names a rater group names one that is counted here
 */
@Stable
public record Observed(long dissatisfied, long rated, OptionalLong smallestGroup) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is below 0, more were dissatisfied than rated, or
   *     a group gave more ratings than there are
   */
  public Observed {
    if (dissatisfied < 0 || dissatisfied > rated) {
      throw new IllegalArgumentException("from 0 to all who rated are dissatisfied");
    }
    requireNonNull(smallestGroup, "smallestGroup");
    if (smallestGroup.isPresent()
        && (smallestGroup.getAsLong() < 0 || smallestGroup.getAsLong() > rated)) {
      throw new IllegalArgumentException("a group gave from 0 to all of the ratings");
    }
  }

  /**
   * Keeps numbers of which nobody knows what groups they are of, so that only those see them who
   * see all of the ledger.
   *
   * @param dissatisfied how many ratings were negative
   * @param rated of how many
   * @throws IllegalArgumentException if a number is below 0, or more were dissatisfied than rated
   */
  public Observed(long dissatisfied, long rated) {
    this(dissatisfied, rated, OptionalLong.empty());
  }
}
