package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.time.ZoneId;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * What a ledger is given of the outer world.
 *
 * @param clock tells the time
 * @param random where salts come from
 * @param zone in which days begin and end
 * @param followUp how items are followed up
 * @param host what the host knows
 */
public record LedgerSetup(
    InstantSource clock, RandomBytes random, ZoneId zone, FollowUpPlan followUp, HostRecords host) {

  /** Checks that all is there. */
  public LedgerSetup {
    requireNonNull(clock, "clock");
    requireNonNull(random, "random");
    requireNonNull(zone, "zone");
    requireNonNull(followUp, "followUp");
    requireNonNull(host, "host");
  }

  /**
   * Returns a set-up with {@link FollowUpPlan#STANDARD}, in which the host looks after owners and
   * evidence itself.
   *
   * @param clock tells the time
   * @param random where salts come from, {@link RandomBytes#secure} but for tests
   * @param zone in which days begin and end
   * @return the set-up
   */
  public static LedgerSetup of(InstantSource clock, RandomBytes random, ZoneId zone) {
    return new LedgerSetup(clock, random, zone, FollowUpPlan.STANDARD, HostRecords.ALL);
  }

  /**
   * Returns the set-up with another plan.
   *
   * @param other how items are followed up
   * @return the set-up
   */
  public LedgerSetup with(FollowUpPlan other) {
    return new LedgerSetup(clock, random, zone, other, host);
  }

  /**
   * Returns the set-up with what a host knows.
   *
   * @param other the host's records
   * @return the set-up
   */
  public LedgerSetup with(HostRecords other) {
    return new LedgerSetup(clock, random, zone, followUp, other);
  }
}
