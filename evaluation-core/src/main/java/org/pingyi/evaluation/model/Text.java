package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * A text for people, in Chinese and English. A text that was given in one language alone, or in
 * none in particular, is the same in both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param en the English wording, not blank
 * @param zh the Chinese wording, not blank
 */
@Stable
public record Text(String en, String zh) {

  /** By the code points of the English wording, and then of the Chinese one. */
  public static final Comparator<Text> ORDER = Text::compare;

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if either wording is blank
   */
  public Text {
    requireNonNull(en, "en");
    requireNonNull(zh, "zh");
    if (WhiteSpace.isBlank(en) || WhiteSpace.isBlank(zh)) {
      throw new IllegalArgumentException("a text must not be blank");
    }
  }

  /**
   * Returns a text in both languages.
   *
   * @param en the English wording
   * @param zh the Chinese wording
   * @return the text
   * @throws IllegalArgumentException if either wording is blank
   */
  public static Text of(String en, String zh) {
    return new Text(en, zh);
  }

  /**
   * Returns a text that reads the same in both languages.
   *
   * @param wording the wording
   * @return the text
   * @throws IllegalArgumentException if the wording is blank
   */
  public static Text of(String wording) {
    return new Text(wording, wording);
  }

  /**
   * Returns the wording in a language.
   *
   * @param language the language
   * @return the wording, never blank
   */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  private static int compare(Text a, Text b) {
    int english = CodePoints.ORDER.compare(a.en, b.en);
    return english != 0 ? english : CodePoints.ORDER.compare(a.zh, b.zh);
  }

  /** Returns the English wording. */
  @Override
  public String toString() {
    return en;
  }
}
