package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.source.Limits;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;

/**
 * From values of Java to what a scheme writes for them: the way back of {@link ParameterBinder}.
 * Whether a scheme may have them is not asked here.
 */
public final class WrittenValue {

  /** What is built has no file, and is called what the text is called that it is written as. */
  private static final Place NOWHERE = Place.startOf("draft");

  /** A decimal with more digits is no number of a scheme: it is written as it prints. */
  private static final int MAX_DIGITS = 1_000;

  /** A duration of days alone, which an author would not write as a period. */
  private static final Pattern DAYS = Pattern.compile("P([0-9]+)D");

  private WrittenValue() {}

  /**
   * Returns a value as a scheme writes it.
   *
   * @param value a text, a number that is exact, a boolean, a value of {@code model} or of {@code
   *     rule}, an enum, a date, a record of parameters, or a collection, an array, a map or an
   *     optional of those; a map is written in the order of its keys, a set in that of its values
   * @return the value; nothing for an empty optional
   * @throws IllegalArgumentException if it is anything else, such as a {@code double}
   * @throws InputException if it is nested too deeply to be written
   */
  public static Node of(Object value) {
    return of(value, 1);
  }

  /** Returns a value that would be nested in a depth, if it is nested itself. */
  private static Node of(Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? of(optional.get(), depth) : new Node.Nothing(NOWHERE);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map, depth);
    }
    if (value instanceof Collection<?> collection) {
      return list(collection, depth);
    }
    if (value.getClass().isArray()) {
      return list(
          IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i)).toList(),
          depth);
    }
    if (value instanceof Text text) {
      return text(text);
    }
    Optional<Node.Scalar> single = single(value);
    if (single.isPresent()) {
      return single.get();
    }
    if (value instanceof Record record) {
      return record(record, depth);
    }
    throw refused(value);
  }

  /**
   * Returns keys with values.
   *
   * @param entries the entries in their order
   * @return the mapping
   */
  public static Node.Mapping mapping(List<Node.Entry> entries) {
    return new Node.Mapping(NOWHERE, entries);
  }

  /**
   * Returns a key with its value.
   *
   * @param key the key
   * @param value the value
   * @return the entry
   */
  public static Node.Entry entry(String key, Node value) {
    return new Node.Entry(new Node.Scalar(NOWHERE, key, true), value);
  }

  /**
   * Returns a list.
   *
   * @param items the items in their order
   * @return the list
   */
  public static Node.Items items(List<? extends Node> items) {
    return new Node.Items(NOWHERE, List.copyOf(items));
  }

  private static Optional<Node.Scalar> single(Object value) {
    if (value instanceof String text) {
      return Optional.of(new Node.Scalar(NOWHERE, text, true));
    }
    if (value instanceof Reference reference) {
      return Optional.of(new Node.Scalar(NOWHERE, reference.id(), true));
    }
    return bare(value).map(text -> new Node.Scalar(NOWHERE, text));
  }

  private static Optional<String> bare(Object value) {
    if (value instanceof BigDecimal decimal) {
      boolean writable = Math.abs((long) decimal.scale()) + decimal.precision() <= MAX_DIGITS;
      return Optional.of(writable ? decimal.toPlainString() : decimal.toString());
    }
    if (value instanceof Enum<?> constant) {
      return Optional.of(word(constant));
    }
    if (value instanceof Share share) {
      return Optional.of(percentage(share));
    }
    if (value instanceof CalendarDuration.Calendar duration) {
      return Optional.of(days(duration));
    }
    boolean printsAsWritten =
        Stream.of(
                Boolean.class,
                Integer.class,
                Long.class,
                Short.class,
                Byte.class,
                BigInteger.class,
                Fraction.class,
                CalendarDuration.class,
                LocalDate.class)
            .anyMatch(type -> type.isInstance(value));
    return printsAsWritten ? Optional.of(value.toString()) : Optional.empty();
  }

  private static String percentage(Share share) {
    Fraction hundredfold = share.value().times(Fraction.HUNDRED);
    return hundredfold.isDecimal() ? hundredfold + "%" : share.toString();
  }

  private static String days(CalendarDuration.Calendar duration) {
    Matcher days = DAYS.matcher(duration.toString());
    return days.matches() ? days.group(1) + "d" : duration.toString();
  }

  /** Returns the word that stands for a constant in a scheme. */
  static String word(Enum<?> constant) {
    return ParameterVocabulary.words(constant.getDeclaringClass()).meanings().entrySet().stream()
        .filter(word -> word.getValue() == constant)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Node text(Text text) {
    return text.en().equals(text.zh())
        ? of(text.en())
        : mapping(
            Stream.of(Language.values())
                .map(language -> entry(language.code(), of(text.in(language))))
                .toList());
  }

  private static Node list(Collection<?> values, int depth) {
    Limits.requireWritable(NOWHERE, depth);
    Stream<Node> items = values.stream().map(value -> of(value, depth + 1));
    return items(
        values instanceof Set<?>
            ? items.sorted(Comparator.comparing(Node::toString, CodePoints.ORDER)).toList()
            : items.toList());
  }

  private static Node map(Map<?, ?> map, int depth) {
    Limits.requireWritable(NOWHERE, depth);
    List<Node.Entry> entries = new ArrayList<>();
    map.forEach(
        (key, value) ->
            entries.add(
                entry(single(key).orElseThrow(() -> refused(key)).text(), of(value, depth + 1))));
    entries.sort(Comparator.comparing(entry -> entry.key().text(), CodePoints.ORDER));
    return mapping(entries);
  }

  /** Components without a value are left out, as a scheme would. */
  private static Node record(Record record, int depth) {
    Limits.requireWritable(NOWHERE, depth);
    List<Node.Entry> entries = new ArrayList<>();
    components(record)
        .forEach(
            (key, value) -> {
              Node node = of(value, depth + 1);
              if (!(node instanceof Node.Nothing)) {
                entries.add(entry(key, node));
              }
            });
    return mapping(entries);
  }

  /** Returns the values of a record by the keys that a scheme has for them, but for nulls. */
  static Map<String, Object> components(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<Optional<Object>> held =
        PlainRecords.values(record).orElseGet(() -> byJackson(record, components));
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      held.get(i).ifPresent(value -> put(component, value, values));
    }
    return values;
  }

  private static List<Optional<Object>> byJackson(Record record, RecordComponent[] components) {
    Map<String, BeanPropertyDefinition> properties = new HashMap<>();
    JsonMapper mapper = ParameterMapper.forReading();
    mapper
        .getSerializationConfig()
        .introspect(mapper.constructType(record.getClass()))
        .findProperties()
        .forEach(property -> properties.put(property.getInternalName(), property));
    List<Optional<Object>> held = new ArrayList<>();
    for (RecordComponent component : components) {
      held.add(
          Optional.ofNullable(properties.get(component.getName()))
              .flatMap(property -> Optional.ofNullable(valueOf(record, property))));
    }
    return held;
  }

  private static void put(RecordComponent component, Object value, Map<String, Object> values) {
    if (component.isAnnotationPresent(Beside.class)) {
      values.putAll(components((Record) value));
    } else {
      values.put(ParameterVocabulary.nameOf(component), value);
    }
  }

  private static @Nullable Object valueOf(Record record, BeanPropertyDefinition property) {
    property.getAccessor().fixAccess(true);
    return property.getAccessor().getValue(record);
  }

  private static IllegalArgumentException refused(Object value) {
    String type = value.getClass().getTypeName();
    return new IllegalArgumentException(
        value instanceof Number
            ? "no scheme writes a "
                + type
                + ": numbers are int, long, BigInteger, BigDecimal, Fraction or Share"
            : "no scheme writes a "
                + type
                + ": give a text, a boolean, a number, a date or a duration, an enum, a record, or a"
                + " list or map of those");
  }
}
