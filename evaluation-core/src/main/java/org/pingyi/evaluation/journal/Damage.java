package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_DAMAGED;

import org.pingyi.evaluation.model.Text;

/**
 * What is said of a journal that was changed behind its back: which row, never what stands in it.
 */
final class Damage {

  private Damage() {}

  static JournalException head() {
    return of("the head was changed or taken out", "首行被改动或删除");
  }

  static JournalException changed(Text row) {
    return of(
        row.en() + " is not what was written there: it, or the row before it, was changed or moved",
        row.zh() + "与当初写入的不符：该行或其前一行被改动或移动过");
  }

  static JournalException changedPage(PageKey key) {
    Text page = page(key.kind(), key.number());
    return of(
        page.en() + " is not what was written there: it was changed or moved",
        page.zh() + "与当初写入的不符：该页被改动或移动过");
  }

  static JournalException missing(Text row) {
    return of(row.en() + " is missing", row.zh() + "缺失");
  }

  static JournalException foreign(Text row) {
    return of(row.en() + " was never written there", row.zh() + "从未写入过");
  }

  static Text entry(long number) {
    return Text.of("entry " + number, "第 " + number + " 条记录");
  }

  static Text held(long number) {
    return Text.of("held row " + number, "第 " + number + " 条暂存行");
  }

  static Text page(String kind, long number) {
    return Text.of(
        "page " + number + " of kind “" + kind + "”", "“" + kind + "”类第 " + number + " 页");
  }

  private static JournalException of(String en, String zh) {
    return new JournalException(
        JOURNAL_DAMAGED,
        Text.of(
            "in the journal "
                + en
                + "; nothing more is written: keep it as it is for whoever examines it, and go on"
                + " from the last backup",
            "日志中" + zh + "；不再写入：请保留现状以备查验，并从最近的备份恢复"));
  }
}
