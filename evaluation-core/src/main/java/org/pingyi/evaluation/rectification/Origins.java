package org.pingyi.evaluation.rectification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.SourceKind;

/** Where an item came from first: before it was split off, and what was merged into it. */
final class Origins {

  private final LedgerState state;

  Origins(LedgerState state) {
    this.state = state;
  }

  /** Returns the kinds of all sources that an item goes on for. */
  Set<SourceKind> kinds(RectificationItem item) {
    Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
    Set<Long> seen = new HashSet<>();
    Deque<RectificationItem> left = new ArrayDeque<>(List.of(item));
    while (!left.isEmpty()) {
      RectificationItem next = left.pop();
      ItemTrace trace = next.trace();
      if (trace.splitFrom().isEmpty()) {
        kinds.add(next.source().kind());
      }
      Stream.concat(trace.splitFrom().stream(), trace.absorbed().stream())
          .filter(seen::add)
          .forEach(number -> left.push(state.item(number).orElseThrow()));
    }
    return kinds;
  }
}
