package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import com.google.common.base.Throwables;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.ParameterConstraints;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.Numerals;

/**
 * Binds the keys beside {@code use} to a rule's record of parameters.
 *
 * <p>The keys are checked one by one against the record's components, so that all faults are found
 * and each of them where it stands; what is sound is handed to Jackson, which makes the values and
 * the record, and to the record's constraints.
 */
final class ParameterBinder {

  /**
   * What became of the parameters.
   *
   * @param parameters the record; without the optional parameters that have faults, and not there
   *     where a required one has
   * @param sound whether there was no fault
   */
  record Bound(Optional<Record> parameters, boolean sound) {}

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonMapper mapper = ParameterMapper.create();
  private final ParameterConstraints constraints;
  private final Names names;
  private final FaultLog log;

  ParameterBinder(ParameterConstraints constraints, Names names, FaultLog log) {
    this.constraints = constraints;
    this.names = names;
    this.log = log;
  }

  /** Binds the keys of a section that nobody has asked for so far, and closes it. */
  Bound bind(Class<? extends Record> type, Section section) {
    int before = log.size();
    Optional<Record> record =
        components(type, section).flatMap(node -> construct(type, node, section));
    if (log.size() == before) {
      record.ifPresent(
          sound ->
              constraints
                  .check(sound)
                  .forEach(violation -> report(violation, section.node(), section.path())));
    }
    return new Bound(record, log.size() == before);
  }

  private Optional<Record> construct(
      Class<? extends Record> type, ObjectNode node, Section section) {
    try {
      return Optional.of(mapper.treeToValue(node, type));
    } catch (JsonProcessingException | IllegalArgumentException refused) {
      Throwable cause = Throwables.getRootCause(refused);
      String why = cause instanceof JsonProcessingException ? "" : ": " + cause.getMessage();
      new Value(section.node(), section.path(), log)
          .fault(
              FaultCode.INVALID_PARAMETER,
              Text.of("the rule refuses these parameters" + why, "规则不接受这些参数" + why));
      return Optional.empty();
    }
  }

  /** Reads all components of a record; none where a required one is missing or has a fault. */
  private Optional<ObjectNode> components(Class<?> type, Section section) {
    ObjectNode record = JSON.objectNode();
    boolean complete = true;
    for (RecordComponent component : type.getRecordComponents()) {
      String key = key(component);
      Optional<JsonNode> node = component(type, component, section, key);
      node.ifPresent(value -> record.set(property(component), value));
      complete &= node.isPresent() || mayBeLeftOut(component);
    }
    section.close();
    return complete ? Optional.of(record) : Optional.empty();
  }

  private Optional<JsonNode> component(
      Class<?> type, RecordComponent component, Section section, String key) {
    Optional<DefaultValue> defaultValue =
        Optional.ofNullable(component.getAnnotation(DefaultValue.class));
    Optional<Value> written = section.find(key);
    if (written.isEmpty() && defaultValue.isEmpty()) {
      if (mayBeLeftOut(component)) {
        return Optional.of(JSON.nullNode());
      }
      section.missing(key);
      return Optional.empty();
    }
    Optional<Value> byDefault =
        defaultValue.map(
            text ->
                new Value(
                    new Node.Scalar(section.firstKey(), text.value()),
                    Keys.join(section.path(), key),
                    log));
    Optional<JsonNode> bound = written.flatMap(value -> bound(type, component, value));
    return bound.or(() -> byDefault.flatMap(value -> bound(type, component, value)));
  }

  private Optional<JsonNode> bound(Class<?> type, RecordComponent component, Value value) {
    return value(component.getGenericType(), value)
        .filter(sound -> meetsConstraints(type, component, sound, value));
  }

  private static boolean mayBeLeftOut(RecordComponent component) {
    return component.getType() == Optional.class
        || component.isAnnotationPresent(DefaultValue.class);
  }

  private boolean meetsConstraints(
      Class<?> type, RecordComponent component, JsonNode node, Value value) {
    Object bound;
    try {
      bound = mapper.treeToValue(node, mapper.constructType(component.getGenericType()));
    } catch (JsonProcessingException | IllegalArgumentException refused) {
      value.wrongType("the rule cannot read this value", "规则无法读取该值");
      return false;
    }
    if (bound == null) {
      return true;
    }
    List<ParameterConstraints.Violation> violations =
        constraints.check(type.asSubclass(Record.class), component.getName(), bound);
    violations.forEach(
        violation -> report(violation, Keys.under(key(component), value.node()), parent(value)));
    return violations.isEmpty();
  }

