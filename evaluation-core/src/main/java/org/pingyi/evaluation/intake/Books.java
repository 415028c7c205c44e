package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * Who took part and how many, up to the end of the last interval: written anew in place of what was
 * there whenever one ends. Were it written for each interval, then what passes were used in it, and
 * which papers came in it, could be held side by side; so nothing tells in which interval a pass
 * was used. Random bytes on each page keep anybody from finding an older state by its hash.
 */
final class Books {

  static final String KIND = "books";

  private static final int PAGE = 1 << 16;
  private static final int SALT = 32;

  private Books() {}

  /** Returns the pages on which the state's books stand. */
  static List<StoredPage> pages(BoxState state, RandomBytes random) {
    Encoding all = new Encoding();
    state.passes.writeUsed(all);
    all.all(state.counts(), (to, counts) -> counts.write(to));
    state.turnout.write(all);
    all.all(state.sheets(), Books::write);
    all.all(state.rejections.all(), Encoding::digest);
    byte[] bytes = all.toArray();
    List<StoredPage> pages = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += PAGE) {
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + PAGE, bytes.length));
      Bytes page = Bytes.of(com.google.common.primitives.Bytes.concat(random.next(SALT), part));
      pages.add(new StoredPage(new PageKey(KIND, pages.size()), page));
    }
    return pages;
  }

  /** Returns the pages on which books stood that were longer. */
  static List<PageKey> surplus(int before, int now) {
    List<PageKey> keys = new ArrayList<>();
    for (int i = now; i < before; i++) {
      keys.add(new PageKey(KIND, i));
    }
    return keys;
  }

  private static void write(Encoding to, PaperRejected sheet) {
    to.integer(sheet.batch()).text(sheet.reason().code()).integer(sheet.ballots());
    to.digest(sheet.sheet().orElseThrow());
  }

  /** Reads the books into the state. */
  static void read(BoxState state, Journal journal) {
    byte[][] pages = new byte[state.booksPages()][];
    for (int i = 0; i < pages.length; i++) {
      byte[] page = Pages.read(journal, KIND, i).toArray();
      pages[i] = Arrays.copyOfRange(page, SALT, page.length);
    }
    Decoding from = new Decoding(Pages.join(pages));
    state.passes.readUsed(from);
    state.setCounts(from.all(BatchCounts::read));
    state.turnout.read(from);
    state.setSheets(from.all(Books::sheet));
    state.rejections.addAll(from.all(Decoding::digest));
    from.end();
  }

  private static PaperRejected sheet(Decoding from) {
    return new PaperRejected(
        from.integer(),
        Reasons.of(from.text()),
        from.integer(),
        Optional.of(from.digest()),
        Optional.empty());
  }
}
