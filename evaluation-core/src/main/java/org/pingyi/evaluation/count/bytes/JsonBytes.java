package org.pingyi.evaluation.count.bytes;

/**
 * Where values of JSON end in UTF-8. Each text that is looked at ends with a line feed, at which
 * everything here stops; up to eight bytes behind it are read and make no difference.
 */
final class JsonBytes {

  /** There is no such value, or it is in a form that is not judged here. */
  static final int NONE = -1;

  private JsonBytes() {}

  /** The next position that is neither a space nor a tab. */
  static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] <= ' ' && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** Behind the next line feed. */
  static int skipLine(byte[] bytes, int from) {
    int at = from;
    long marks = EightBytes.lineFeeds(EightBytes.at(bytes, at));
    while (marks == 0) {
      at += 8;
      marks = EightBytes.lineFeeds(EightBytes.at(bytes, at));
    }
    return at + EightBytes.before(marks) + 1;
  }

  /** Behind the string whose first quote is at a position, if it has no escape. */
  static int unescapedString(byte[] bytes, int quote) {
    int end = endOfRun(bytes, quote + 1);
    return bytes[end] == '"' ? end + 1 : NONE;
  }

  /** Behind the string whose first quote is at a position. */
  static int string(byte[] bytes, int quote) {
    int at = endOfRun(bytes, quote + 1);
    while (bytes[at] == '\\') {
      int behind = behindEscape(bytes, at);
      if (behind == NONE) {
        return NONE;
      }
      at = endOfRun(bytes, behind);
    }
    return bytes[at] == '"' ? at + 1 : NONE;
  }

  /** Behind a number without an exponent. */
  static int number(byte[] bytes, int from) {
    int at = bytes[from] == '-' ? from + 1 : from;
    int digits = bytes[at] == '0' ? at + 1 : skipDigits(bytes, at);
    if (digits == at) {
      return NONE;
    }
    if (bytes[digits] != '.') {
      return digits;
    }
    int decimals = skipDigits(bytes, digits + 1);
    return decimals > digits + 1 ? decimals : NONE;
  }

  /** Behind {@code null}. */
  static int nothing(byte[] bytes, int from) {
    boolean there =
        bytes[from] == 'n'
            && bytes[from + 1] == 'u'
            && bytes[from + 2] == 'l'
            && bytes[from + 3] == 'l';
    return there ? from + 4 : NONE;
  }

  /** The next quote, backslash or control character. */
  static int endOfRun(byte[] bytes, int from) {
    int at = from;
    long marks = EightBytes.notInJsonString(EightBytes.at(bytes, at));
    while (marks == 0) {
      at += 8;
      marks = EightBytes.notInJsonString(EightBytes.at(bytes, at));
    }
    return at + EightBytes.before(marks);
  }

  private static int behindEscape(byte[] bytes, int backslash) {
    return switch (bytes[backslash + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> backslash + 2;
      case 'u' -> behindHexadecimals(bytes, backslash + 2);
      default -> NONE;
    };
  }

  private static int behindHexadecimals(byte[] bytes, int from) {
    for (int i = from; i < from + 4; i++) {
      int letter = bytes[i] | 0x20;
      boolean hexadecimal =
          (bytes[i] >= '0' && bytes[i] <= '9') || (letter >= 'a' && letter <= 'f');
      if (!hexadecimal) {
        return NONE;
      }
    }
    return from + 4;
  }

  private static int skipDigits(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }
}
