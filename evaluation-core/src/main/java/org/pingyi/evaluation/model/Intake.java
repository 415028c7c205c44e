package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What a ballot box keeps of papers besides what they say.
 *
 * @param time how exactly it keeps when a paper came
 */
@Stable
public record Intake(ArrivalTime time) {

  /** Nothing is kept of when papers came. */
  public static final Intake DEFAULT = new Intake(ArrivalTime.NONE);

  /** Checks that nothing is missing. */
  public Intake {
    requireNonNull(time, "time");
  }
}
