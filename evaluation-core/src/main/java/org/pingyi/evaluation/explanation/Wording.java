package org.pingyi.evaluation.explanation;

import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

/** How numbers and durations are written for people. */
record Wording(Language language) {

  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  String number(Fraction number) {
    return Numbers.shown(number);
  }

  /** A share as a percentage of two decimals; one that would be 0 as {@code <0.01%}. */
  String percent(Fraction share) {
    Fraction percent = share.times(Fraction.HUNDRED);
    if (percent.signum() > 0 && percent.compareTo(HUNDREDTH) < 0) {
      return "<0.01%";
    }
    return percent.rounded(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
  }

  /** A duration in words: {@code 1 month 15 days}, {@code 15 working days}. */
  String duration(CalendarDuration duration) {
    if (duration instanceof CalendarDuration.WorkingDays working) {
      return say(counted(working.days(), "working day"), working.days() + " 个工作日");
    }
    Period period = ((CalendarDuration.Calendar) duration).period();
    List<String> parts = new ArrayList<>();
    part(period.getYears(), "year", " 年", parts);
    part(period.getMonths(), "month", " 个月", parts);
    part(period.getDays(), "day", " 天", parts);
    return parts.isEmpty() ? say("0 days", "0 天") : String.join(" ", parts);
  }

  private void part(int number, String en, String zh, List<String> parts) {
    if (number != 0) {
      parts.add(say(counted(number, en), number + zh));
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
