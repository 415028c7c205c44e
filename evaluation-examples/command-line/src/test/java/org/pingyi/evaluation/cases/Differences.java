package org.pingyi.evaluation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.cases.JsonTree.Fields;
import org.pingyi.evaluation.cases.JsonTree.Items;

/** Where a JSON text is not what was expected; what nobody expected is not looked at. */
final class Differences {

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** The differences, each as {@code path: actual, expected …}. */
  static List<String> between(JsonTree actual, JsonTree expected) {
    Differences differences = new Differences();
    differences.compare("", actual, expected);
    return differences.found;
  }

  private void compare(String path, JsonTree actual, JsonTree expected) {
    if (expected instanceof Fields wanted && actual instanceof Fields given) {
      compareFields(path, given, wanted);
    } else if (expected instanceof Items wanted && actual instanceof Items given) {
      compareItems(path, given, wanted);
    } else if (!actual.equals(expected)) {
      found.add(path + ": " + actual + ", expected " + expected);
    }
  }

  private void compareFields(String path, Fields actual, Fields expected) {
    expected
        .fields()
        .forEach(
            (name, value) -> {
              JsonTree given = actual.fields().get(name);
              if (given == null) {
                found.add(path + "." + name + " is missing");
              } else {
                compare(path + "." + name, given, value);
              }
            });
  }

  private void compareItems(String path, Items actual, Items expected) {
    int size = expected.items().size();
    if (actual.items().size() != size) {
      found.add(path + ": " + actual.items().size() + " items, expected " + size);
      return;
    }
    for (int i = 0; i < size; i++) {
      JsonTree item = expected.items().get(i);
      compare(path + "[" + name(item).orElse("" + i) + "]", actual.items().get(i), item);
    }
  }

  /** What an item of a list is about. */
  private static Optional<String> name(JsonTree item) {
    return item instanceof Fields object
        ? Stream.of("object", "group", "criterion", "line")
            .filter(object.fields()::containsKey)
            .findFirst()
            .map(key -> object.fields().get(key).toString())
        : Optional.empty();
  }
}
