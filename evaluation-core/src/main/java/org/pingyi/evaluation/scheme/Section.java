package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/**
 * Keys with values, read by a vocabulary: it says which keys there may be, which must be there,
 * what stands behind each, and what counts where one is not there.
 *
 * <p>Keys that have no meaning are reported when the section is opened, unless a plugin is yet to
 * say which more there are.
 */
final class Section {

  private final Node.Mapping node;
  private final String path;
  private final FaultLog log;
  private final Vocabulary vocabulary;
  private final boolean missed;

  /**
   * Opens a section.
   *
   * @param missed whether keys that must be there and are not are reported
   */
  Section(Node.Mapping node, String path, FaultLog log, Vocabulary vocabulary, boolean missed) {
    this.node = node;
    this.path = path;
    this.log = log;
    this.vocabulary = variant(node, vocabulary);
    this.missed = missed;
    reportDuplicates();
    if (!vocabulary.pluginAdds()) {
      reportUnknown();
    }
  }

  /** Opens the same section with the keys that a plugin reads. */
  Section with(Vocabulary plugins) {
    return new Section(node, path, log, vocabulary.with(plugins), missed);
  }

  /** Of two keys that decide, the first does; the other then has no meaning. */
  private static Vocabulary variant(Node.Mapping node, Vocabulary vocabulary) {
    if (vocabulary.variant().isEmpty()) {
      return vocabulary;
    }
    Vocabulary.Variant variant = vocabulary.variant().get();
    for (Node.Entry entry : node.entries()) {
      String key = entry.key().text();
      if (node.get(key).isEmpty()) {
        continue;
      }
      if (key.equals(variant.by().name())) {
        return variant.keys();
      }
      if (variant.unlessAfter().isPresent() && key.equals(variant.unlessAfter().get().name())) {
        return vocabulary.alone();
      }
    }
    return vocabulary;
  }

  private void reportDuplicates() {
    Set<String> seen = new HashSet<>();
    for (Node.Entry entry : node.entries()) {
      if (!seen.add(entry.key().text())) {
        faultOfKey(
            entry,
            FaultCode.DUPLICATE_KEY,
            Text.of("the key stands here twice; the first counts", "键重复，以第一个为准"),
            Optional.empty());
      }
    }
  }

  /** A key with nothing behind it is as if it were not there. */
  private void reportUnknown() {
    Set<String> words = vocabulary.words();
    Set<String> reported = new HashSet<>();
    for (Node.Entry entry : node.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Node.Nothing
          || words.contains(key)
          || vocabulary.others().isPresent()
          || !reported.add(key)) {
        continue;
      }
      boolean later = vocabulary.later().contains(key);
      Optional<String> meant = later ? Optional.empty() : nearest(key, words);
      faultOfKey(
          entry,
          FaultCode.UNKNOWN_KEY,
          later
              ? Text.of("this version does not read the key yet: leave it out", "此版本尚不支持该键：请删去")
              : meaningless(meant.isPresent()),
          meant);
    }
  }

  /** Where it is not plain what was meant, it helps to know what may stand here. */
  private Text meaningless(boolean meant) {
    String words = String.join(", ", vocabulary.words());
    return meant || words.isEmpty()
        ? Text.of("the key has no meaning here", "此处不能使用该键")
        : Text.of(
            "the key has no meaning here: take it out; there may be " + words,
            "此处不能使用该键：请删去；可用的键为 " + words);
  }

  /** Says whether a vocabulary is the one that counts here. */
  boolean reads(Vocabulary candidate) {
    return vocabulary.name().equals(candidate.name());
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

  /** Returns the value of a key, if it has one; one that must be there and is not is reported. */
  Optional<Value> find(Key<?> key) {
    if (!vocabulary.has(key)) {
      throw new IllegalArgumentException(vocabulary.name() + " has no key " + key.name());
    }
    Optional<Node> found = node.get(key.name());
    if (found.isPresent()) {
      return Optional.of(new Value(found.get(), pathTo(key.name()), log));
    }
    if (key.required() && missed) {
      missing(key);
    }
    return Optional.empty();
  }

  /** Reads a single value, or what counts where it is not there; none where it is faulty. */
  <T> Optional<T> read(Key<? extends Form.Single<T>> key) {
    Optional<Value> written = find(key);
    if (written.isPresent()) {
      return written.get().read(key.form());
    }
    return key.byDefault().isEmpty() ? Optional.empty() : Optional.of(byDefault(key));
  }

  private static <T> T byDefault(Key<? extends Form.Single<T>> key) {
    return key.form().parse(key.byDefault().orElseThrow());
  }

  /** Reads a single value, or what counts where it is not there or faulty. */
  <T> T readOrDefault(Key<? extends Form.Single<T>> key) {
    Optional<T> read = read(key);
    return read.isPresent() ? read.get() : byDefault(key);
  }

  /** Reads a text that people read. */
  Optional<Text> title(Key<Form.Title> key) {
    Optional<Value> found = find(key);
    return found.isPresent() ? found.get().title() : Optional.empty();
  }

  /** Reads the values of a list. */
  Optional<List<Value>> list(Key<? extends Form.Items<?>> key) {
    Optional<Value> found = find(key);
    return found.isPresent() ? found.get().list(key.form()) : Optional.empty();
  }

  /** Reads a list of single values; those with faults are left out. */
  <T> List<T> readAll(Key<? extends Form.Items<? extends Form.Single<T>>> key) {
    return list(key).orElse(List.of()).stream()
        .flatMap(value -> value.read(key.form().element()).stream())
        .toList();
  }

  /** Opens what stands behind a key. */
  Optional<Section> section(Key<Form.Fields> key) {
    Optional<Value> found = find(key);
    return found.isPresent() ? found.get().section(key.form()) : Optional.empty();
  }

  /** Opens the entries of a list; those that are no mapping are left out. */
  List<Section> sections(Key<Form.Items<Form.Fields>> key) {
    List<Section> sections = new ArrayList<>();
    for (Value entry : list(key).orElse(List.of())) {
      entry.section(key.form().element()).ifPresent(sections::add);
    }
    return sections;
  }

  /** Reports that a key must be there and is not. */
  void missing(Key<?> key) {
    log.add(
        firstKey(),
        FaultCode.MISSING_KEY,
        pathTo(key.name()),
        Text.of("the key “" + key.name() + "” must be there", "缺少键“" + key.name() + "”"));
  }

  /** Returns the entries that the vocabulary does not name, of two the first. */
  List<Node.Entry> others() {
    Set<String> words = vocabulary.words();
    List<Node.Entry> others = new ArrayList<>();
    for (Node.Entry entry : Value.entries(node)) {
      if (!words.contains(entry.key().text())) {
        others.add(entry);
      }
    }
    return others;
  }

  /** Returns the value of an entry of this section. */
  Value value(Node.Entry entry) {
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

  private String pathTo(String key) {
    return Keys.join(path, key);
  }
}
