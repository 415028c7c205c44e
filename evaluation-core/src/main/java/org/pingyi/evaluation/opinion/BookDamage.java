package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/** What is said of a book that was changed behind its back. */
final class BookDamage {

  private BookDamage() {}

  static JournalException entry(long number) {
    return of("entry " + number + " cannot be read", "第 " + number + " 条目无法读取");
  }

  static JournalException page(String kind, long number) {
    return of(
        "page “" + kind + "” " + number + " is not what was recorded",
        "“" + kind + "” 第 " + number + " 页与登记时不符");
  }

  private static JournalException of(String en, String zh) {
    return new JournalException(
        JournalException.Problem.JOURNAL_DAMAGED,
        Text.of(
            en + "; nothing more is recorded: restore the journal from a backup, or ask an auditor",
            zh + "；不再登记：请从备份恢复日志，或请审计人员查明"));
  }
}
