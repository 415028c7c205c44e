package org.pingyi.evaluation.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.pingyi.evaluation.model.Language;

/** What {@code --help} says. */
final class Usage {

  private Usage() {}

  /** Returns the texts in a language, whatever the default locale is. */
  static ResourceBundle in(Language language) {
    String name = "usage_" + language.code() + ".properties";
    try (InputStream texts = requireNonNull(Usage.class.getResourceAsStream(name), name)) {
      return new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
