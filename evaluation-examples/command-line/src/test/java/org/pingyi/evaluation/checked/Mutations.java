package org.pingyi.evaluation.checked;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingyi.evaluation.testkit.checker.Exact;

/** Changes to single numbers of an explained report, which a checker should find. */
public final class Mutations {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Keys whose texts are names or words, even where they look like numbers. */
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "title",
          "name",
          "of",
          "object",
          "criterion",
          "group",
          "stratum",
          "option",
          "grade",
          "detail",
          "reason",
          "none",
          "use",
          "version",
          "pool",
          "scale",
          "within",
          "rule");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(/[0-9]+|\\.[0-9]+)?");

  /**
   * A place of the report that holds a number, and what it may be changed to.
   *
   * @param from where the number begins in the report's JSON
   * @param to where it has ended
   */
  public record Place(String path, int from, int to, JsonNode number, List<JsonNode> changed) {

    /** Returns the report's JSON with another value here. */
    public String with(JsonNode value, String json) {
      return json.substring(0, from) + write(value) + json.substring(to);
    }
  }

  private Mutations() {}

  /** Reads a report's JSON, every number as it is written. */
  public static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a report's JSON. */
  public static String write(JsonNode report) {
    try {
      return MAPPER.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists every number of a report's JSON, those that are texts too. */
  public static List<Place> of(String json) {
    List<Place> places = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          parser.finishToken();
          String path = parser.getParsingContext().pathAsPointer().toString();
          int from = (int) parser.currentTokenLocation().getCharOffset();
          int to = (int) parser.currentLocation().getCharOffset();
          JsonNode value = parser.readValueAsTree();
          changed(key(parser.getParsingContext()), value)
              .ifPresent(changed -> places.add(new Place(path, from, to, value, changed)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** The key of a value, or of the list that it is in. */
  private static String key(JsonStreamContext place) {
    return place.inObject() ? place.getCurrentName() : key(place.getParent());
  }

  /** Returns the report with another value at a place; all else is the same nodes. */
  public static JsonNode replaced(JsonNode report, String path, JsonNode value) {
    return replaced(report, JsonPointer.compile(path), value);
  }

  private static JsonNode replaced(JsonNode node, JsonPointer path, JsonNode value) {
    if (path.matches()) {
      return value;
    }
    if (node instanceof ObjectNode object) {
      String key = path.getMatchingProperty();
      ObjectNode copy = object.objectNode();
      copy.setAll(object);
      copy.set(key, replaced(object.get(key), path.tail(), value));
      return copy;
    }
    int index = path.getMatchingIndex();
    ArrayNode copy = ((ArrayNode) node).arrayNode(node.size());
    copy.addAll((ArrayNode) node);
    copy.set(index, replaced(node.get(index), path.tail(), value));
    return copy;
  }

  /** What a value may be changed to, if it is a number. */
  private static Optional<List<JsonNode>> changed(String key, JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(published(value));
    }
    return value.isTextual() && !NAMES.contains(key) && isNumber(value.textValue())
        ? Optional.of(exact(value.textValue()))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** One more and one less in the last digit, the opposite, nothing. */
  private static List<JsonNode> published(JsonNode number) {
    BigDecimal decimal = number.decimalValue();
    return Stream.of(
            decimal.add(decimal.ulp()),
            decimal.subtract(decimal.ulp()),
            decimal.negate(),
            decimal.subtract(decimal))
        .filter(changed -> changed.compareTo(decimal) != 0)
        .<JsonNode>map(
            changed ->
                number.isIntegralNumber()
                    ? LongNode.valueOf(changed.longValueExact())
                    : DecimalNode.valueOf(changed))
        .distinct()
        .toList();
  }

  /** The same, and of a fraction its reverse and its neighbours. */
  private static List<JsonNode> exact(String text) {
    Exact exact = Exact.parse(text);
    List<Exact> changed = new ArrayList<>();
    if (text.contains("/")) {
      Exact step = new Exact(Exact.ONE.numerator(), exact.denominator());
      changed.add(exact.plus(step));
      changed.add(exact.minus(step));
      changed.add(Exact.ONE.dividedBy(exact));
      changed.add(new Exact(exact.numerator(), exact.denominator().add(Exact.ONE.denominator())));
    } else {
      Exact step = Exact.of(new BigDecimal(text).ulp());
      changed.add(exact.plus(step));
      changed.add(exact.minus(step));
    }
    changed.add(Exact.ZERO.minus(exact));
    changed.add(Exact.ZERO);
    return changed.stream()
        .filter(each -> !each.equals(exact))
        .distinct()
        .<JsonNode>map(each -> TextNode.valueOf(each.toString()))
        .toList();
  }
}
