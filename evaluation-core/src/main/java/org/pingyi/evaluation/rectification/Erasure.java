package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredPage;

/** Takes the text of an event out of its item's dossier. */
final class Erasure {

  private Erasure() {}

  /**
   * Erases the text of an event.
   *
   * @return the item as it is without it
   * @throws LedgerException if there is no such event
   */
  static RectificationItem of(LedgerBook book, long event) {
    LedgerState known = book.known();
    if (event < 1 || event > known.events()) {
      throw LedgerException.of(
          LedgerException.Problem.UNKNOWN_EVENT,
          "there is no event " + event + ": events are numbered from 1 to " + known.events(),
          "没有第 " + event + " 条记录：记录编号为 1 至 " + known.events());
    }
    long item = known.itemOf(event);
    List<StoredPage> pages = new ArrayList<>();
    RectificationItem anew = without(book.journal(), known, item, event, pages);
    if (!pages.isEmpty()) {
      ObjectNode body = EventJson.JSON.createObjectNode();
      body.put("event", event).put("recorded", book.now().toString());
      NewEntry entry = NewEntry.of(LedgerReplay.ERASED, Bytes.of(EventJson.bytes(body)));
      book.written(() -> book.journal().append(entry.writing(pages)));
      known.erase(event);
      known.put(anew, known.part(item));
    }
    return anew;
  }

  /**
   * Returns the item as it is without the text.
   *
   * @param pages where the page is put that is to be written; none where the text was erased before
   */
  private static RectificationItem without(
      Journal journal, LedgerState state, long item, long event, List<StoredPage> pages) {
    RectificationItem anew = null;
    for (int part = 0; part <= state.part(item); part++) {
      List<DossierLine> lines = new ArrayList<>(Dossiers.lines(Dossiers.read(journal, item, part)));
      for (int i = 0; i < lines.size(); i++) {
        DossierLine line = lines.get(i);
        if (line.event().number() == event && line.opening().isPresent()) {
          lines.set(i, line.erased());
          pages.add(new StoredPage(Dossiers.key(item, part), Dossiers.page(lines)));
        }
      }
      anew = fold(anew, lines);
    }
    return Optional.ofNullable(anew)
        .orElseThrow(() -> Damage.of("item " + item + " has no dossier", "问题 " + item + " 缺少档案"));
  }

  private static @Nullable RectificationItem fold(
      @Nullable RectificationItem before, List<DossierLine> lines) {
    RectificationItem item = before;
    for (DossierLine line : lines) {
      item = ItemFold.apply(item, line.event());
    }
    return item;
  }
}
