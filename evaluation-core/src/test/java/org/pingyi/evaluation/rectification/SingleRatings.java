package org.pingyi.evaluation.rectification;

import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.WorkingCalendar;

/** Plans of follow-up in which what single ratings found has deadlines, and nothing else has. */
public final class SingleRatings {

  private SingleRatings() {}

  /** To answer in a working day, to resolve in fifteen, and to follow up in a week. */
  public static FollowUpPlan plan(int rounds) {
    return plan(rounds, "1 working day", "15 working days", "P1W");
  }

  /** Deadlines as durations, empty where there is none. */
  static FollowUpPlan plan(int rounds, String answer, String resolve, String followUp) {
    return new FollowUpPlan(
        rounds,
        Map.of(
            SourceKind.SINGLE_RATING,
            new Deadlines(within(answer), within(resolve), within(followUp))),
        WorkingCalendar.MONDAY_TO_FRIDAY);
  }

  private static Optional<CalendarDuration> within(String duration) {
    return Optional.of(duration).filter(it -> !it.isEmpty()).map(CalendarDuration::parse);
  }
}
