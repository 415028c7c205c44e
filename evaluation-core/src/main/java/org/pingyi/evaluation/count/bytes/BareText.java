package org.pingyi.evaluation.count.bytes;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in bytes of UTF-8 that surely has no white space around it. */
public final class BareText {

  private BareText() {}

  /**
   * Returns the text of a field of a plain row.
   *
   * @param bytes the chunk, well-formed where the row is
   * @param row where the fields are in it
   * @param field the number of the field
   * @return its text as the simple reader gives it; null where it is blank, and where white space
   *     or quotes may stand around it
   */
  public static @Nullable String of(byte[] bytes, ByteRow row, int field) {
    int from = row.starts[field];
    int behind = row.ends[field];
    boolean bare = from < behind && bytes[from] != '"' && is(bytes, from, behind);
    return bare ? new String(bytes, from, behind - from, StandardCharsets.UTF_8) : null;
  }

  /**
   * Whether a stretch surely has no white space around it, as one without a byte has none; there
   * may be quotes.
   */
  static boolean is(byte[] bytes, int from, int behind) {
    return from >= behind || (isNoSpace(bytes[from]) && endsInNoSpace(bytes, from, behind));
  }

  /** Whether a character that begins with a byte is surely no white space. */
  private static boolean isNoSpace(byte first) {
    return (first > ' ' && first < 0x7F) || isHan(first);
  }

  private static boolean endsInNoSpace(byte[] bytes, int from, int behind) {
    byte last = bytes[behind - 1];
    return last < 0 ? behind - 3 >= from && isHan(bytes[behind - 3]) : isNoSpace(last);
  }

  /** Whether a byte begins a character of three bytes from U+4000 to U+DFFF. */
  private static boolean isHan(byte first) {
    return first >= (byte) 0xE4 && first <= (byte) 0xED;
  }
}
