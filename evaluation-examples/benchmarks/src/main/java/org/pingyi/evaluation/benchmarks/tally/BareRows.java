package org.pingyi.evaluation.benchmarks.tally;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Reads rows from bytes; the first letter of a word tells which it is. Not thread-safe. */
final class BareRows {

  private static final List<String> CHANNELS = List.of("web", "meeting", "visit");
  private static final String UNKNOWN_GROUP = "visitors";
  private static final int UNKNOWN = -1;
  private static final int TOKEN_WIDTH = 32;

  private final byte[] bytes;
  private final ByteBuffer words;
  private final BareCounts counts;
  private final BareParts parts;

  private final int[] groups = new int[128];
  private final int[] groupWidths = new int[128];
  private final int[] channelWidths = new int[128];

  /** What is read next. */
  private int at;

  /**
   * Reads from these bytes whatever they become.
   *
   * @param counts gets the ballots without a token
   * @param parts gets those with a token
   */
  BareRows(byte[] bytes, BareCounts counts, BareParts parts) {
    this.bytes = bytes;
    this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.counts = counts;
    this.parts = parts;
    for (String group : BareCounts.GROUPS) {
      groups[group.charAt(0)] = BareCounts.GROUPS.indexOf(group);
      groupWidths[group.charAt(0)] = group.length();
    }
    groups[UNKNOWN_GROUP.charAt(0)] = UNKNOWN;
    groupWidths[UNKNOWN_GROUP.charAt(0)] = UNKNOWN_GROUP.length();
    for (String channel : CHANNELS) {
      channelWidths[channel.charAt(0)] = channel.length();
    }
  }

  /**
   * Reads the rows that begin before an end, but none at the first byte.
   *
   * @param place where the bytes begin in the file
   */
  void read(long place, int end) {
    at = 1;
    while (at < end && !(bytes[at - 1] == '\n' && isDigit(bytes[at]))) {
      at++;
    }
    while (at < end) {
      row(place + at);
    }
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private void row(long place) {
    int object = object();
    int group = group();
    boolean hasToken = bytes[at] != ',';
    long tokenHigh = 0;
    long tokenLow = 0;
    if (hasToken) {
      tokenHigh = sixteenDigits(at);
      tokenLow = sixteenDigits(at + TOKEN_WIDTH / 2);
      at += TOKEN_WIDTH;
    }
    at++;
    int answers = answers();
    passComment();
    at += channelWidths[bytes[at]] + 1;
    if (group != UNKNOWN && answers != UNKNOWN) {
      long ballot = BareBallot.packed(place, object, group, answers);
      if (hasToken) {
        parts.add(tokenHigh, tokenLow, ballot);
      } else {
        counts.add(ballot);
      }
    }
  }

  private int object() {
    int number = 0;
    while (bytes[at] != ',') {
      number = number * 10 + bytes[at++] - '0';
    }
    at++;
    return number - WideBallot.FIRST_OBJECT;
  }

  private int group() {
    int letter = bytes[at];
    at += groupWidths[letter] + 1;
    return groups[letter];
  }

  /** Hexadecimal digits as 64 bits, in an order of its own. */
  private long sixteenDigits(int from) {
    return eightDigits(words.getLong(from)) | eightDigits(words.getLong(from + 8)) << 4;
  }

  /** The values of eight digits, a byte each: of letters the low bits are 1 to 6. */
  private static long eightDigits(long characters) {
    long letters = characters >>> 6 & 0x0101010101010101L;
    return (characters & 0x0F0F0F0F0F0F0F0FL) + 9 * letters;
  }

  private int answers() {
    int answers = 0;
    boolean known = true;
    for (int criterion = 0; criterion < WideBallot.CRITERIA; criterion++) {
      int letter = bytes[at++];
      if (letter != ',') {
        int option = letter - 'A';
        known &= option < WideBallot.OPTIONS.length();
        answers |= BareBallot.answer(criterion, option);
        at++;
      }
    }
    return known ? answers : UNKNOWN;
  }

  private void passComment() {
    if (bytes[at] == '"') {
      at++;
      while (bytes[at] != '"' || bytes[at + 1] == '"') {
        at += bytes[at] == '"' ? 2 : 1;
      }
      at++;
    }
    at++;
  }
}
