package org.pingyi.evaluation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What other tools make of a scheme in YAML when they turn it into JSON: not by this project's
 * reader, but by what SnakeYAML composes. Of two keys the first counts; nothing is {@code null}.
 */
enum SchemeAsJson {
  /** Every scalar is a text. */
  TEXTS {
    @Override
    JsonNode plain(String scalar) {
      return JSON.textNode(scalar);
    }
  },
  /**
   * Plain scalars are the booleans and numbers of YAML's core schema, where JSON would write the
   * number in the same way.
   */
  CORE_TYPES {
    @Override
    JsonNode plain(String scalar) {
      if (scalar.equals("true") || scalar.equals("false")) {
        return JSON.booleanNode(scalar.equals("true"));
      }
      return NUMBER.matcher(scalar).matches()
          ? JSON.numberNode(new BigDecimal(scalar))
          : JSON.textNode(scalar);
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");

  abstract JsonNode plain(String scalar);

  /** Turns a scheme in YAML, or in JSON where it looks like that, into JSON. */
  String of(String scheme) {
    try {
      return scheme.stripLeading().startsWith("{") ? json(scheme) : yaml(scheme);
    } catch (JsonProcessingException yamlAfterAll) {
      return yaml(scheme);
    }
  }

  private String yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(100);
    @Nullable Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
    return root == null ? "null" : of(root).toString();
  }

  private static String json(String text) throws JsonProcessingException {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(text)
        .toString();
  }

  private JsonNode of(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple entry : mapping.getValue()) {
        String key = ((ScalarNode) entry.getKeyNode()).getValue();
        if (!object.has(key)) {
          object.set(key, of(entry.getValueNode()));
        }
      }
      return object;
    }
    if (node instanceof SequenceNode list) {
      var array = JSON.arrayNode();
      list.getValue().forEach(item -> array.add(of(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    if (!scalar.isPlain()) {
      return JSON.textNode(scalar.getValue());
    }
    return scalar.getValue().isEmpty() ? JSON.nullNode() : plain(scalar.getValue());
  }
}
