package org.pingyi.evaluation.commandline.terminal;

import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text from outside as a terminal may show it. */
public final class Printable {

  /** What moves the cursor, ends a line, or turns the direction of all that follows. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private Printable() {}

  /** Returns a text as one line without anything that commands a terminal. */
  public static String line(String text) {
    return COMMANDS.matcher(text).replaceAll(" ");
  }

  /** Returns how many columns a line takes: Chinese characters take two. */
  public static int width(String line) {
    return line.codePoints().map(character -> Math.max(0, WCWidth.wcwidth(character))).sum();
  }
}
