package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * How much of the change of a score comes from one part of it. The amounts of all parts add up
 * exactly to the change of the exact score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the part, such as {@code criteria/leadership/raters/masses}
 * @param title what people read
 * @param before what it added to the earlier score; none where it did not count
 * @param after what it adds to the later score; none where it does not count
 */
@Stable
public record ContributionChange(
    String id, Text title, Optional<Weighed> before, Optional<Weighed> after) {

  /**
   * What a part adds to a score.
   *
   * @param effectiveWeight how much of the whole score it makes
   * @param value its own exact score
   */
  public record Weighed(Fraction effectiveWeight, Fraction value) {

    /** Checks that nothing is missing. */
    public Weighed {
      requireNonNull(effectiveWeight, "effectiveWeight");
      requireNonNull(value, "value");
    }

    /**
     * Returns what it adds to the score.
     *
     * @return effective weight × value
     */
    public Fraction contribution() {
      return effectiveWeight.times(value);
    }
  }

  private static final Fraction HALF = Fraction.of(1, 2);

  /** Checks that nothing is missing. */
  public ContributionChange {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * Returns by how much the score changed through this part.
   *
   * @return the later contribution less the earlier
   */
  public Fraction amount() {
    return contribution(after).minus(contribution(before));
  }

  /**
   * Returns which part of the amount comes from the part's own score: its change × the mean of both
   * effective weights.
   *
   * @return the amount without what comes from weights; 0 where it counts in one report only
   */
  public Fraction byScore() {
    if (before.isEmpty() || after.isEmpty()) {
      return Fraction.ZERO;
    }
    Fraction weights = before.get().effectiveWeight().plus(after.get().effectiveWeight());
    return after.get().value().minus(before.get().value()).times(weights).times(HALF);
  }

  /**
   * Returns which part of the amount comes from how much the part weighs.
   *
   * @return the amount without what comes from the part's score
   */
  public Fraction byWeight() {
    return amount().minus(byScore());
  }

  private static Fraction contribution(Optional<Weighed> weighed) {
    return weighed.map(Weighed::contribution).orElse(Fraction.ZERO);
  }
}
