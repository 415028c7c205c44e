package org.pingyi.evaluation.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Text;

/** A date. */
public record Day() implements Form.Single<LocalDate> {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Override
  public Text what() {
    return Text.of("a date such as 2026-04-30", "日期，例如 2026-04-30");
  }

  @Override
  public LocalDate parse(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new DateTimeException("not a date such as 2026-04-30");
    }
    return LocalDate.parse(text);
  }
}
