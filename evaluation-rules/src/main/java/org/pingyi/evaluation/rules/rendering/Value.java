package org.pingyi.evaluation.rules.rendering;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a report's JSON: fields, items, or a text. Numbers are as they are written; what is
 * null or not there is nothing.
 */
record Value(Map<String, Value> fields, List<Value> items, Optional<String> text) {

  private static final Value NOTHING = new Value(Map.of(), List.of(), Optional.empty());

  /** The calculations of explanations, which are most of a report and on no page. */
  private static final Set<String> SKIPPED =
      Set.of("terms", "step", "grounds", "parts", "weights", "rules", "rejections");

  /** Reads a report, without what is skipped. */
  static Value read(InputStream report) throws IOException {
    try (JsonParser json =
        new JsonFactory().createParser(report).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      json.nextToken();
      return current(json);
    }
  }

  private static Value current(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new Value(fields(json), List.of(), Optional.empty());
    }
    if (token == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(current(json));
      }
      return new Value(Map.of(), items, Optional.empty());
    }
    return token == JsonToken.VALUE_NULL
        ? NOTHING
        : new Value(Map.of(), List.of(), Optional.of(json.getText()));
  }

  private static Map<String, Value> fields(JsonParser json) throws IOException {
    Map<String, Value> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (SKIPPED.contains(name)) {
        json.skipChildren();
      } else {
        fields.put(name, current(json));
      }
    }
    return fields;
  }

  Value get(String name) {
    return fields.getOrDefault(name, NOTHING);
  }

  List<Value> items(String name) {
    return get(name).items();
  }

  Optional<String> text(String name) {
    return get(name).text();
  }

  /** Returns a text that is always there. */
  String need(String name) {
    return text(name).orElse("");
  }
}
