package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each written when it is first referred to. Used once. */
final class Definitions {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Object, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, ObjectNode> written = new TreeMap<>();

  /**
   * Refers to a part.
   *
   * @param of what the part describes: one part for each
   * @param name what it should be called; if another is called so, a number is added
   * @param part writes it; it may refer to itself
   */
  ObjectNode refer(Object of, String name, Supplier<ObjectNode> part) {
    String known = names.get(of);
    if (known == null) {
      known = free(name);
      names.put(of, known);
      written.put(known, part.get());
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + known);
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  ObjectNode write() {
    ObjectNode all = JSON.objectNode();
    written.forEach(all::set);
    return all;
  }
}
