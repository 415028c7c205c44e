package org.pingyi.evaluation.fault;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.KebabCase;

/**
 * What there is to say of an {@link ErrorCode}, in both languages: one entry of the catalogue of
 * errors.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code as it is printed, lower case with hyphens, such as {@code unknown-key}
 * @param title what is wrong, in a few words
 * @param meaning when it is said, in a sentence
 * @param remedy what to do about it
 */
@Stable
public record ErrorEntry(String code, Text title, Text meaning, Text remedy) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the code is not lower case with hyphens
   */
  public ErrorEntry {
    if (!KebabCase.is(code)) {
      throw new IllegalArgumentException("a code is lower-case letters, digits and hyphens");
    }
    requireNonNull(title, "title");
    requireNonNull(meaning, "meaning");
    requireNonNull(remedy, "remedy");
  }

  /**
   * Returns the entry of a constant, whose name says the code.
   *
   * @param name the name of the constant, such as {@code UNKNOWN_KEY}
   * @param en what is wrong, in English
   * @param zh the same in Chinese
   * @param meaningEn when it is said, in English
   * @param meaningZh the same in Chinese
   * @param remedyEn what to do about it, in English
   * @param remedyZh the same in Chinese
   * @return the entry
   * @throws IllegalArgumentException if a wording is blank, or the name is none of a constant
   */
  public static ErrorEntry of(
      String name,
      String en,
      String zh,
      String meaningEn,
      String meaningZh,
      String remedyEn,
      String remedyZh) {
    return new ErrorEntry(
        Keyword.id(name),
        Text.of(en, zh),
        Text.of(meaningEn, meaningZh),
        Text.of(remedyEn, remedyZh));
  }
}
