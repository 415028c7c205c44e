package org.pingyi.evaluation.source;

import java.util.List;
import org.pingyi.evaluation.source.Node.Entry;

/**
 * Writes a tree as JSON in the one form that says the same of the same tree, whatever it was read
 * from: no white space, keys in their order, every single value a string, and nothing of a key that
 * has nothing. Strings are written as RFC 8785 has them; half a code point, which that refuses, is
 * escaped.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  private CanonicalText() {}

  static String of(Node tree) {
    CanonicalText canonical = new CanonicalText();
    canonical.value(tree);
    return canonical.text.toString();
  }

  private void value(Node node) {
    if (node instanceof Node.Scalar scalar) {
      string(scalar.text());
    } else if (node instanceof Node.Items list) {
      text.append('[');
      for (int i = 0; i < list.items().size(); i++) {
        text.append(i == 0 ? "" : ",");
        value(list.items().get(i));
      }
      text.append(']');
    } else if (node instanceof Node.Mapping mapping) {
      List<Entry> entries =
          mapping.entries().stream()
              .filter(entry -> !(entry.value() instanceof Node.Nothing))
              .toList();
      text.append('{');
      for (int i = 0; i < entries.size(); i++) {
        text.append(i == 0 ? "" : ",");
        string(entries.get(i).key().text());
        text.append(':');
        value(entries.get(i).value());
      }
      text.append('}');
    } else {
      text.append("null");
    }
  }

  private void string(String value) {
    text.append('"');
    value.codePoints().forEach(this::codePoint);
    text.append('"');
  }

  private void codePoint(int c) {
    switch (c) {
      case '"', '\\' -> text.append('\\').append((char) c);
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> {
        if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
          text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
          text.appendCodePoint(c);
        }
      }
    }
  }
}
