package org.pingyi.evaluation.text;

/** Words in kebab case: of lower-case letters and digits, joined by single hyphens. */
public final class KebabCase {

  private KebabCase() {}

  /**
   * Returns whether a text is in kebab case.
   *
   * @param text the text, such as {@code weighted-mean}
   * @return whether it has nothing but words of a to z and 0 to 9, with a hyphen between two
   */
  public static boolean is(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ofWord = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
      if (!ofWord && (c != '-' || !inWord)) {
        return false;
      }
      inWord = ofWord;
    }
    return inWord;
  }
}
