package org.pingyi.evaluation.model;

import java.util.Locale;
import org.pingyi.evaluation.stability.Stable;

/** A language in which messages, docs and reports are given. */
@Stable
public enum Language {
  /** English. */
  EN("en"),
  /** Simplified Chinese. */
  ZH("zh");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * Returns the ISO 639 code, which is also the key of this language in a scheme.
   *
   * @return {@code en} or {@code zh}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the language of a code.
   *
   * @param code an ISO 639 code, in lower case
   * @return the language
   * @throws IllegalArgumentException if the library does not speak it
   */
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("neither en nor zh: " + code.toLowerCase(Locale.ROOT));
  }
}
