package org.pingyi.evaluation.intake;

import java.nio.BufferUnderflowException;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Text;

/**
 * What a box was opened on.
 *
 * @param id the box's own id, 32 hexadecimal digits
 * @param fingerprint the scheme's
 */
record BoxHeader(String id, String fingerprint) {

  /** The kind of its entry, the first of a journal. */
  static final String KIND = "opened";

  /** The version of what a box writes into its journal. */
  static final int FORMAT = 1;

  Encoding write() {
    return new Encoding().integer(FORMAT).text(id).text(fingerprint);
  }

  /**
   * Looks whether a journal may be opened as a box, before it is taken from whoever has it.
   *
   * @throws IntakeException if it is of something else, or of a box on another scheme
   * @throws JournalException if it was made by a newer version, or its first entry was changed
   */
  static void requireFit(JournalStore store, String fingerprint) {
    Journal.first(store).ifPresent(first -> read(first).requireScheme(fingerprint));
  }

  /**
   * Reads the first entry of a journal.
   *
   * @throws IntakeException if it is of something else
   * @throws JournalException if it was made by a newer version, or was changed
   */
  static BoxHeader read(JournalEntry first) {
    if (!first.kind().equals(KIND)) {
      throw IntakeException.of(
          IntakeException.Problem.NO_BOX,
          "the journal holds something else than a ballot box: name another journal",
          "该日志中不是票箱：请指明另一日志");
    }
    try {
      Decoding from = new Decoding(first.body());
      requireKnown(from.integer());
      BoxHeader header = new BoxHeader(from.text(), from.text());
      from.end();
      return header;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Damage.entry(first.number());
    }
  }

  private static void requireKnown(int format) {
    if (format > FORMAT) {
      throw new JournalException(
          JournalException.Problem.JOURNAL_NEWER,
          Text.of(
              "the box was opened by a newer version of this library: use that one",
              "票箱由更新版本的程序库建立：请使用该版本"));
    }
  }

  void requireScheme(String wanted) {
    if (!fingerprint.equals(wanted)) {
      throw IntakeException.of(
          IntakeException.Problem.ANOTHER_SCHEME,
          "the ballot box was opened on another scheme, or the scheme or its roster was changed"
              + " since: use the scheme and the roster that it was opened on",
          "票箱是按另一方案建立的，或方案、名单此后有改动：请使用建立票箱时的方案和名单");
    }
  }
}
