package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.google.common.base.Throwables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterConstraints;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/**
 * Binds the keys beside {@code use} to a rule's record of parameters.
 *
 * <p>The keys are checked one by one against the record's components, so that all faults are found
 * and each of them where it stands; of what is sound a {@link ParameterMaker} makes the values and
 * the record, which have to meet the record's constraints.
 */
final class ParameterBinder {

  /**
   * What became of the parameters.
   *
   * @param parameters the record; without the optional parameters that have faults, and not there
   *     where a required one has
   * @param sound whether there was no fault
   * @param wrongDefault the key of a parameter whose default cannot be read, or breaks its
   *     constraints: the plugin is at fault, and not the scheme, which says nothing there
   */
  record Bound(Optional<Record> parameters, boolean sound, Optional<String> wrongDefault) {}

  /** A default of the record is none. */
  private static final class WrongDefaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    WrongDefaultException(String key) {
      super(key);
      this.key = key;
    }
  }

  private static final Form.Items<Form> LIST = new Form.Items<>(new Form.Anything(), false);
  private static final Form.Table TABLE =
      new Form.Table(new Form.Anything(), new Form.Anything(), false);

  private final ParameterMaker maker = new ParameterMaker();
  private final ParameterConstraints constraints;
  private final Names names;
  private final FaultLog log;

  ParameterBinder(ParameterConstraints constraints, Names names, FaultLog log) {
    this.constraints = constraints;
    this.names = names;
    this.log = log;
  }

  /** Binds the keys of a section that its vocabulary leaves to the plugin. */
  Bound bind(FoundPlugin plugin, Class<? extends Record> type, Section section) {
    try {
      return bound(plugin, type, section);
    } catch (WrongDefaultException wrong) {
      return new Bound(Optional.empty(), false, Optional.of(wrong.key));
    }
  }

  private Bound bound(FoundPlugin plugin, Class<? extends Record> type, Section section) {
    int before = log.size();
    Vocabulary keys = ParameterVocabulary.of(type);
    Optional<Part.Fields> parts = components(type, keys, section.with(keys));
    Optional<Record> record =
        parts.isPresent() ? construct(plugin, type, parts.get(), section) : Optional.empty();
    if (log.size() == before && record.isPresent()) {
      for (ParameterConstraints.Violation violation : constraints.check(record.get())) {
        report(violation, section.node(), section.path());
      }
    }
    return new Bound(record, log.size() == before, Optional.empty());
  }

  private Optional<Record> construct(
      FoundPlugin plugin, Class<? extends Record> type, Part.Fields parts, Section section) {
    try {
      return maker.make(type, parts).map(type::cast);
    } catch (ParameterMaker.RefusedException refused) {
      Throwable cause = Throwables.getRootCause(refused);
      Throwables.throwIfInstanceOf(cause, Error.class); // that is no refusal
      String said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getName());
      String why = cause instanceof JacksonException ? "" : ": " + said;
      new Value(section.node(), section.path(), log)
          .fault(
              FaultCode.INVALID_PARAMETER,
              Text.of(
                  plugin + " refuses these parameters" + why,
                  plugin.inChinese() + "不接受这些参数" + why));
      return Optional.empty();
    }
  }

  /** Reads all components of a record; none where a required one is missing or has a fault. */
  private Optional<Part.Fields> components(Class<?> type, Vocabulary vocabulary, Section section) {
    return components(type, vocabulary.keys().iterator(), section);
  }

  /** The keys are those of the components in their order, and of records beside them. */
  private Optional<Part.Fields> components(Class<?> type, Iterator<Key<?>> keys, Section section) {
    Map<String, Part> record = new LinkedHashMap<>();
    boolean complete = true;
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<? extends Part> part;
      if (component.isAnnotationPresent(Beside.class)) {
        part = components(component.getType(), keys, section);
        complete &= part.isPresent();
      } else {
        Key<?> key = keys.next();
        part = component(type, component, section, key);
        complete &= part.isPresent() || !key.required();
      }
      if (part.isPresent()) {
        record.put(property(component), part.get());
      }
    }
    return complete ? Optional.of(new Part.Fields(record)) : Optional.empty();
  }

  private Optional<Part> component(
      Class<?> type, RecordComponent component, Section section, Key<?> key) {
    Optional<Value> found = section.find(key);
    boolean written = found.isPresent() && !isTextOfNothing(key.form(), found.get());
    if (!written && key.byDefault().isEmpty()) {
      if (found.isPresent() && key.required()) {
        section.missing(key);
      }
      return key.required() ? Optional.empty() : Optional.of(new Part.None());
    }
    Optional<Part> bound = written ? bound(type, component, found.orElseThrow()) : Optional.empty();
    if (bound.isPresent() || key.byDefault().isEmpty()) {
      return bound;
    }
    Node byDefault = new Node.Scalar(section.firstKey(), key.byDefault().get());
    String path = Keys.join(section.path(), key.name());
    Optional<Part> part = bound(type, component, new Value(byDefault, path, log));
    if (part.isEmpty() && !Reference.class.isAssignableFrom(component.getType())) {
      throw new WrongDefaultException(key.name());
    }
    return part;
  }

  /** A text for each language, with nothing in any of them, is as if it were not there. */
  private static boolean isTextOfNothing(Form form, Value value) {
    return form instanceof Form.Title
        && value.node() instanceof Node.Mapping languages
        && !languages.entries().isEmpty()
        && Value.entries(languages).isEmpty();
  }

  private Optional<Part> bound(Class<?> type, RecordComponent component, Value value) {
    Optional<Part> part = value(component.getGenericType(), value);
    return part.isPresent() && meetsConstraints(type, component, part.get(), value)
        ? part
        : Optional.empty();
  }

  private boolean meetsConstraints(
      Class<?> type, RecordComponent component, Part part, Value value) {
    Optional<Object> bound;
    try {
      bound = maker.make(component.getGenericType(), part);
    } catch (ParameterMaker.RefusedException refused) {
      value.wrongType("the rule cannot read this value", "规则无法读取该值");
      return false;
    }
    if (bound.isEmpty()) {
      return true;
    }
    List<ParameterConstraints.Violation> violations =
        constraints.check(type.asSubclass(Record.class), component.getName(), bound.get());
    for (ParameterConstraints.Violation violation : violations) {
      String name = ParameterVocabulary.nameOf(component);
      report(violation, Keys.under(name, value.node()), parent(value));
    }
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

  private Optional<Part> value(Type type, Value value) {
    Class<?> raw = ParameterTypes.raw(type);
    if (raw == Optional.class) {
      return value(argument(type, 0), value);
    }
    if (raw == Text.class) {
      return text(value);
    }
    if (Reference.class.isAssignableFrom(raw)) {
      return reference(raw, value);
    }
    Optional<Form.Single<?>> single = ParameterVocabulary.single(raw);
    if (single.isPresent()) {
      return single(single.get(), value);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return list(argument(type, 0), value);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return map(argument(type, 0), argument(type, 1), value);
    }
    if (raw.isRecord()) {
      Vocabulary keys = ParameterVocabulary.of(raw);
      return value
          .section(keys)
          .flatMap(section -> components(raw, keys, section))
          .map(part -> part);
    }
    return Optional.of(Part.asWritten(value.node()));
  }

  /** What stands between the angle brackets of a list, an optional or a map. */
  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : Object.class;
  }

  private static Optional<Part> text(Value value) {
    if (isTextOfNothing(new Form.Title(), value)) {
      value.wrongType("a text is needed here", "此处需要文本");
      return Optional.empty();
    }
    return value.title().map(Part.Both::new);
  }

  /** What could be read is handed on as it was written, of an enum the constant. */
  private static Optional<Part> single(Form.Single<?> form, Value value) {
    Optional<?> parsed = value.read(form);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Part.Single(
            parsed.get() instanceof Enum<?> constant
                ? constant.name()
                : value.scalar().orElseThrow()));
  }

  private Optional<Part> reference(Class<?> raw, Value value) {
    Optional<String> name = value.read(new Form.PlainText());
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
                    : raw == Reference.ToOption.class
                        ? Names.check(value, name.get(), Text.of("option", "选项"), names.options())
                        : Names.checkAttribute(value, name.get(), names.attributes());
    return known ? name.map(Part.Single::new) : Optional.empty();
  }

  private Optional<Part> list(Type element, Value value) {
    Optional<List<Value>> items = value.list(LIST);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    items.get().forEach(item -> value(element, item).ifPresent(parts::add));
    return parts.size() == items.get().size()
        ? Optional.of(new Part.Items(parts))
        : Optional.empty();
  }

  private Optional<Part> map(Type keyType, Type valueType, Value value) {
    Optional<Section> section = value.table(TABLE);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    List<Node.Entry> entries = section.get().others();
    for (Node.Entry entry : entries) {
      Value written = section.get().value(entry);
      Optional<Part> key = value(keyType, new Value(entry.key(), written.path(), log));
      Optional<Part> item = value(valueType, written);
      if (key.isPresent() && item.isPresent()) {
        parts.put(text(key.get()), item.get());
      }
    }
    return parts.size() == entries.size() ? Optional.of(new Part.Fields(parts)) : Optional.empty();
  }

  /** A key that is no single value has no text, and Jackson refuses it. */
  private static String text(Part key) {
    return key instanceof Part.Single single ? single.text() : "";
  }

  private static String property(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty() ? component.getName() : given.value();
  }
}
