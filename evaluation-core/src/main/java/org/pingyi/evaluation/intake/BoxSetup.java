package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a ballot box is given of the outer world.
 *
 * @param clock tells the time
 * @param random where salts and passes come from
 * @param intervals when an interval ends
 * @param limiter who holds off guessing
 */
@Stable
public record BoxSetup(
    InstantSource clock, RandomBytes random, Intervals intervals, AdmissionLimiter limiter) {

  /** Checks that all is there. */
  public BoxSetup {
    requireNonNull(clock, "clock");
    requireNonNull(random, "random");
    requireNonNull(intervals, "intervals");
    requireNonNull(limiter, "limiter");
  }

  /**
   * Returns the standard set-up: {@link Intervals#STANDARD}, and nobody is held off.
   *
   * @param clock tells the time
   * @param random where salts and passes come from, {@link RandomBytes#secure} but for tests
   * @return the set-up
   */
  public static BoxSetup of(InstantSource clock, RandomBytes random) {
    return new BoxSetup(clock, random, Intervals.STANDARD, AdmissionLimiter.NONE);
  }

  /**
   * Returns the set-up with other intervals.
   *
   * @param others when an interval ends
   * @return the set-up
   */
  public BoxSetup with(Intervals others) {
    return new BoxSetup(clock, random, others, limiter);
  }

  /**
   * Returns the set-up with a limiter.
   *
   * @param other who holds off guessing
   * @return the set-up
   */
  public BoxSetup with(AdmissionLimiter other) {
    return new BoxSetup(clock, random, intervals, other);
  }
}
