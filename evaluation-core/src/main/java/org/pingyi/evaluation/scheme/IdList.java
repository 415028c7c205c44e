package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.WhiteSpace;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The ids of a list whose entries must not have the same one. */
final class IdList {

  private final Set<String> all = new LinkedHashSet<>();

  /** What might be the id of an entry that could not be read: all texts in it but its parent. */
  private final Set<String> perhaps = new HashSet<>();

  /** Opens an entry of the list; one that is no mapping is a fault, and then there is none. */
  Optional<Section> section(Value entry, Vocabulary vocabulary) {
    Optional<Section> section = entry.section(vocabulary);
    if (section.isEmpty()) {
      mightBe(entry.node());
    }
    return section;
  }

  /** Reads each entry of a list; those with faults are left out. */
  <T> List<T> readAll(
      List<Value> list, Vocabulary vocabulary, Function<Section, Optional<T>> entry) {
    List<T> sound = new ArrayList<>();
    for (Value value : list) {
      Optional<Section> section = section(value, vocabulary);
      Optional<T> read = section.isPresent() ? entry.apply(section.get()) : Optional.empty();
      if (read.isPresent()) {
        sound.add(read.get());
      }
    }
    return sound;
  }

  /** Reads the id of an entry; one that was there before is a fault, and then there is none. */
  Optional<String> read(Section entry, Key<Form.Id> key) {
    Optional<Value> value = entry.find(key);
    Optional<String> id = value.isPresent() ? value.get().read(key.form()) : Optional.empty();
    if (id.isEmpty()) {
      mightBe(entry.node());
      return id;
    }
    if (!WhiteSpace.trim(id.get()).equals(id.get())) {
      value
          .get()
          .fault(
              FaultCode.INVALID_PARAMETER,
              Text.of("an id has no white space around it", "编号前后不能有空白"));
      perhaps.add(WhiteSpace.trim(id.get()));
    }
    if (!all.add(id.get())) {
      value
          .get()
          .fault(
              FaultCode.DUPLICATE_ID,
              Text.of("the id “" + id.get() + "” is there already", "编号“" + id.get() + "”已存在"));
      return Optional.empty();
    }
    if (key.form().reserved().contains(id.get())) {
      value.get().fault(FaultCode.INVALID_PARAMETER, key.form().why());
    }
    return id;
  }

  private void mightBe(Node entry) {
    if (entry instanceof Node.Scalar scalar) {
      perhaps.add(scalar.text());
    } else if (entry instanceof Node.Items list) {
      list.items().forEach(this::mightBe);
    } else if (entry instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(inside -> !inside.key().text().equals("parent"))
          .forEach(inside -> mightBe(inside.value()));
    }
  }

  /**
   * Returns what can be referred to: a faulty entry is still there, and whoever means it must not
   * be told that it is not.
   */
  Set<String> references() {
    Set<String> references = new LinkedHashSet<>(all);
    references.addAll(perhaps);
    return references;
  }

  /** Returns the ids so far, each once, in their order. */
  Set<String> all() {
    return Collections.unmodifiableSet(all);
  }
}
