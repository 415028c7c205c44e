package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Text;

/** The sentences that schemas are made of. */
final class Rules {

  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Numbers that JSON writes in one way only. */
  private static final Pattern NUMERAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

  private Rules() {}

  static ObjectNode type(String... types) {
    ObjectNode schema = JSON.objectNode();
    if (types.length == 1) {
      return schema.put("type", types[0]);
    }
    ArrayNode all = schema.putArray("type");
    List.of(types).forEach(all::add);
    return schema;
  }

  static ObjectNode nothing() {
    return type("null");
  }

  static ObjectNode not(ObjectNode schema) {
    return JSON.objectNode().set("not", schema);
  }

  static ObjectNode anyOf(JsonNode... schemas) {
    return join("anyOf", List.of(schemas));
  }

  static ObjectNode allOf(JsonNode... schemas) {
    return join("allOf", List.of(schemas));
  }

  static ObjectNode join(String how, Collection<? extends JsonNode> schemas) {
    ObjectNode joined = JSON.objectNode();
    joined.putArray(how).addAll(schemas);
    return joined;
  }

  static ObjectNode orNothing(ObjectNode schema) {
    return anyOf(schema, nothing());
  }

  static ObjectNode when(ObjectNode condition, ObjectNode then) {
    ObjectNode schema = JSON.objectNode();
    schema.set("if", condition);
    schema.set("then", then);
    return schema;
  }

  /** What stands behind a key, if it is there, is as a schema says. */
  static ObjectNode with(String key, ObjectNode schema) {
    ObjectNode object = JSON.objectNode();
    object.putObject("properties").set(key, schema);
    return object;
  }

  /** A key is there, and what stands behind it is as a schema says. */
  static ObjectNode having(String key, ObjectNode schema) {
    ObjectNode object = with(key, schema);
    object.putArray("required").add(key);
    return object;
  }

  /** A key is there with something behind it. */
  static ObjectNode present(String key) {
    return having(key, not(nothing()));
  }

  /** A key is not there, or has nothing behind it. */
  static ObjectNode absent(String key) {
    return with(key, nothing());
  }

  /** One of several words, each as the text or as what it might be without quotes. */
  static ObjectNode words(Collection<String> words) {
    if (words.isEmpty()) {
      return not(JSON.objectNode());
    }
    ObjectNode schema = JSON.objectNode();
    ArrayNode all = schema.putArray("enum");
    for (String word : words) {
      all.add(word);
      if (!literal(word).isTextual()) {
        all.add(literal(word));
      }
    }
    return schema;
  }

  /** What a text would be without quotes: a number, a boolean, or the text. */
  static JsonNode literal(String written) {
    if (written.equals("true") || written.equals("false")) {
      return JSON.booleanNode(written.equals("true"));
    }
    return NUMERAL.matcher(written).matches()
        ? JSON.numberNode(new BigDecimal(written))
        : JSON.textNode(written);
  }

  /** One language beside the other: readers of schemas show one text. */
  static String both(Text text) {
    return text.en().equals(text.zh()) ? text.en() : text.en() + " " + text.zh();
  }
}
