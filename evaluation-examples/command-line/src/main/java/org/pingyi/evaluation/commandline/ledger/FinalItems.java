package org.pingyi.evaluation.commandline.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.rectification.ItemTrace;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Reported;

/**
 * Tells of which problems nothing was entered although nobody works on them any more.
 *
 * @param ledger where their items are
 */
record FinalItems(RectificationLedger ledger) {

  /** Returns the items of those problems, in the order in which they were reported. */
  List<RectificationItem> of(List<Reported> reported) {
    return reported.stream()
        .filter(each -> each.entry() != Reported.Entry.NEW)
        .map(Reported::item)
        .filter(this::isAtItsEnd)
        .toList();
  }

  /** An item that was merged or split goes on as others. */
  private boolean isAtItsEnd(RectificationItem item) {
    Deque<RectificationItem> left = new ArrayDeque<>(List.of(item));
    Set<Long> seen = new HashSet<>();
    while (!left.isEmpty()) {
      RectificationItem next = left.pop();
      if (!next.state().isFinal()) {
        return false;
      }
      ItemTrace trace = next.trace();
      Stream.concat(trace.mergedInto().stream(), trace.splitInto().stream())
          .filter(seen::add)
          .forEach(number -> left.push(ledger.item(number).orElseThrow()));
    }
    return true;
  }
}
