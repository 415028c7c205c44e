package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Gathers what is written and passes on much of it at a time. Not thread-safe. */
final class Bytes implements AutoCloseable {

  /** No piece that is written at once is longer. */
  private static final int LONGEST = 256;

  private static final byte[] DIGITS = of("0123456789abcdef");

  private final OutputStream out;
  private final byte[] bytes = new byte[1 << 18];
  private int length;

  Bytes(OutputStream out) {
    this.out = out;
  }

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void text(byte[] text) {
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  void character(int character) {
    bytes[length++] = (byte) character;
  }

  void fourDigits(int number) {
    for (int power = 1_000; power > 0; power /= 10) {
      bytes[length++] = (byte) ('0' + number / power % 10);
    }
  }

  void hexadecimal(long number) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      bytes[length++] = DIGITS[(int) (number >>> shift) & 15];
    }
  }

  /** Ends a row, of pieces that have {@link #LONGEST} bytes together at most. */
  void line() throws IOException {
    bytes[length++] = '\n';
    if (length > bytes.length - 2 * LONGEST) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
