package org.pingyi.evaluation.scheme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;

/** The ids of a list whose entries must not have the same one. */
final class IdList {

  private final Set<String> all = new LinkedHashSet<>();

  /** Reads the id of an entry; one that was there before is a fault, and then there is none. */
  Optional<String> read(Section entry) {
    Optional<Value> value = entry.require("id");
    Optional<String> id = value.flatMap(Value::text);
    if (id.isEmpty()) {
      return id;
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

  /** Returns the ids so far, each once, in their order. */
  Set<String> all() {
    return Collections.unmodifiableSet(all);
  }
}
