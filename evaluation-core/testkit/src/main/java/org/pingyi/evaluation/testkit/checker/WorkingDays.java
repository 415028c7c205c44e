package org.pingyi.evaluation.testkit.checker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which days are working days: Monday to Friday but for holidays, and the workdays that are named.
 *
 * @param holidays days on which nobody works
 * @param workdays days on which people work, whatever day of the week
 */
record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workdays) {

  private static final Pattern IN_WORKING_DAYS = Pattern.compile("([0-9]+) working days?");

  boolean contains(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return workdays.contains(day) || !(weekend || holidays.contains(day));
  }

  /**
   * The day that comes after so long: of {@code 3 working days} the first is the first working day
   * after; all else is a period such as {@code P30D}.
   */
  LocalDate after(LocalDate day, String within) {
    Matcher working = IN_WORKING_DAYS.matcher(within);
    if (!working.matches()) {
      return day.plus(Period.parse(within));
    }
    LocalDate due = day;
    for (int left = Integer.parseInt(working.group(1)); left > 0; ) {
      due = due.plusDays(1);
      if (contains(due)) {
        left--;
      }
    }
    return due;
  }
}
