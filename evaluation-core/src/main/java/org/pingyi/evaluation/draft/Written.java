package org.pingyi.evaluation.draft;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.scheme.SchemeReader;
import org.pingyi.evaluation.scheme.WrittenValue;
import org.pingyi.evaluation.source.Limits;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceWriter;

/**
 * Keys with values, in the order in which they were first given. Giving a key again replaces its
 * value.
 */
record Written(Node.Mapping mapping) {

  static final Written NOTHING = new Written(WrittenValue.mapping(List.of()));

  /** Returns keys that begin with the id, as all entries of a scheme do. */
  static Written withId(String id) {
    return NOTHING.with("id", id);
  }

  /** Reads keys from YAML, or from JSON alone where the name ends in {@code .json}. */
  static Written parse(String name, String text) {
    return new Written(SchemeReader.parse(name, text));
  }

  /** Returns the days from the first to the last, in a zone. */
  static Written period(LocalDate opens, LocalDate closes, ZoneId zone) {
    return NOTHING.with("opens", opens).with("closes", closes).with("zone", zone.getId());
  }

  Written with(String key, Object value) {
    return withNode(key, WrittenValue.of(requireNonNull(value, key)));
  }

  /** Returns scales as a scheme has them, each behind its id. */
  static Written byId(ScaleDraft... scales) {
    return new Written(
        WrittenValue.mapping(
            Arrays.stream(scales)
                .map(scale -> WrittenValue.entry(scale.id(), scale.written().mapping()))
                .toList()));
  }

  /** Adds a key that its author chose, and that is none of those with a method of their own. */
  Written withOwn(String key, Object value, Set<String> reserved) {
    requireOwn(key, reserved);
    return with(key, value);
  }

  private static void requireOwn(String key, Set<String> reserved) {
    if (reserved.contains(key)) {
      throw new IllegalArgumentException(
          "the key “" + key + "” has a meaning of its own and a method of its own");
    }
  }

  /** Adds the components of a record, each under its own key. */
  Written withAll(Record record, Set<String> reserved) {
    if (!(WrittenValue.of(record) instanceof Node.Mapping components)) {
      throw new IllegalArgumentException(
          record.getClass().getName() + " is a single value, not the parameters of a rule");
    }
    Written all = this;
    for (Node.Entry entry : components.entries()) {
      requireOwn(entry.key().text(), reserved);
      all = all.withNode(entry.key().text(), entry.value());
    }
    return all;
  }

  /** The title is given in one language or in both; a text that is the same in both is one text. */
  Written title(Text title) {
    return with("title", title);
  }

  Written with(String key, Written value) {
    return withNode(key, value.mapping());
  }

  <T> Written withList(String key, T[] parts, Function<T, Written> written) {
    return withNode(
        key, WrittenValue.items(Arrays.stream(parts).map(written).map(Written::mapping).toList()));
  }

  /** Puts an entry at the end of the list behind a key. */
  Written plus(String key, Written item) {
    List<Node> items = new ArrayList<>();
    if (mapping.get(key).orElse(mapping) instanceof Node.Items list) {
      items.addAll(list.items());
    }
    items.add(item.mapping());
    return withNode(key, WrittenValue.items(items));
  }

  /** Changes the keys behind a key. */
  Written within(String key, Function<Written, Written> change) {
    Written inner =
        mapping.get(key).orElse(NOTHING.mapping()) instanceof Node.Mapping found
            ? new Written(found)
            : NOTHING;
    return with(key, change.apply(inner));
  }

  Written without(String key) {
    return new Written(
        WrittenValue.mapping(
            mapping.entries().stream().filter(entry -> !entry.key().text().equals(key)).toList()));
  }

  private Written withNode(String key, Node value) {
    Limits.requireWritable(value, 2);
    List<Node.Entry> entries = new ArrayList<>();
    Optional<Node.Entry> before = Optional.empty();
    for (Node.Entry entry : mapping.entries()) {
      boolean same = entry.key().text().equals(key);
      entries.add(same ? new Node.Entry(entry.key(), value) : entry);
      before = same ? Optional.of(entry) : before;
    }
    if (before.isEmpty()) {
      entries.add(WrittenValue.entry(requireNonNull(key, "key"), value));
    }
    return new Written(WrittenValue.mapping(entries));
  }

  String json() {
    return SourceWriter.json(mapping);
  }

  /** Returns the keys as YAML. */
  @Override
  public String toString() {
    return SourceWriter.yaml(mapping);
  }
}
