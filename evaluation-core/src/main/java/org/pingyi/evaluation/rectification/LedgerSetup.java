package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Function;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a ledger is given of the outer world.
 *
 * @param clock tells the time
 * @param random where salts come from
 * @param zone in which days begin and end
 * @param followUp how items are followed up
 * @param host what the host knows
 * @param order how urgent it is to put something right, from how many were unhappy with it
 */
@Stable
public record LedgerSetup(
    InstantSource clock,
    RandomBytes random,
    ZoneId zone,
    FollowUpPlan followUp,
    HostRecords host,
    @Experimental Function<Dissatisfaction, Priority> order) {

  /** Checks that all is there. */
  public LedgerSetup {
    requireNonNull(clock, "clock");
    requireNonNull(random, "random");
    requireNonNull(zone, "zone");
    requireNonNull(followUp, "followUp");
    requireNonNull(host, "host");
    requireNonNull(order, "order");
  }

  /**
   * Returns a set-up with {@link FollowUpPlan#STANDARD}, in which the host looks after owners,
   * evidence, objects and criteria itself, and what the greatest share are dissatisfied with comes
   * first, of equal shares what more people are dissatisfied with.
   *
   * @param clock tells the time
   * @param random where salts come from, {@link RandomBytes#secure} but for tests
   * @param zone in which days begin and end
   * @return the set-up
   */
  public static LedgerSetup of(InstantSource clock, RandomBytes random, ZoneId zone) {
    return new LedgerSetup(
        clock, random, zone, FollowUpPlan.STANDARD, HostRecords.ALL, Priority::byShare);
  }

  /**
   * Returns the set-up with another plan.
   *
   * @param other how items are followed up
   * @return the set-up
   */
  public LedgerSetup with(FollowUpPlan other) {
    return new LedgerSetup(clock, random, zone, other, host, order);
  }

  /**
   * Returns the set-up with what a host knows.
   *
   * @param other the host's records
   * @return the set-up
   */
  public LedgerSetup with(HostRecords other) {
    return new LedgerSetup(clock, random, zone, followUp, other, order);
  }

  /**
   * Returns the set-up with another order of what is put right first.
   *
   * @param other how urgent something is, as many numbers for whatever it is asked; thread-safe,
   *     such as {@code scheme::priority}
   * @return the set-up
   */
  @Experimental
  public LedgerSetup with(Function<Dissatisfaction, Priority> other) {
    return new LedgerSetup(clock, random, zone, followUp, host, other);
  }
}
