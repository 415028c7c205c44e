package org.pingyi.evaluation.scheme;

import com.google.common.base.CharMatcher;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;

/** The ids of a list whose entries must not have the same one. */
final class IdList {

  private final Set<String> all = new LinkedHashSet<>();
  private boolean complete = true;

  /**
   * Reads the entries of a list. Of one that is no mapping, or has no id that can be read, nobody
   * knows whether a reference means it.
   */
  static List<Section> sections(List<Value> entries, IdList ids) {
    return entries.stream().flatMap(entry -> ids.section(entry).stream()).toList();
  }

  private Optional<Section> section(Value entry) {
    Optional<Section> section = entry.section();
    complete &= section.isPresent();
    return section;
  }

  /** Reads the id of an entry; one that was there before is a fault, and then there is none. */
  Optional<String> read(Section entry) {
    Optional<Value> value = entry.require("id");
    Optional<String> id = value.flatMap(Value::text);
    if (id.isEmpty()) {
      complete = false;
      return id;
    }
    if (!CharMatcher.whitespace().trimFrom(id.get()).equals(id.get())) {
      value
          .get()
          .fault(
              FaultCode.INVALID_PARAMETER,
              Text.of("an id has no white space around it", "编号前后不能有空白"));
    }
    if (!all.add(id.get())) {
      value
          .get()
          .fault(
              FaultCode.DUPLICATE_ID,
              Text.of("the id “" + id.get() + "” is there already", "编号“" + id.get() + "”已存在"));
      return Optional.empty();
    }
    return id;
  }

  /** Returns the ids that can be referred to; none where an entry could not be read. */
  Optional<Set<String>> references() {
    return complete ? Optional.of(all()) : Optional.empty();
  }

  /** Returns the ids so far, each once, in their order. */
  Set<String> all() {
    return Collections.unmodifiableSet(all);
  }
}
