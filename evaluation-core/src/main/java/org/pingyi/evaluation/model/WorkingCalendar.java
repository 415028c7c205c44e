package org.pingyi.evaluation.model;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;

/**
 * Which days are working days: Monday to Friday, without the holidays, and with the make-up days
 * (调休) on which people work at a weekend.
 *
 * @param holidays days on which nobody works
 * @param workdays days on which people work whatever the day of the week; a day in both lists is
 *     one
 */
@Stable
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {

  /** Monday to Friday, without exceptions. */
  public static final WorkingCalendar MONDAY_TO_FRIDAY = new WorkingCalendar(Set.of(), Set.of());

  /** Keeps the days in the order in which they were given. */
  public WorkingCalendar {
    holidays = ImmutableSet.copyOf(holidays);
    workdays = ImmutableSet.copyOf(workdays);
  }

  /**
   * Says whether people work on a day.
   *
   * @param day the day
   * @return true on a working day
   */
  public boolean isWorkingDay(LocalDate day) {
    if (workdays.contains(day)) {
      return true;
    }
    return !holidays.contains(day)
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * Returns the day that is some working days after another.
   *
   * @param day the day to start from, which does not count
   * @param workingDays how many working days later, at least 0
   * @return the day; the first working day after {@code day} is 1 later
   */
  LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    LocalDate result = day;
    for (int left = workingDays; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) {
        left--;
      }
    }
    return result;
  }
}
