package org.pingyi.evaluation.rectification;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.rectification.Recording.Outcome;

/** Takes the text of an event out of its item's dossier. */
final class Erasure {

  private final StepCheck check;

  Erasure(StepCheck check) {
    this.check = check;
  }

  /**
   * Erases the text of an event, unless it was erased before.
   *
   * @return the number of its item
   * @throws LedgerException if there is no such event, or somebody may not erase it
   */
  List<Long> erase(Recording recording, long event, Signature signature) {
    LedgerState known = recording.known();
    if (event < 1 || event > known.events()) {
      throw LedgerException.of(
          LedgerException.Problem.UNKNOWN_EVENT,
          "there is no event " + event + ": events are numbered from 1 to " + known.events(),
          "没有第 " + event + " 条记录：记录编号为 1 至 " + known.events());
    }
    RectificationItem item = recording.item(known.itemOf(event));
    StepCheck.Allowed allowed =
        check.check(item, item.version(), StepKind.ERASE, signature, recording.today());
    if (!known.isErased(event)) {
      Without without = without(recording, item.number(), event);
      recording.erase(
          without.item(),
          Outcome.of(allowed, item),
          recording.effective(signature),
          event,
          StepText.of(signature),
          without.page());
    }
    return List.of(item.number());
  }

  /** An item as it is without a text, and the page that the text stood on. */
  private record Without(RectificationItem item, StoredPage page) {}

  private static Without without(Recording recording, long item, long event) {
    RectificationItem anew = null;
    StoredPage page = null;
    for (int part = 0; part <= recording.known().part(item); part++) {
      List<DossierLine> lines = new ArrayList<>(Dossiers.lines(recording.page(item, part)));
      for (int i = 0; i < lines.size(); i++) {
        DossierLine line = lines.get(i);
        if (line.event().number() == event) {
          lines.set(i, line.erased());
          page = new StoredPage(Dossiers.key(item, part), Dossiers.page(lines));
        }
        anew = ItemFold.apply(anew, lines.get(i).event());
      }
    }
    if (anew == null || page == null) {
      throw Damage.event(event, item);
    }
    return new Without(anew, page);
  }
}
