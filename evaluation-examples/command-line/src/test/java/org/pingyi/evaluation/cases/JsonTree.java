package org.pingyi.evaluation.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON in which a number is what was written: {@code 90.00} and {@code 90.0} differ. */
sealed interface JsonTree {

  /** A JSON object. */
  record Fields(Map<String, JsonTree> fields) implements JsonTree {}

  /** A JSON array. */
  record Items(List<JsonTree> items) implements JsonTree {}

  /** All else, as it is written; texts in quotes. */
  record Scalar(String written) implements JsonTree {
    @Override
    public String toString() {
      return written;
    }
  }

  static JsonTree parse(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      JsonTree tree = read(parser);
      if (parser.nextToken() != null) {
        throw new IOException("text after the end of the JSON");
      }
      return tree;
    }
  }

  private static JsonTree read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, read(parser));
        }
        yield new Fields(fields);
      }
      case START_ARRAY -> {
        List<JsonTree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield new Items(items);
      }
      case VALUE_STRING -> new Scalar('"' + parser.getText() + '"');
      default -> new Scalar(parser.getText());
    };
  }
}
