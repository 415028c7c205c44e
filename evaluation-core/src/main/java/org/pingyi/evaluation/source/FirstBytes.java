package org.pingyi.evaluation.source;

/** What the first bytes of a file say of it where some of its bytes are no text. */
public enum FirstBytes {
  /** Nothing: it may be text in another charset. */
  TEXT,
  /** A byte order mark of UTF-16. */
  UTF_16,
  /** A byte 0, which no text has but one in a charset of two bytes or more. */
  BINARY;

  /**
   * Returns what the first bytes say.
   *
   * @param bytes the beginning of the file
   * @param count how many bytes there are
   * @return what they say
   */
  public static FirstBytes of(byte[] bytes, int count) {
    if (count > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return UTF_16;
    }
    for (int i = 0; i < count; i++) {
      if (bytes[i] == 0) {
        return BINARY;
      }
    }
    return TEXT;
  }
}
