package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.journal.Journal;

/**
 * Pages that follow each other and never change.
 *
 * @param kind their kind
 * @param first the number of the first
 * @param count how many there are, perhaps none
 * @param digest the SHA-256 of what stands on them, one after another
 */
record PageSpan(String kind, long first, int count, Digest digest) {

  void write(Encoding to) {
    to.text(kind).number(first).integer(count).digest(digest);
  }

  static PageSpan read(Decoding from) {
    return new PageSpan(from.text(), from.number(), from.integer(), from.digest());
  }

  /** Reads what stands on the pages. */
  Decoding content(Journal journal) {
    byte[][] pages = new byte[count][];
    for (int i = 0; i < count; i++) {
      pages[i] = Pages.read(journal, kind, first + i).toArray();
    }
    if (!Digest.sha256(pages).equals(digest)) {
      throw Damage.pages(kind, first, count);
    }
    return new Decoding(Pages.join(pages));
  }
}
