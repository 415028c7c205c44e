package org.pingyi.evaluation.rectification;

import static org.pingyi.evaluation.rectification.LedgerException.Problem.WRONG_DAY;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.WorkingCalendar;

/** Whether days may be what somebody says they are. */
final class DayCheck {

  private static final int MOST_YEARS = 100;
  private static final int MOST_YEARS_BACK = 10;

  private final WorkingCalendar calendar;

  DayCheck(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Returns a day, or the first working day after it: what is due on a holiday is due after it. */
  LocalDate workingDay(LocalDate day) {
    LocalDate working = day;
    while (!calendar.isWorkingDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  /** Returns when a time that begins on a day is over: on a working day. */
  LocalDate after(LocalDate day, CalendarDuration time) {
    return workingDay(time.after(day, calendar));
  }

  /** A problem is reported on a day that was, or today. */
  static LocalDate reported(Signature signature, LocalDate today) {
    LocalDate effective = signature.effective().orElse(today);
    LocalDate first = today.minusYears(MOST_YEARS_BACK);
    if (effective.isAfter(today) || effective.isBefore(first)) {
      throw LedgerException.of(
          WRONG_DAY,
          "a problem is reported from " + first + " to " + today + ", not on " + effective,
          "登记日应在 " + first + " 至 " + today + " 之间，而非 " + effective);
    }
    return effective;
  }

  /** Whoever found it may ask for any day of a lifetime; on a holiday it is the day after. */
  LocalDate asked(LocalDate day, LocalDate today) {
    LocalDate last = today.plusYears(MOST_YEARS);
    if (day.isAfter(last) || day.isBefore(today.minusYears(MOST_YEARS))) {
      throw LedgerException.of(
          WRONG_DAY,
          day + " is more than " + MOST_YEARS + " years from " + today + ": correct the day",
          day + " 与 " + today + " 相距超过 " + MOST_YEARS + " 年：请改正日期");
    }
    return workingDay(day);
  }

  /** What is entered as done in time only after that time is entered with the reason why. */
  static void late(
      RectificationItem item, Signature signature, LocalDate effective, LocalDate today) {
    if (signature.reason().isEmpty()
        && item.resolveBy()
            .filter(due -> !due.isBefore(effective) && due.isBefore(today))
            .isPresent()) {
      throw LedgerException.of(
          LedgerException.Problem.INCOMPLETE_STEP,
          "item "
              + item.number()
              + " was due before today: say why it is entered only now that it was done in time",
          "问题 " + item.number() + " 的期限已过：请说明为何现在才登记为按期完成");
    }
  }

  /** A step takes effect after those that it follows; one of a day to come counts as of today. */
  static void effective(RectificationItem item, Signature signature, LocalDate today) {
    LocalDate effective = signature.effective().orElse(today);
    LocalDate first = Comparators.min(item.dates().stateSince(), today);
    if (effective.isAfter(today) || effective.isBefore(first)) {
      throw LedgerException.of(
          WRONG_DAY,
          "a step takes effect from "
              + first
              + ", since when item "
              + item.number()
              + " is where it stands, to "
              + today
              + ", not on "
              + effective,
          "生效日应在 "
              + first
              + "（问题 "
              + item.number()
              + " 进入当前状态之日）至 "
              + today
              + " 之间，而非 "
              + effective);
    }
  }

  /**
   * A plan is for a working day that is still to come, within the time for the item. Where that is
   * over already, any such day will do: it is late in any case, until a deferral is approved.
   */
  void due(RectificationItem item, LocalDate due, LocalDate today) {
    requireWorkingDay(due, today);
    item.dates()
        .resolveBy()
        .map(this::workingDay)
        .filter(last -> !last.isBefore(today) && due.isAfter(last))
        .ifPresent(
            last -> {
              throw LedgerException.of(
                  WRONG_DAY,
                  "item "
                      + item.number()
                      + " has to be put right by "
                      + last
                      + ", not by "
                      + due
                      + ": plan for that day, then ask for a deferral",
                  "问题 " + item.number() + " 须在 " + last + " 前整改完成，而非 " + due + "：请按该日期制定计划，再申请延期");
            });
  }

  /** Put off is to a working day after the one that there was. */
  void deferral(RectificationItem item, LocalDate until, LocalDate today) {
    requireWorkingDay(until, today);
    item.plan()
        .map(ItemPlan::due)
        .filter(due -> !until.isAfter(due))
        .ifPresent(
            due -> {
              throw LedgerException.of(
                  WRONG_DAY,
                  "item " + item.number() + " is due on " + due + ": a deferral is to a later day",
                  "问题 " + item.number() + " 的期限为 " + due + "：延期应晚于该日");
            });
  }

  private void requireWorkingDay(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      throw LedgerException.of(
          WRONG_DAY,
          day + " is past: choose a day from " + today + " on",
          day + " 已过：请选择 " + today + " 或以后的日期");
    }
    if (day.isAfter(today.plusYears(MOST_YEARS))) {
      throw LedgerException.of(
          WRONG_DAY,
          day + " is more than " + MOST_YEARS + " years ahead: choose an earlier day",
          day + " 在 " + MOST_YEARS + " 年以后：请选择较早的日期");
    }
    if (!calendar.isWorkingDay(day)) {
      LocalDate next = workingDay(day);
      throw LedgerException.of(
          WRONG_DAY,
          day + " is no working day: the next one is " + next,
          day + " 不是工作日：其后的工作日为 " + next);
    }
  }
}
