package org.pingyi.evaluation.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code errors/*.yaml} says: a file for each catalogue of codes. */
public final class ErrorExamples {

  private static final int FAILED = 2;

  private ErrorExamples() {}

  /**
   * A code that no command comes to.
   *
   * @param catalogue the catalogue that it is of
   * @param code the code
   * @param because why
   * @param tested the test class that comes to it through the library
   */
  record Unprovoked(String catalogue, String code, String because, String tested) {}

  /** Returns the examples of a catalogue, in the order of its file. */
  public static List<ErrorExample> of(String catalogue) throws IOException {
    Map<?, ?> file = read(catalogue);
    Map<?, ?> setups = (Map<?, ?>) Optional.<Object>ofNullable(file.get("setups")).orElse(Map.of());
    List<ErrorExample> examples = new ArrayList<>();
    for (Object entry : (List<?>) requireNonNull(file.get("examples"))) {
      examples.add(example(catalogue, (Map<?, ?>) entry, setups));
    }
    return examples;
  }

  private static ErrorExample example(String catalogue, Map<?, ?> entry, Map<?, ?> setups) {
    List<Object> steps = new ArrayList<>();
    optional(entry, "given").ifPresent(given -> add(steps, given, setups));
    steps.addAll((List<?>) Optional.<Object>ofNullable(entry.get("first")).orElse(List.of()));
    return new ErrorExample(
        catalogue,
        text(entry, "code"),
        text(entry, "mistake"),
        steps,
        text(entry, "run"),
        optional(entry, "status").map(Integer::valueOf).orElse(FAILED),
        optional(entry, "in"),
        Text.of(text(entry, "en").strip(), text(entry, "zh").strip()));
  }

  /** A setup may itself begin with another one. */
  private static void add(List<Object> steps, String setup, Map<?, ?> setups) {
    for (Object step : (List<?>) requireNonNull(setups.get(setup), setup)) {
      if (step instanceof Map<?, ?> does && does.containsKey("given")) {
        add(steps, text(does, "given"), setups);
      } else {
        steps.add(step);
      }
    }
  }

  static List<Unprovoked> unprovoked() throws IOException {
    List<Unprovoked> all = new ArrayList<>();
    for (Object entry : (List<?>) requireNonNull(read("not-provoked").get("codes"))) {
      Map<?, ?> one = (Map<?, ?>) entry;
      for (Object code : (List<?>) requireNonNull(one.get("codes"))) {
        all.add(
            new Unprovoked(
                text(one, "catalogue"),
                String.valueOf(code),
                text(one, "because"),
                text(one, "tested")));
      }
    }
    return all;
  }

  private static Map<?, ?> read(String name) throws IOException {
    String file = "/errors/" + name + ".yaml";
    try (InputStream in = requireNonNull(ErrorExamples.class.getResourceAsStream(file), file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
  }

  private static Optional<String> optional(Map<?, ?> entry, String key) {
    return Optional.<Object>ofNullable(entry.get(key)).map(String::valueOf);
  }

  private static String text(Map<?, ?> entry, String key) {
    return optional(entry, key)
        .orElseThrow(() -> new IllegalStateException(key + " is missing: " + entry));
  }
}
