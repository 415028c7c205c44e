package org.pingyi.evaluation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Fraction;

/** How a report rounds, read from its premises. */
record Rounds(int digits, RoundingMode mode) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]|10) (half-up|half-even|half-down|up|down)");

  /** Returns how {@code 2 half-up} rounds; nothing where it is not understood. */
  static Optional<Rounds> read(String setting) {
    Matcher written = WRITTEN.matcher(setting);
    return written.matches()
        ? Optional.of(
            new Rounds(
                Integer.parseInt(written.group(1)),
                RoundingMode.valueOf(written.group(2).toUpperCase(Locale.ROOT).replace('-', '_'))))
        : Optional.empty();
  }

  BigDecimal round(Fraction exact) {
    return exact.rounded(digits, mode);
  }
}
