package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDurationTest {

  /** The autumn holidays of 2026: eight days off, a Saturday and a Sunday worked instead. */
  private static final WorkingCalendar AUTUMN =
      new WorkingCalendar(
          Set.copyOf(
              LocalDate.parse("2026-10-01").datesUntil(LocalDate.parse("2026-10-08")).toList()),
          Set.of(LocalDate.parse("2026-09-27"), LocalDate.parse("2026-10-10")));

  private static LocalDate due(String duration, String day, WorkingCalendar calendar) {
    return CalendarDuration.parse(duration).after(LocalDate.parse(day), calendar);
  }

  @ParameterizedTest
  @CsvSource({
    "0d, 2026-05-01, 2026-05-01",
    "30d, 2026-04-30, 2026-05-30",
    "P30D, 2026-04-30, 2026-05-30",
    "P2W, 2026-05-01, 2026-05-15",
    "P1M, 2026-01-31, 2026-02-28",
    "P1M, 2024-01-31, 2024-02-29",
    "P1Y, 2024-02-29, 2025-02-28",
    "P1Y2M3W4D, 2026-01-01, 2027-03-26",
    "P1000Y, 2026-01-01, 3026-01-01",
  })
  void calendar_days_weeks_months_and_years_are_counted_as_the_calendar_does(
      String duration, String day, LocalDate due) {
    assertThat(due(duration, day, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "0 working days, 2026-05-01, 2026-05-01",
    "1 working day, 2026-05-01, 2026-05-04",
    "1 working days, 2026-05-02, 2026-05-04",
    "5 working days, 2026-05-01, 2026-05-08",
    "15 working days, 2026-05-01, 2026-05-22",
  })
  void the_first_working_day_after_is_the_first(String duration, String day, LocalDate due) {
    assertThat(due(duration, day, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "1 working day, 2026-09-26, 2026-09-27",
    "1 working day, 2026-09-30, 2026-10-08",
    "3 working days, 2026-09-30, 2026-10-10",
    "4 working days, 2026-09-30, 2026-10-12",
  })
  void holidays_are_left_out_and_make_up_days_count(String duration, String day, LocalDate due) {
    assertThat(due(duration, day, AUTUMN)).isEqualTo(due);
  }

  @Test
  void a_day_that_is_a_holiday_and_a_make_up_day_is_worked() {
    LocalDate day = LocalDate.parse("2026-10-10");
    WorkingCalendar calendar = new WorkingCalendar(Set.of(day), Set.of(day));

    assertThat(calendar.isWorkingDay(day)).isTrue();
    assertThat(calendar.isWorkingDay(day.plusDays(1))).isFalse();
    assertThat(WorkingCalendar.MONDAY_TO_FRIDAY.isWorkingDay(day)).isFalse();
    assertThat(WorkingCalendar.MONDAY_TO_FRIDAY.isWorkingDay(day.minusDays(1))).isTrue();
  }

  @Test
  void working_days_do_not_care_for_the_length_of_a_month_nor_calendar_days_for_holidays() {
    assertThat(due("7d", "2026-09-30", AUTUMN)).isEqualTo("2026-10-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "30", "d", "30 d", "30D", "-1d", "1.5d", "30days", "15 workingdays", "working days",
        "15  working days", "P", "PT1H", "P1H", "p1m", "P-1D", "-P1D", "P1D1W", "P1.5D", "P1MT",
        "１d", " 30d", "P1M\n"
      })
  void anything_else_is_no_duration(String text) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> CalendarDuration.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "366001d",
        "999999999d",
        "9999999999d",
        "99999999999999999999d",
        "10001 working days",
        "99999999999 working days",
        "P1000Y1M",
        "P1001Y",
        "P9999999999Y",
        "P99999999999999999999D",
        "P999999999W"
      })
  void a_duration_beyond_all_reason_is_out_of_range(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CalendarDuration.parse(text));
  }

  @Test
  void the_longest_durations_are_durations() {
    for (String text : new String[] {"366000d", "P1000Y", "10000 working days"}) {
      assertThat(CalendarDuration.parse(text)).isNotNull();
    }
  }

  @Test
  void values_are_checked_when_they_are_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarDuration.Calendar(Period.ofDays(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarDuration.Calendar(Period.of(1, -1, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDuration.WorkingDays(-1));
    assertThatNullPointerException().isThrownBy(() -> CalendarDuration.parse(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30d", "15 working days", "P1M", "P1Y2M3W4D", "0d"})
  void what_is_printed_reads_as_the_same_duration(String text) {
    CalendarDuration duration = CalendarDuration.parse(text);

    assertThat(CalendarDuration.parse(duration.toString())).isEqualTo(duration);
  }
}
