package org.pingyi.evaluation.source;

import java.util.Iterator;
import java.util.stream.Collectors;

/** Lays a tree out as JSON. */
final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(Node tree) {
    JsonText json = new JsonText();
    json.value(tree, 0, 0);
    return json.text.append('\n').toString();
  }

  private void value(Node node, int depth, int column) {
    boolean top = depth == 0;
    if (!top && OneLine.mayBe(node)) {
      String line = line(node);
      if (OneLine.fits(column, line)) {
        text.append(line);
        return;
      }
    }
    if (node instanceof Node.Items list && !list.items().isEmpty()) {
      text.append('[');
      for (Iterator<Node> items = list.items().iterator(); items.hasNext(); ) {
        newLine(depth + 1);
        value(items.next(), depth + 1, depth * 2 + 3);
        text.append(items.hasNext() ? "," : "");
      }
      newLine(depth);
      text.append(']');
    } else if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      text.append('{');
      for (Iterator<Node.Entry> entries = mapping.entries().iterator(); entries.hasNext(); ) {
        Node.Entry entry = entries.next();
        String key = Scalars.quoted(entry.key().text()) + ": ";
        newLine(depth + 1);
        text.append(key);
        value(entry.value(), depth + 1, depth * 2 + 3 + key.length());
        text.append(entries.hasNext() ? "," : "");
      }
      newLine(depth);
      text.append('}');
    } else {
      text.append(line(node));
    }
  }

  private void newLine(int depth) {
    text.append('\n').append("  ".repeat(depth));
  }

  private static String line(Node node) {
    if (node instanceof Node.Items list) {
      return list.items().stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> Scalars.quoted(entry.key().text()) + ": " + line(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.Scalar scalar) {
      return Scalars.isLiteral(scalar) ? scalar.text() : Scalars.quoted(scalar.text());
    }
    return "null";
  }
}
