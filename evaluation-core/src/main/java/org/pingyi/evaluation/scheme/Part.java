package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;

/** What parameters are made of: sound as far as it was read, and not yet of any class. */
sealed interface Part {

  /** Nothing, where there may be nothing. */
  record None() implements Part {}

  /** A single value as it was written; of an enum the name of the constant. */
  record Single(String text) implements Part {}

  /** A text in both languages. */
  record Both(Text text) implements Part {}

  /** The elements of a list. */
  record Items(List<Part> items) implements Part {}

  /** The components of a record by their names, or the entries of a map. */
  record Fields(Map<String, Part> fields) implements Part {}

  /** Returns a value of a type that is a plugin's own. */
  static Part asWritten(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Single(scalar.text());
    }
    if (node instanceof Node.Items list) {
      List<Part> items = new ArrayList<>();
      list.items().forEach(item -> items.add(asWritten(item)));
      return new Items(items);
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Part> fields = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> fields.put(entry.key().text(), asWritten(entry.value())));
      return new Fields(fields);
    }
    return new None();
  }
}
