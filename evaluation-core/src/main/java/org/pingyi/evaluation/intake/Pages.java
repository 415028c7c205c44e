package org.pingyi.evaluation.intake;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;

/** Lays records on pages, one after another. */
final class Pages {

  /** How much is laid on a page before the next is begun. */
  private static final int FULL = 1 << 16;

  private final String kind;
  private final long first;
  private final List<Bytes> full = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Encoding open = new Encoding();

  /**
   * Begins.
   *
   * @param first the number of the first page
   */
  Pages(String kind, long first) {
    this.kind = kind;
    this.first = first;
  }

  /** Returns where the next record goes. */
  Encoding next() {
    return next(0);
  }

  /**
   * Returns where the next record goes.
   *
   * @param position its position, which is remembered where it is the first on its page
   */
  Encoding next(int position) {
    if (open.size() >= FULL) {
      turn();
    }
    if (open.size() == 0) {
      starts.add(position);
    }
    return open;
  }

  private void turn() {
    if (open.size() > 0) {
      full.add(open.take());
    }
  }

  /** Returns the pages, to be written. */
  List<StoredPage> pages() {
    turn();
    List<StoredPage> pages = new ArrayList<>();
    for (int i = 0; i < full.size(); i++) {
      pages.add(new StoredPage(new PageKey(kind, first + i), full.get(i)));
    }
    return pages;
  }

  PageSpan span() {
    turn();
    return new PageSpan(kind, first, full.size(), Digest.sha256(full));
  }

  Filing filing() {
    return new Filing(first, List.copyOf(starts));
  }

  /** Reads a page that has to be there. */
  static Bytes read(Journal journal, String kind, long number) {
    return journal.page(new PageKey(kind, number)).orElseThrow(() -> Damage.page(kind, number));
  }

  static byte[] join(byte[][] pages) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] page : pages) {
      all.writeBytes(page);
    }
    return all.toByteArray();
  }
}
