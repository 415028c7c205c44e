package org.pingyi.evaluation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Collects text in UTF-8, and hands it on a stretch at a time. Numbers are written digit by digit,
 * and what was encoded before as bytes: of a large report nothing becomes characters first.
 *
 * <p>Not thread-safe.
 */
final class Utf8Output {

  private static final int STRETCH = 1 << 13;

  /** The most digits after the point with which a number is written digit by digit. */
  private static final int MOST_DECIMALS = 18;

  private final OutputStream out;
  private final byte[] stretch = new byte[STRETCH];
  private int size;

  /** The digits of a number, at the end: a sign, 19 digits and a point fit in. */
  private final byte[] digits = new byte[24];

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  /** Appends a character of ASCII. */
  void append(char ascii) throws IOException {
    if (size == STRETCH) {
      handOn();
    }
    stretch[size] = (byte) ascii;
    size++;
  }

  /** Appends a text; half a surrogate pair becomes a “?”. */
  void append(String text) throws IOException {
    append(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends text that is UTF-8 already. */
  void append(byte[] text) throws IOException {
    append(text, 0, text.length);
  }

  private void append(byte[] text, int from, int length) throws IOException {
    if (length > STRETCH - size) {
      handOn();
    }
    if (length > STRETCH) {
      out.write(text, from, length);
    } else {
      System.arraycopy(text, from, stretch, size, length);
      size += length;
    }
  }

  /** Appends a whole number. */
  void append(long number) throws IOException {
    append(number, 0);
  }

  /** Appends a number plainly: without an exponent, with the decimals that it has. */
  void append(BigDecimal number) throws IOException {
    int decimals = number.scale();
    BigInteger unscaled = number.unscaledValue();
    if (decimals >= 0 && decimals <= MOST_DECIMALS && unscaled.bitLength() < Long.SIZE) {
      append(unscaled.longValue(), decimals);
    } else {
      append(number.toPlainString());
    }
  }

  private void append(long unscaled, int decimals) throws IOException {
    int at = digits.length;
    int beforePoint = decimals;
    long rest = unscaled;
    do {
      at--;
      digits[at] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
      beforePoint--;
      if (beforePoint == 0) {
        at--;
        digits[at] = '.';
      }
    } while (rest != 0 || beforePoint >= 0);
    if (unscaled < 0) {
      at--;
      digits[at] = '-';
    }
    append(digits, at, digits.length - at);
  }

  /** Hands on what was collected. */
  void flush() throws IOException {
    handOn();
    out.flush();
  }

  private void handOn() throws IOException {
    out.write(stretch, 0, size);
    size = 0;
  }
}
