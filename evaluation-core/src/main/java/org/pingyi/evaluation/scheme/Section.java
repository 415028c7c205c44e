package org.pingyi.evaluation.scheme;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;

/**
 * Keys with values, of which each is asked for by name. What was not asked for by the time the
 * section is closed has no meaning there.
 */
final class Section {

  private final Node.Mapping node;
  private final String path;
  private final FaultLog log;
  private final Set<String> known = new LinkedHashSet<>();

  Section(Node.Mapping node, String path, FaultLog log) {
    this.node = node;
    this.path = path;
    this.log = log;
    Set<String> seen = Sets.newHashSet();
    for (Node.Entry entry : node.entries()) {
      if (!seen.add(entry.key().text())) {
        report(
            entry.key().place(),
            FaultCode.DUPLICATE_KEY,
            entry.key().text(),
            Text.of("the key stands here twice; the first counts", "键重复，以第一个为准"));
      }
    }
  }

  boolean isEmpty() {
    return node.entries().isEmpty();
  }

  Place firstKey() {
    return node.firstKey();
  }

  Node.Mapping node() {
    return node;
  }

  String path() {
    return path;
  }

  /** Returns the value of a key, if it has one. */
  Optional<Value> find(String key) {
    known.add(key);
    return node.get(key).map(value -> new Value(value, pathTo(key), log));
  }

  /** Returns the value of a key that must be there. */
  Optional<Value> require(String key) {
    Optional<Value> value = find(key);
    if (value.isEmpty()) {
      missing(key);
    }
    return value;
  }

  /** Reads the weight of an entry, which is 1 where nothing is written; none where it is faulty. */
  Optional<Fraction> weight() {
    Optional<Value> written = find("weight");
    return written.isPresent() ? written.flatMap(Value::weight) : Optional.of(Fraction.ONE);
  }

  /** Reports that a key must be there and is not. */
  void missing(String key) {
    log.add(
        firstKey(),
        FaultCode.MISSING_KEY,
        pathTo(key),
        Text.of("the key “" + key + "” must be there", "缺少键“" + key + "”"));
  }

  /** Returns all keys with values, the first of two, without those that have nothing. */
  List<Node.Entry> entries() {
    Set<String> seen = Sets.newHashSet();
    return node.entries().stream()
        .filter(entry -> seen.add(entry.key().text()))
        .filter(entry -> !(entry.value() instanceof Node.Nothing))
        .toList();
  }

  /** Returns the value of an entry of this section. */
  Value value(Node.Entry entry) {
    known.add(entry.key().text());
    return new Value(entry.value(), pathTo(entry.key().text()), log);
  }

  /** Reports a fault of a key. */
  void faultOfKey(Node.Entry entry, FaultCode code, Text message, Optional<String> suggestion) {
    log.add(entry.key().place(), code, pathTo(entry.key().text()), message, suggestion);
  }

  /** Returns how many faults there are so far. */
  int faults() {
    return log.size();
  }

  /** Returns the word that was probably meant. */
  Optional<String> nearest(String word, Collection<String> words) {
    return log.nearest(word, words);
  }

  /** Reports all keys that nobody asked for. */
  void close() {
    close(Set.of());
  }

  /**
   * Reports all keys that nobody asked for; some of them only for now. A key with nothing behind it
   * is as if it were not there.
   */
  void close(Set<String> notYet) {
    Set<String> reported = Sets.newHashSet();
    for (Node.Entry entry : node.entries()) {
      String key = entry.key().text();
      if (!(entry.value() instanceof Node.Nothing) && !known.contains(key) && reported.add(key)) {
        boolean later = notYet.contains(key);
        faultOfKey(
            entry,
            FaultCode.UNKNOWN_KEY,
            later
                ? Text.of("this version does not read the key yet", "此版本尚不支持该键")
                : Text.of("the key has no meaning here", "此处不能使用该键"),
            later ? Optional.empty() : nearest(key, known));
      }
    }
  }

  private void report(Place place, FaultCode code, String key, Text message) {
    log.add(place, code, pathTo(key), message);
  }

  private String pathTo(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