  private static String parent(Value value) {
    int dot = value.path().lastIndexOf('.');
    return dot < 0 ? "" : value.path().substring(0, dot);
  }

  private void report(ParameterConstraints.Violation violation, Node.Mapping mapping, String path) {
    Keys.Found found = Keys.find(mapping, path, Keys.kebab(violation.path()));
    log.add(
        found.place(),
        violation.empty() ? FaultCode.MISSING_KEY : FaultCode.INVALID_PARAMETER,
        found.path(),
        violation.message());
  }

  private Optional<JsonNode> value(Type type, Value value) {
    Class<?> raw = ParameterType.raw(type);
    if (raw == Optional.class) {
      return value(ParameterType.argument(type, 0), value);
    }
    if (raw == Text.class) {
      return value.title().map(ParameterMapper::text);
    }
    if (Reference.class.isAssignableFrom(raw)) {
      return reference(raw, value);
    }
    Optional<ParameterType.Single> single = ParameterType.single(raw);
    if (single.isPresent()) {
      return single(raw, single.get(), value);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return list(ParameterType.argument(type, 0), value);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return map(ParameterType.argument(type, 0), ParameterType.argument(type, 1), value);
    }
    if (raw.isRecord()) {
      return value.section().flatMap(section -> components(raw, section));
    }
    return Optional.of(ParameterMapper.asWritten(value.node()));
  }

  private Optional<JsonNode> single(Class<?> raw, ParameterType.Single single, Value value) {
    Optional<String> text = value.scalar();
    try {
      if (text.isPresent()) {
        Object parsed = single.parse().apply(text.get());
        return Optional.of(
            JSON.textNode(parsed instanceof Enum<?> constant ? constant.name() : text.get()));
      }
    } catch (NumberFormatException | DateTimeException unreadable) {
      // reported below, as what is no scalar is
    } catch (IllegalArgumentException | ArithmeticException outOfRange) {
      value.fault(
          FaultCode.INVALID_PARAMETER,
          Text.of("out of range: " + single.what().en(), "超出范围：" + single.what().zh()),
          raw == Share.class ? percentage(text.get()) : Optional.empty());
      return Optional.empty();
    }
    value.fault(
        FaultCode.WRONG_TYPE,
        Text.of(single.what().en() + " is needed here", "此处需要" + single.what().zh()),
        raw.isEnum()
            ? text.flatMap(word -> log.nearest(word, ParameterType.wordsOf(raw).keySet()))
            : Optional.empty());
    return Optional.empty();
  }

  /** Whoever writes a share of 50 means 50%. */
  private static Optional<String> percentage(String text) {
    try {
      Share.parse(Numerals.decimal(text).toPlainString() + "%");
      return Optional.of(text + "%");
    } catch (IllegalArgumentException noPercentage) {
      return Optional.empty();
    }
  }

  private Optional<JsonNode> reference(Class<?> raw, Value value) {
    Optional<String> name = value.text();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean known =
        raw == Reference.ToCriterion.class
            ? Names.check(value, name.get(), Text.of("criterion", "评议内容"), names.criteria())
            : raw == Reference.ToGroup.class
                ? Names.check(value, name.get(), Text.of("rater group", "评议主体"), names.groups())
                : raw == Reference.ToGrade.class
                    ? Names.check(value, name.get(), Text.of("grade", "等次"), names.grades())
                    : Names.check(value, name.get(), Text.of("option", "选项"), names.options());
    return known ? name.map(JSON::textNode) : Optional.empty();
  }

  private Optional<JsonNode> list(Type element, Value value) {
    Optional<List<Value>> items = value.list();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    ArrayNode array = JSON.arrayNode();
    items.get().forEach(item -> value(element, item).ifPresent(array::add));
    return array.size() == items.get().size() ? Optional.of(array) : Optional.empty();
  }

  private Optional<JsonNode> map(Type keyType, Type valueType, Value value) {
    Optional<Section> section = value.section();
    if (section.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode object = JSON.objectNode();
    List<Node.Entry> entries = section.get().entries();
    for (Node.Entry entry : entries) {
      Value written = section.get().value(entry);
      Optional<JsonNode> key = value(keyType, new Value(entry.key(), written.path(), log));
      Optional<JsonNode> item = value(valueType, written);
      if (key.isPresent() && item.isPresent()) {
        object.set(key.get().asText(), item.get());
      }
    }
    return object.size() == entries.size() ? Optional.of(object) : Optional.empty();
  }

  /** Returns the key of a component. */
  static String key(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, component.getName()));
  }

  private static String property(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .filter(name -> !name.isEmpty())
        .orElse(component.getName());
  }
}
