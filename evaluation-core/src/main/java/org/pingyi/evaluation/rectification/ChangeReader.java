package org.pingyi.evaluation.rectification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads events in their order from the dossiers of the items that they are of. */
final class ChangeReader {

  private static final int MOST = 10_000;

  private final LedgerRecords records;
  private final LedgerState state;

  /** The events of the dossiers that were read, by number. */
  private final Map<Long, LedgerEvent> read = new HashMap<>();

  private ChangeReader(LedgerRecords records) {
    this.records = records;
    this.state = records.known();
  }

  /** Returns the events after one, the first one first. */
  static List<LedgerChange> after(LedgerRecords records, long event, int limit) {
    if (event < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(
          "changes are asked for since an event, or 0, 1 to " + MOST + " at once");
    }
    long events = records.known().events();
    if (event >= events) {
      return List.of();
    }
    ChangeReader reader = new ChangeReader(records);
    long last = Math.min(events, event + limit);
    List<LedgerChange> changes = new ArrayList<>();
    for (long number = event + 1; number <= last; number++) {
      changes.add(reader.change(number, event, last));
    }
    return List.copyOf(changes);
  }

  private LedgerChange change(long number, long after, long last) {
    long item = state.itemOf(number);
    for (int part = state.part(item); part >= 0 && !read.containsKey(number); part--) {
      for (DossierLine line : Dossiers.lines(records.page(item, part))) {
        LedgerEvent event = line.event();
        if (event.number() > after && event.number() <= last) {
          read.put(event.number(), event);
        }
      }
    }
    LedgerEvent event = read.remove(number);
    if (event == null) {
      throw Damage.event(number, item);
    }
    RectificationItem now = state.item(item).orElseThrow();
    return new LedgerChange(
        number,
        item,
        event.version(),
        event.step(),
        event.state(),
        event.round(),
        now.object(),
        now.group(),
        event.effective(),
        event.recorded());
  }
}
