package org.pingyi.evaluation.rules.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pingyi.evaluation.rule.SchemeTemplate;

/**
 * A template that is put together from YAML fragments: a file of its own, named by its id, and
 * those that it shares with others. Each fragment has top-level keys that no other has, so that
 * together they are one YAML document.
 */
abstract class StandardTemplate implements SchemeTemplate {

  private final List<String> shared;

  StandardTemplate(String... shared) {
    this.shared = List.of(shared);
  }

  @Override
  public final String text() {
    StringBuilder text = new StringBuilder(fragment(info().id()));
    for (String name : shared) {
      text.append('\n').append(fragment(name));
    }
    return text.toString();
  }

  private static String fragment(String name) {
    String file = name + ".yaml";
    try (InputStream fragment = StandardTemplate.class.getResourceAsStream(file)) {
      if (fragment == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return new String(fragment.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
