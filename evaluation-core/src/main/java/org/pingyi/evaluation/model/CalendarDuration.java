package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Stable;

/**
 * A length of time by the calendar, after which something is due: {@code 30d}, {@code 15 working
 * days}, or an ISO-8601 period of days, weeks, months and years such as {@code P1M}.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface CalendarDuration {

  /**
   * Returns the day on which something is due.
   *
   * @param day the day to count from, which does not count itself
   * @param calendar which days are working days
   * @return the day this long after
   */
  LocalDate after(LocalDate day, WorkingCalendar calendar);

  /**
   * Calendar days, weeks, months and years.
   *
   * @param period how long, no part of it below 0
   */
  record Calendar(Period period) implements CalendarDuration {

    /** The most months that can be counted, years among them: 1,000 years. */
    public static final int MAX_MONTHS = 12_000;

    /** The most days that can be counted, weeks among them: some 1,000 years. */
    public static final int MAX_DAYS = 366_000;

    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if a part of it is below 0, or beyond some 1,000 years
     */
    public Calendar {
      if (period.isNegative() || beyond(period)) {
        throw new IllegalArgumentException("a duration is from 0 to 1,000 years");
      }
    }

    @SuppressWarnings("JavaPeriodGetDays") // months and days are bounded each by itself
    private static boolean beyond(Period period) {
      return period.toTotalMonths() > MAX_MONTHS || period.getDays() > MAX_DAYS;
    }

    @Override
    public LocalDate after(LocalDate day, WorkingCalendar calendar) {
      return day.plus(period);
    }

    @Override
    public String toString() {
      return period.toString();
    }
  }

  /**
   * Working days.
   *
   * @param days how many, 0 to {@link #MAX_DAYS}
   */
  record WorkingDays(int days) implements CalendarDuration {

    /** The most working days that can be counted, some 40 years. */
    public static final int MAX_DAYS = 10_000;

    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if the days are out of range
     */
    public WorkingDays {
      if (days < 0 || days > MAX_DAYS) {
        throw new IllegalArgumentException("working days are from 0 to " + MAX_DAYS);
      }
    }

    @Override
    public LocalDate after(LocalDate day, WorkingCalendar calendar) {
      return calendar.plusWorkingDays(day, days);
    }

    @Override
    public String toString() {
      return days + " working days";
    }
  }

  /**
   * Reads a duration as a scheme writes it.
   *
   * @param text {@code 30d}, {@code 15 working days} or an ISO-8601 period
   * @return the duration
   * @throws DateTimeParseException if the text is none of the three
   * @throws IllegalArgumentException if it is, but out of range
   */
  static CalendarDuration parse(String text) {
    requireNonNull(text, "text");
    Matcher days = Pattern.compile("([0-9]+)(?:d| working days?)").matcher(text);
    boolean inDays = days.matches();
    if (!inDays && !text.matches("P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?")) {
      throw new DateTimeParseException("not a duration such as 30d or P1M", text, 0);
    }
    try {
      if (inDays) {
        int number = Integer.parseInt(days.group(1));
        return text.endsWith("d") ? new Calendar(Period.ofDays(number)) : new WorkingDays(number);
      }
      return new Calendar(Period.parse(text));
    } catch (NumberFormatException | DateTimeParseException | ArithmeticException overflow) {
      throw new IllegalArgumentException("a duration is from 0 to 1,000 years", overflow);
    }
  }
}
