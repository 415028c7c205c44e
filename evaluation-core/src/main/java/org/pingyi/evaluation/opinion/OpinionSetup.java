package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.redaction.Redaction;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a book of opinions is given of the outer world.
 *
 * @param clock tells the time, of which the day alone is kept
 * @param random where salts come from, and the order of a batch
 * @param zone in which days begin and end
 * @param redaction what takes out of texts what could tell a person
 * @param objects the ids of the objects that there are; empty where any is taken
 * @param criteria the ids of the criteria that there are; empty where any is taken
 */
@Stable
public record OpinionSetup(
    InstantSource clock,
    RandomBytes random,
    ZoneId zone,
    Redaction redaction,
    Optional<Set<String>> objects,
    Optional<Set<String>> criteria) {

  /**
   * Keeps copies of the sets.
   *
   * @throws IllegalArgumentException if an id is blank or longer than 200 characters
   */
  public OpinionSetup {
    requireNonNull(clock, "clock");
    requireNonNull(random, "random");
    requireNonNull(zone, "zone");
    requireNonNull(redaction, "redaction");
    objects = objects.map(Ids::requireAll);
    criteria = criteria.map(Ids::requireAll);
  }

  /**
   * Returns a set-up with the standard redaction, for any objects and criteria.
   *
   * @param clock tells the time
   * @param random where salts come from, and the order of a batch
   * @param zone in which days begin and end
   * @return the set-up
   */
  public static OpinionSetup of(InstantSource clock, RandomBytes random, ZoneId zone) {
    return new OpinionSetup(
        clock, random, zone, Redaction.standard(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns the set-up with another redaction.
   *
   * @param other the redaction
   * @return the set-up
   */
  public OpinionSetup with(Redaction other) {
    return new OpinionSetup(clock, random, zone, other, objects, criteria);
  }

  /**
   * Returns the set-up for opinions on known objects alone.
   *
   * @param ids their ids
   * @return the set-up
   * @throws IllegalArgumentException if an id is blank or longer than 200 characters
   */
  public OpinionSetup onObjects(Collection<String> ids) {
    return new OpinionSetup(clock, random, zone, redaction, Optional.of(Set.copyOf(ids)), criteria);
  }

  /**
   * Returns the set-up for classification by known criteria alone.
   *
   * @param ids their ids
   * @return the set-up
   * @throws IllegalArgumentException if an id is blank or longer than 200 characters
   */
  public OpinionSetup inCriteria(Collection<String> ids) {
    return new OpinionSetup(clock, random, zone, redaction, objects, Optional.of(Set.copyOf(ids)));
  }
}
