package org.pingyi.evaluation.testkit.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A value of the report and where it stands.
 *
 * @param way the way down to it, whose text is only made where something is said of it
 * @param node the value; missing where there is none
 */
record At(Supplier<String> way, JsonNode node) {

  private static final int SHOWN = 60;

  /** What need not be written again to see that it cannot be shorter. */
  private static final Pattern SHORTEST_DECIMAL =
      Pattern.compile("(?!-0$)-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static At root(String json) {
    try {
      return new At(() -> "$", MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }

  /** Returns where it stands, such as {@code $.objects[2].score}. */
  String path() {
    return way.get();
  }

  /** Returns the value of a key, which must be there; it may be null. */
  At get(String key) {
    At value = seek(key);
    if (value.node.isMissingNode()) {
      throw new UnreadableReport(value, "a value");
    }
    return value;
  }

  private At seek(String key) {
    return new At(() -> path() + "." + key, node.path(key));
  }

  /** Returns the value of a key, if it is there and not null. */
  Optional<At> find(String key) {
    return Optional.of(seek(key)).filter(At::isThere);
  }

  boolean isThere() {
    return !(node instanceof MissingNode) && !node.isNull();
  }

  List<At> items(String key) {
    return get(key).items();
  }

  /** Returns the items of a list that is left out where it is empty. */
  List<At> itemsIfAny(String key) {
    return find(key).map(At::items).orElse(List.of());
  }

  List<At> items() {
    if (!node.isArray()) {
      throw new UnreadableReport(this, "a list");
    }
    List<At> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      int index = i;
      items.add(new At(() -> path() + "[" + index + "]", node.get(i)));
    }
    return items;
  }

  Map<String, At> fields() {
    if (!node.isObject()) {
      throw new UnreadableReport(this, "a mapping");
    }
    Map<String, At> fields = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> fields.put(name, seek(name)));
    return fields;
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields().forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }

  String text() {
    if (!node.isTextual()) {
      throw new UnreadableReport(this, "a text");
    }
    return node.textValue();
  }

  Optional<String> textOrNull() {
    return isThere() ? Optional.of(text()) : Optional.empty();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw new UnreadableReport(this, "true or false");
    }
    return node.booleanValue();
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw new UnreadableReport(this, "a date");
    }
  }

  /** A whole number from 0. */
  long count() {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw new UnreadableReport(this, "a whole number from 0");
    }
    return node.longValue();
  }

  /** An exact number, which is a text in the shortest way to write it. */
  Exact exact() {
    String text = text();
    try {
      Exact exact = Exact.parse(text);
      if (SHORTEST_DECIMAL.matcher(text).matches() || exact.toString().equals(text)) {
        return exact;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new UnreadableReport(this, "an exact number");
    }
    throw new UnreadableReport(this, "an exact number in its shortest form");
  }

  /** An exact number above 0. */
  Exact positive() {
    Exact exact = exact();
    if (exact.signum() <= 0) {
      throw new UnreadableReport(this, "a number above 0");
    }
    return exact;
  }

  Optional<Exact> exactOrNull() {
    return isThere() ? Optional.of(exact()) : Optional.empty();
  }

  /** A published number with the digits that it is written with, or null. */
  Optional<BigDecimal> decimal() {
    if (node.isNull()) {
      return Optional.empty();
    }
    if (!node.isNumber()) {
      throw new UnreadableReport(this, "a number or null");
    }
    return Optional.of(node.decimalValue());
  }

  String shown() {
    String shown = node.isMissingNode() ? "nothing" : node.toString();
    return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
  }
}
