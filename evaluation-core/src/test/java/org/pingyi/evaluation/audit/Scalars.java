package org.pingyi.evaluation.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Where in a JSON text something stands that is no object and no list. */
final class Scalars {

  private Scalars() {}

  /** Returns JSON pointers, in the order of the text. */
  static List<String> pointers(JsonNode node) {
    List<String> pointers = new ArrayList<>();
    collect(node, "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String at, List<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(field.getValue(), at + "/" + field.getKey(), into));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, into);
      }
    } else {
      into.add(at);
    }
  }
}
