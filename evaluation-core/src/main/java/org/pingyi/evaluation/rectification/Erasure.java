package org.pingyi.evaluation.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.StoredPage;

/** Takes the text of an event out of its item's dossier. */
final class Erasure {

  private Erasure() {}

  /**
   * Returns the item as it is without the text.
   *
   * @param pages where the page is put that is to be written; none where the text was erased before
   */
  static RectificationItem of(
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
