package org.pingyi.evaluation.testkit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Rule;

/** The keys that a scheme may have beside {@code use}, and how they are written. */
final class ParameterKeys {

  /**
   * A key.
   *
   * @param name the key as a scheme writes it
   * @param required whether it must be there
   * @param type what it is read as
   */
  record Key(String name, boolean required, Class<?> type) {}

  private ParameterKeys() {}

  static List<Key> of(Rule<?> rule) {
    return of(ParameterTypes.of(rule)).toList();
  }

  private static Stream<Key> of(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component ->
                component.isAnnotationPresent(Beside.class)
                    ? of(component.getType())
                    : Stream.of(key(component)));
  }

  private static Key key(RecordComponent component) {
    String name =
        Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
            .map(JsonProperty::value)
            .filter(written -> !written.isEmpty())
            .orElseGet(
                () -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    boolean required =
        component.getType() != Optional.class
            && component.getAccessor().getAnnotation(DefaultValue.class) == null
            && component.getAnnotation(DefaultValue.class) == null;
    return new Key(name, required, component.getType());
  }

  /** Returns the same parameters with something else behind a key; nothing removes the key. */
  static String replaced(String written, String key, Optional<String> value) {
    List<String> lines = new ArrayList<>();
    boolean within = false;
    for (String line : written.lines().toList()) {
      if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("- ")) {
        within = line.startsWith(key + ":");
        if (within) {
          value.ifPresent(other -> lines.add(key + ": " + other));
        }
      }
      if (!within) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
