package org.pingyi.evaluation.count.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a ballot was given: a date such as {@code 2026-04-01}, a local time such as {@code
 * 2026-04-01T09:30} (seconds and their fraction may follow), or a time with an offset ({@code Z},
 * {@code +08}, {@code +0800}, {@code +08:00}). Only the day is kept.
 */
final class ArrivalDay {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(?:T([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
              + "(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

  private ArrivalDay() {}

  /**
   * Returns the day.
   *
   * @param at a date or a time
   * @param zone where local times are from, and whose days are meant
   * @return the day; empty where the text is neither a date nor a time
   */
  static Optional<LocalDate> of(String at, ZoneId zone) {
    Matcher form = FORM.matcher(at);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      if (form.group(2) == null) {
        return Optional.of(LocalDate.parse(form.group(1)));
      }
      LocalDateTime time = LocalDateTime.parse(form.group(1) + "T" + form.group(2));
      if (form.group(3) == null) {
        return Optional.of(time.toLocalDate());
      }
      return Optional.of(
          time.atOffset(ZoneOffset.of(form.group(3))).atZoneSameInstant(zone).toLocalDate());
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
