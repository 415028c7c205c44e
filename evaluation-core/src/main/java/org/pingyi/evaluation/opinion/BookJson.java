package org.pingyi.evaluation.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;

/** The JSON of a book. What is not of its form is an {@link IllegalArgumentException}. */
final class BookJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BookJson() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static Bytes bytes(JsonNode node) {
    try {
      return Bytes.of(JSON.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }

  static JsonNode tree(Bytes bytes) {
    try {
      return JSON.readTree(bytes.toArray());
    } catch (IOException e) {
      // What was read may say what somebody said.
      throw new IllegalArgumentException("no JSON");
    }
  }

  static String string(JsonNode json, String key) {
    return optional(json, key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  static Optional<String> optional(JsonNode json, String key) {
    return Optional.ofNullable(json.path(key).textValue());
  }

  static long number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("no number " + key);
    }
    return value.longValue();
  }

  static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    for (JsonNode string : json) {
      strings.add(
          Optional.ofNullable(string.textValue())
              .orElseThrow(() -> new IllegalArgumentException("no text")));
    }
    return strings;
  }
}
