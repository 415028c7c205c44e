package org.pingyi.evaluation.commandline.terminal;

import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text from outside as a terminal may show it. */
public final class Printable {

  /** Compiled for the first text that is more than plain ASCII, of which most runs have none. */
  private static final class Commands {

    /** What moves the cursor, ends a line, or turns the direction of all that follows. */
    private static final Pattern PATTERN =
        Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
  }

  private Printable() {}

  /** Returns a text as one line without anything that commands a terminal. */
  public static String line(String text) {
    return isPrintableAscii(text) ? text : Commands.PATTERN.matcher(text).replaceAll(" ");
  }

  /** Returns how many columns a line takes: Chinese characters take two. */
  public static int width(String line) {
    return isPrintableAscii(line)
        ? line.length()
        : line.codePoints().map(character -> Math.max(0, WCWidth.wcwidth(character))).sum();
  }

  /** Most of a large table is numbers and ids: nothing to be looked at twice. */
  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }
}
