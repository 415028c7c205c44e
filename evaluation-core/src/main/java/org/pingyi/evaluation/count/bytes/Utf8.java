package org.pingyi.evaluation.count.bytes;

/** The form of UTF-8 (The Unicode Standard, table 3-7), without making characters of it. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Finds the first character that is none.
   *
   * @param bytes the bytes, and eight more behind them
   * @param from the first byte
   * @param to behind the last byte
   * @return where it begins; {@code to} where all are well-formed
   */
  public static int valid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (!EightBytes.isBeyondAscii(EightBytes.at(bytes, at))) {
        at = passAscii(bytes, at + Long.BYTES, to);
      } else if (bytes[at] >= 0) {
        at++;
      } else {
        int length = length(bytes, at, to);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return to;
  }

  /** Passes ASCII by 32 bytes, as long as there are so many. */
  private static int passAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (to - at >= 4 * Long.BYTES) {
      long all =
          EightBytes.at(bytes, at)
              | EightBytes.at(bytes, at + Long.BYTES)
              | EightBytes.at(bytes, at + 2 * Long.BYTES)
              | EightBytes.at(bytes, at + 3 * Long.BYTES);
      if (EightBytes.isBeyondAscii(all)) {
        return at;
      }
      at += 4 * Long.BYTES;
    }
    return at;
  }

  /**
   * Finds where bytes can be cut at the latest without cutting a character.
   *
   * @param bytes the bytes
   * @param from the first byte
   * @param to behind the last byte
   * @return behind the last whole character
   */
  public static int lastWhole(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && at > to - 4 && (bytes[at - 1] & 0xC0) == 0x80) {
      at--;
    }
    return at > from && (bytes[at - 1] & 0xC0) == 0xC0 ? at - 1 : to;
  }

  /** How many bytes a character beyond ASCII has; 0 where it is none. */
  private static int length(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int second = at + 1 < to ? bytes[at + 1] & 0xFF : 0;
    if (lead < 0xE0) {
      return lead >= 0xC2 && isContinuation(second) ? 2 : 0;
    }
    if (lead < 0xF0) {
      int least = lead == 0xE0 ? 0xA0 : 0x80;
      int most = lead == 0xED ? 0x9F : 0xBF;
      return second >= least && second <= most && isContinuation(bytes, at + 2, to) ? 3 : 0;
    }
    int least = lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xF4 ? 0x8F : 0xBF;
    return lead <= 0xF4
            && second >= least
            && second <= most
            && isContinuation(bytes, at + 2, to)
            && isContinuation(bytes, at + 3, to)
        ? 4
        : 0;
  }

  private static boolean isContinuation(byte[] bytes, int at, int to) {
    return at < to && isContinuation(bytes[at] & 0xFF);
  }

  private static boolean isContinuation(int unsigned) {
    return (unsigned & 0xC0) == 0x80;
  }
}
