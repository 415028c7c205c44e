package org.pingyi.evaluation.source;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lays a tree out as YAML. Only what every reader agrees on is used: block and flow collections,
 * plain scalars and scalars in double quotes.
 */
final class YamlText {

  /** A longer key needs a question mark before it: YAML looks no further for its colon. */
  private static final int LONGEST_KEY = 1_000;

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static String of(Node.Mapping tree) {
    YamlText yaml = new YamlText();
    if (tree.entries().isEmpty()) {
      return "{}\n";
    }
    yaml.entries(tree, 0);
    return yaml.text.toString();
  }

  /** Writes the entries of a mapping; where the first begins has been indented already. */
  private void entries(Node.Mapping mapping, int depth) {
    boolean first = true;
    for (Node.Entry entry : mapping.entries()) {
      if (!first) {
        indent(depth);
      }
      first = false;
      String key = key(entry.key());
      if (key.length() > LONGEST_KEY) {
        text.append("? ").append(key).append('\n');
        indent(depth);
        text.append(':');
      } else {
        text.append(key).append(':');
      }
      value(entry.value(), depth, column(depth, key));
    }
  }

  private static int column(int depth, String key) {
    return depth * 2 + key.length() + 2;
  }

  /** Writes what stands behind a colon, or below it. */
  private void value(Node value, int depth, int column) {
    Optional<String> line = line(value, column);
    if (line.isPresent()) {
      text.append(line.get().isEmpty() ? "" : " ").append(line.get()).append('\n');
    } else if (value instanceof Node.Items list) {
      text.append('\n');
      items(list, depth + 1, true);
    } else if (value instanceof Node.Mapping mapping) {
      text.append('\n');
      indent(depth + 1);
      entries(mapping, depth + 1);
    }
  }

  private void items(Node.Items list, int depth, boolean indentFirst) {
    boolean indent = indentFirst;
    for (Node item : list.items()) {
      if (indent) {
        indent(depth);
      }
      indent = true;
      Optional<String> line = line(item, depth * 2 + 2);
      text.append('-');
      if (line.isPresent()) {
        text.append(line.get().isEmpty() ? "" : " ").append(line.get()).append('\n');
      } else if (item instanceof Node.Items inner) {
        text.append(' ');
        items(inner, depth + 1, false);
      } else if (item instanceof Node.Mapping mapping) {
        text.append(' ');
        entries(mapping, depth + 1);
      }
    }
  }

  private void indent(int depth) {
    text.append("  ".repeat(depth));
  }

  /** Returns what fits a line: all that is single, and collections as far as they are short. */
  private static Optional<String> line(Node node, int column) {
    if (node instanceof Node.Nothing) {
      return Optional.of("");
    }
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar(scalar));
    }
    if (!OneLine.mayBe(node)) {
      return Optional.empty();
    }
    String flow = flow(node);
    boolean fits = flow.length() <= 2 || OneLine.fits(column, flow);
    return fits ? Optional.of(flow) : Optional.empty();
  }

  private static String flow(Node node) {
    if (node instanceof Node.Items list) {
      return list.items().isEmpty()
          ? "[]"
          : list.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[ ", " ]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().isEmpty()
          ? "{}"
          : mapping.entries().stream()
              .map(entry -> key(entry.key()) + ": " + flow(entry.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return node instanceof Node.Scalar scalar ? scalar(scalar) : "";
  }

  private static String key(Node.Scalar key) {
    return Scalars.isPlain(key.text()) ? key.text() : Scalars.quoted(key.text());
  }

  private static String scalar(Node.Scalar scalar) {
    return Scalars.isLiteral(scalar) ? scalar.text() : key(scalar);
  }
}
