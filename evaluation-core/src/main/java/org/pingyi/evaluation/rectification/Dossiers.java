package org.pingyi.evaluation.rectification;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** Returns all that happened to an item, the first event first. */
  static List<LedgerEvent> events(Journal journal, long item, int lastPart) {
    List<LedgerEvent> events = new ArrayList<>();
    for (int part = 0; part <= lastPart; part++) {
      lines(read(journal, item, part)).forEach(line -> events.add(line.event()));
    }
    return List.copyOf(events);
  }

  static List<DossierLine> lines(Bytes page) {
    byte[] bytes = page.toArray();
    if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
      throw new IllegalArgumentException("a line is cut off");
    }
    return split(page).stream().map(DossierLine::read).toList();
  }

  /** Returns the lines as they stand there, the last one perhaps cut off. */
  static List<byte[]> split(Bytes page) {
    byte[] bytes = page.toArray();
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, from, i));
        from = i + 1;
      }
    }
    if (from != bytes.length) {
      lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
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

  /** A line, the page on which it goes, and what stands there then. */
  record Added(DossierLine line, int part, StoredPage page) {}

  /**
   * Adds a line.
   *
   * @param last what stands on the page on which the item's last line is; empty where it has none
   * @param grew whether nothing was taken from that page
   * @param part which page that is
   * @throws LedgerException if there is no room for it
   */
  static Added add(Optional<Bytes> last, boolean grew, long item, int part, DossierLine line) {
    byte[] more = line.write();
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    int to = last.isEmpty() ? 0 : part;
    if (last.isPresent() && last.get().size() + more.length > FULL) {
      to = part + 1;
    } else {
      last.ifPresent(there -> page.writeBytes(there.toArray()));
    }
    page.writeBytes(more);
    page.write('\n');
    if (page.size() > LARGEST || to >= PARTS) {
      throw LedgerException.of(
          LedgerException.Problem.ITEM_FULL,
          "item " + item + " has no room for so much text: write less, and refer to documents",
          "问题 " + item + " 的文字过多：请精简，并引用文件");
    }
    PageKey key = key(item, to);
    return new Added(line, to, new StoredPage(key, Bytes.of(page.toByteArray()), grew));
  }
}
