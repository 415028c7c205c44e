package org.pingyi.evaluation.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How single values are written, so that whoever reads them takes them for what they are. */
final class Scalars {

  /** A number as JSON and both versions of YAML write it, without an exponent; true or false. */
  private static final Pattern LITERAL =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|true|false");

  /** What YAML 1.1 or 1.2 may take for a number or a date. */
  private static final Pattern NUMERIC =
      Pattern.compile("[0-9][0-9_.eE+-]*|0[xXoObB][0-9a-fA-F_]*|[0-9-]+[tT][0-9].*");

  /** What YAML 1.1 or 1.2 takes for a boolean or for nothing. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** What begins, ends or parts something in YAML. */
  private static final String INDICATORS = ":?#,[]{}";

  private Scalars() {}

  /** Says whether a value is written as a number or a boolean. */
  static boolean isLiteral(Node.Scalar scalar) {
    return !scalar.quoted() && LITERAL.matcher(scalar.text()).matches();
  }

  /** Says whether any reader of YAML takes a text without quotes for this text, and sees it all. */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && beginsPlainly(text.codePointAt(0))
        && !text.endsWith(" ")
        && text.codePoints().allMatch(Scalars::isPlain)
        && !NUMERIC.matcher(text).matches()
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean beginsPlainly(int codePoint) {
    return codePoint > '~' || Character.isLetterOrDigit(codePoint);
  }

  private static boolean isPlain(int codePoint) {
    return codePoint == ' '
        || (!Character.isWhitespace(codePoint)
            && !Character.isSpaceChar(codePoint)
            && !isEscaped(codePoint)
            && INDICATORS.indexOf(codePoint) < 0);
  }

  /** Returns a text in quotes, as JSON and YAML both read it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').appendCodePoint(codePoint);
              } else if (codePoint == '\n') {
                quoted.append("\\n");
              } else if (codePoint == '\t') {
                quoted.append("\\t");
              } else if (isEscaped(codePoint)) {
                escape(quoted, codePoint);
              } else {
                quoted.appendCodePoint(codePoint);
              }
            });
    return quoted.append('"').toString();
  }

  /** Half a pair of surrogates, which is no character and has no bytes of its own. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /**
   * Controls, line ends, marks that nobody sees or that turn the direction of writing, and what is
   * no character. Joiners belong to words and emoji. By ranges, since the categories of characters
   * differ between versions of Java.
   */
  private static boolean isEscaped(int c) {
    return c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || isHalf(c)
        || c == 0xFEFF
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static void escape(StringBuilder quoted, int codePoint) {
    String digits = Integer.toHexString(codePoint);
    quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }
}
