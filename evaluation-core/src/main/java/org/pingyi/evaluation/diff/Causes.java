package org.pingyi.evaluation.diff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

/** Causes that are collected, each once. What did not change is not taken. Not thread-safe. */
final class Causes {

  private final Map<String, Cause> all = new LinkedHashMap<>();

  /** Takes a cause, if it changed. */
  void add(
      Cause.Kind kind, String id, Text title, Optional<String> before, Optional<String> after) {
    if (!Numbers.same(before, after)) {
      add(Cause.of(kind, id, title, before, after));
    }
  }

  void add(Cause cause) {
    all.putIfAbsent(cause.id(), cause);
  }

  void addAll(Collection<Cause> causes) {
    causes.forEach(this::add);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Cause> list() {
    return List.copyOf(all.values());
  }
}
