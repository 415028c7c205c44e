package org.pingyi.evaluation.commandline.ledger;

import java.time.LocalDate;
import org.pingyi.evaluation.commandline.usage.RefusedValueException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WorkingCalendar;
import picocli.CommandLine.ITypeConverter;

/** A day as it was written: itself, or how long from today. */
interface WrittenDay {

  /**
   * Returns the day.
   *
   * @param today from which a duration counts
   * @param calendar which days are working days
   */
  LocalDate from(LocalDate today, WorkingCalendar calendar);

  /** Reads a date or a duration as schemes write it. */
  final class Value implements ITypeConverter<WrittenDay> {
    @Override
    public WrittenDay convert(String value) {
      if (value.matches("[0-9]{4}-.*")) {
        LocalDate day = new LedgerValues.DayValue().convert(value);
        return (today, calendar) -> day;
      }
      return new DurationValue().convert(value)::after;
    }
  }

  /** Reads a duration as schemes write it. */
  final class DurationValue implements ITypeConverter<CalendarDuration> {
    @Override
    public CalendarDuration convert(String value) {
      try {
        return CalendarDuration.parse(value);
      } catch (IllegalArgumentException | java.time.DateTimeException none) {
        throw new RefusedValueException(
            Text.of(
                "“"
                    + value
                    + "” is neither a day such as 2026-05-15 nor a time such as 30d, 10 working days or P1M",
                "“" + value + "”既不是 2026-05-15 这样的日期，也不是 30d、10 working days、P1M 这样的时长"));
      }
    }
  }
}
