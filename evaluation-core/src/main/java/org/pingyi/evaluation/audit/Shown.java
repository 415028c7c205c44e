package org.pingyi.evaluation.audit;

import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.text.WhiteSpace;

/** Makes texts that came from a file fit for a message: short, not blank and on one line. */
final class Shown {

  private static final int LONGEST = 200;
  private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private Shown() {}

  static String of(String text) {
    String line = LINE_BREAKERS.matcher(text).replaceAll(" ");
    String cut =
        line.length() <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    return WhiteSpace.isBlank(cut) ? "“" + cut + "”" : cut;
  }

  static Text text(String text) {
    return Text.of(of(text));
  }
}
