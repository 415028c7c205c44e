package org.pingyi.evaluation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/**
 * Holds a part of a report that is expected against the report: keys that are expected have to be
 * there, lists have to be as long and in the same order, and single values written alike.
 */
final class ExpectedPart {

  private final List<String> differences = new ArrayList<>();

  private ExpectedPart() {}

  static List<String> differences(String expected, String report) {
    ExpectedPart part = new ExpectedPart();
    part.compare("", read("expected.json", expected), read("result.json", report));
    return List.copyOf(part.differences);
  }

  private static Node read(String name, String json) {
    return SourceReader.read(name, json)
        .orElseThrow(() -> new IllegalArgumentException(name + " is empty"));
  }

  private void compare(String path, Node expected, Node actual) {
    if (expected instanceof Node.Mapping keys && actual instanceof Node.Mapping found) {
      for (Node.Entry entry : keys.entries()) {
        String key = entry.key().text();
        String below = path.isEmpty() ? key : path + "." + key;
        value(found, key)
            .ifPresentOrElse(
                value -> compare(below, entry.value(), value),
                () -> differences.add(below + ": is not there"));
      }
    } else if (expected instanceof Node.Items items
        && actual instanceof Node.Items found
        && items.items().size() == found.items().size()) {
      for (int i = 0; i < items.items().size(); i++) {
        compare(path + "[" + i + "]", items.items().get(i), found.items().get(i));
      }
    } else if (!written(expected).equals(written(actual))) {
      differences.add(path + ": " + written(actual) + ", not " + written(expected));
    }
  }

  /** Unlike {@link Node.Mapping#get}, it tells null from what is not there. */
  private static Optional<Node> value(Node.Mapping found, String key) {
    return found.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .findFirst()
        .map(Node.Entry::value);
  }

  private static String written(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
    }
    if (node instanceof Node.Items items) {
      return "a list of " + items.items().size();
    }
    return node instanceof Node.Mapping ? "keys with values" : "null";
  }
}
