package org.pingyi.evaluation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Rule;

/** The guide of a rule, which stands in a file of its own beside the rule's class. */
public final class GuideFile {

  private GuideFile() {}

  /**
   * Reads the guide of a rule.
   *
   * @param rule the rule
   * @return the guide in the file that is named after its id
   * @throws IllegalStateException if there is no such file
   */
  public static Guide of(Rule<?> rule) {
    String file = rule.info().id() + ".yaml";
    try (InputStream guide = rule.getClass().getResourceAsStream(file)) {
      if (guide == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return Guide.parse(new String(guide.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
