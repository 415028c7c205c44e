package org.pingyi.evaluation.commandline.ledger;

import java.util.List;
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
        .filter(item -> !ledger.isOpen(item.number()))
        .toList();
  }
}
