package org.pingyi.evaluation.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Period;

/**
 * The time as a box knows it: that of the host's clock, but never earlier than the day on which the
 * last paper was accepted, so that no clock that is put back has papers come before those that are
 * there. What a clock says is not remembered otherwise: one that was wrong once, and had papers
 * rejected, must not close the period for all who come after. Thread-safe.
 */
final class BoxTime {

  private static final long SECONDS_A_DAY = 86_400;

  private final InstantSource clock;
  private final ZoneId zone;
  private final ZoneRules rules;
  private final ArrivalTime kept;

  /** When the day began on which the last paper was accepted. */
  private volatile Instant earliest = Instant.MIN;

  BoxTime(InstantSource clock, EvaluationScheme scheme) {
    this.clock = clock;
    this.zone = scheme.period().map(Period::zone).orElse(ZoneOffset.UTC);
    this.rules = zone.getRules();
    this.kept = scheme.intake().time();
  }

  /** Time does not go back behind the beginning of a day, counted from 1970. */
  synchronized void noEarlierThan(long day) {
    if (day > LocalDate.MIN.toEpochDay()) {
      earliest = later(earliest, LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant());
    }
  }

  Instant now() {
    return later(clock(), earliest);
  }

  /** What the clock says: for how long something takes, and not for when it was. */
  Instant clock() {
    return clock.instant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  LocalDate day(Instant instant) {
    long seconds = instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
    return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
  }

  /** Returns a time as coarsely as the scheme wants to know it. */
  Optional<String> kept(Instant instant) {
    return switch (kept) {
      case NONE -> Optional.empty();
      case DAY -> Optional.of(day(instant).toString());
      case HOUR ->
          Optional.of(
              LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.HOURS).toString());
    };
  }
}
