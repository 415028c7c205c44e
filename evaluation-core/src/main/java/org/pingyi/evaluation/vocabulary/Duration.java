package org.pingyi.evaluation.vocabulary;

import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Text;

/** A length of time by the calendar. */
public record Duration() implements Form.Single<CalendarDuration> {
  @Override
  public Text what() {
    return Text.of(
        "a duration such as 30d, 15 working days or P1M", "期限，例如 30d、15 working days 或 P1M");
  }

  @Override
  public CalendarDuration parse(String text) {
    return CalendarDuration.parse(text);
  }
}
