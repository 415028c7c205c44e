package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.stability.Stable;

/**
 * A leaf criterion in which an object fell short.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the leaf's id
 * @param observed what was seen of it
 * @param dueWithin how long after the period's last day it has to be put right
 * @param grounds comparisons that hold, of what was seen with what is asked for
 */
@Stable
public record Finding(
    String criterion,
    Observed observed,
    Optional<CalendarDuration> dueWithin,
    List<Comparison> grounds) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if one of the grounds does not hold
   */
  public Finding {
    requireNonNull(criterion, "criterion");
    requireNonNull(observed, "observed");
    dueWithin = requireNonNull(dueWithin, "dueWithin").map(CalendarDuration.class::cast);
    grounds = List.copyOf(grounds);
    if (!grounds.stream().allMatch(Comparison::holds)) {
      throw new IllegalArgumentException("a finding whose grounds do not hold");
    }
  }

  /**
   * Creates a finding that rests on nothing but the rule.
   *
   * @param criterion the leaf's id
   * @param observed what was seen of it
   * @param dueWithin how long after the period's last day it has to be put right
   */
  public Finding(String criterion, Observed observed, Optional<CalendarDuration> dueWithin) {
    this(criterion, observed, dueWithin, List.of());
  }

  /**
   * What was seen: a share, which is published with four decimals, or a published score.
   *
   * <p>Immutable and thread-safe.
   */
  public sealed interface Observed {

    /**
     * A share.
     *
     * @param share the exact share
     */
    record OfRatings(Share share) implements Observed {
      /** Checks that there is a share. */
      public OfRatings {
        requireNonNull(share, "share");
      }
    }

    /**
     * A published score.
     *
     * @param score the rounded score
     */
    record PublishedScore(BigDecimal score) implements Observed {
      /** Checks that there is a score. */
      public PublishedScore {
        requireNonNull(score, "score");
      }
    }
  }
}
