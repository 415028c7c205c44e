package org.pingyi.evaluation.report;

import java.math.BigDecimal;

/** How published numbers are written: without an exponent. */
final class PlainNumbers {

  /** With so many digits after the point or fewer, no number is ever written with an exponent. */
  private static final int NO_EXPONENT = 6;

  private PlainNumbers() {}

  /**
   * Returns a number as a text. A number remembers the usual text, and not the plain one; the
   * scores of a report are few numbers that are written often.
   */
  static String text(BigDecimal number) {
    return number.scale() >= 0 && number.scale() <= NO_EXPONENT
        ? number.toString()
        : number.toPlainString();
  }
}
