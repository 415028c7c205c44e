package org.pingyi.evaluation.rectification;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;

/**
 * The dossiers of items: all that happened to each, with its texts, on pages of the journal. A page
 * has one event a line. A dossier goes on on a page of its own once one is full, so that a step
 * writes no more the longer an item lives.
 */
final class Dossiers {

  static final String KIND = "dossier";

  /** Pages an item may have. */
  private static final int PARTS = 1 << 12;

  private static final int FULL = 1 << 15;
  private static final int LARGEST = 1_000_000;

  private Dossiers() {}

  static PageKey key(long item, int part) {
    return new PageKey(KIND, item * PARTS + part);
  }

  static long item(long page) {
    return page / PARTS;
  }

  static int part(long page) {
    return (int) (page % PARTS);
  }

  static Bytes read(Journal journal, long item, int part) {
    return journal
        .page(key(item, part))
        .orElseThrow(
            () -> Damage.of("a page of item " + item + " is not there", "缺少问题 " + item + " 的页"));
  }

  static List<DossierLine> lines(Bytes page) {
    byte[] bytes = page.toArray();
    List<DossierLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        byte[] line = new byte[i - from];
        System.arraycopy(bytes, from, line, 0, line.length);
        lines.add(DossierLine.read(line));
        from = i + 1;
      }
    }
    if (from != bytes.length) {
      throw new IllegalArgumentException("a line is cut off");
    }
    return lines;
  }

  static Bytes page(List<DossierLine> lines) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (DossierLine line : lines) {
      page.writeBytes(line.write());
      page.write('\n');
    }
    return Bytes.of(page.toByteArray());
  }

  /** The page on which a line goes, and what stands there then. */
  record Added(int part, StoredPage page) {}

  /**
   * Adds a line.
   *
   * @param part the page on which the item's last line is; -1 where it has none
   * @throws LedgerException if there is no room for it
   */
  static Added add(Journal journal, long item, int part, DossierLine line) {
    byte[] more = line.write();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    int to = part;
    if (part >= 0) {
      Bytes there = read(journal, item, part);
      if (there.size() + more.length <= FULL) {
        page.writeBytes(there.toArray());
      } else {
        to = part + 1;
      }
    } else {
      to = 0;
    }
    page.writeBytes(more);
    page.write('\n');
    if (page.size() > LARGEST || to >= PARTS) {
      throw LedgerException.of(
          LedgerException.Problem.ITEM_FULL,
          "item " + item + " has no room for so much text: write less, and refer to documents",
          "问题 " + item + " 的文字过多：请精简，并引用文件");
    }
    return new Added(to, new StoredPage(key(item, to), Bytes.of(page.toByteArray()), true));
  }
}
