package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Optional;

/** Makes parameters of any type that Jackson can make. */
final class JacksonParameters {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonMapper mapper = ParameterMapper.create();

  Optional<Object> make(Type type, Part part) throws ParameterMaker.RefusedException {
    try {
      return Optional.ofNullable(mapper.treeToValue(json(part), mapper.constructType(type)));
    } catch (JsonProcessingException | IllegalArgumentException refused) {
      throw new ParameterMaker.RefusedException(refused);
    }
  }

  private static JsonNode json(Part part) {
    if (part instanceof Part.Single single) {
      return JSON.textNode(single.text());
    }
    if (part instanceof Part.Both both) {
      return ParameterMapper.text(both.text());
    }
    if (part instanceof Part.Items list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    if (part instanceof Part.Fields fields) {
      ObjectNode object = JSON.objectNode();
      fields.fields().forEach((name, value) -> object.set(name, json(value)));
      return object;
    }
    return JSON.nullNode();
  }
}
