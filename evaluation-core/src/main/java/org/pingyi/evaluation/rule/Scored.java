package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a rule answers that was asked for a score: a {@link Score}, or {@link NotApplicable} where
 * there is not enough to say. A rule that cannot do its work throws; that is never taken for
 * either.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Scored {

  /**
   * A score.
   *
   * @param value the exact score
   * @param working how it was calculated; called for one object of each report, and where somebody
   *     asks. Its result is the value
   */
  record Score(Fraction value, Supplier<Working> working) implements Scored {

    /** Checks that nothing is missing. */
    public Score {
      requireNonNull(value, "value");
      requireNonNull(working, "working");
    }
  }

  /**
   * No score.
   *
   * @param reason why there is none
   */
  record NotApplicable(Text reason) implements Scored {

    /** Checks that there is a reason. */
    public NotApplicable {
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Returns a score.
   *
   * @param value the exact score
   * @param working how it was calculated; called only where somebody asks
   * @return the score
   */
  static Scored of(Fraction value, Supplier<Working> working) {
    return new Score(value, working);
  }

  /**
   * Returns that there is no score.
   *
   * @param reason why
   * @return no score
   */
  static Scored notApplicable(Text reason) {
    return new NotApplicable(reason);
  }

  /**
   * Returns the exact score.
   *
   * @return the score, if there is one
   */
  default Optional<Fraction> score() {
    return this instanceof Score score ? Optional.of(score.value()) : Optional.empty();
  }
}
