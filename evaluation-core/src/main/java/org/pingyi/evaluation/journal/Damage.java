package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_DAMAGED;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of a journal that was changed behind its back: which row, never what stands in it.
 */
final class Damage {

  private Damage() {}

  /** A row, by what it is called, and by what programs know it. */
  record Row(Text name, Optional<Long> entry, Optional<PageKey> page) {

    private String en() {
      return name.en();
    }

    private String zh() {
      return name.zh();
    }
  }

  static JournalException head() {
    Row head = new Row(Text.of("the head", "首行"), Optional.empty(), Optional.empty());
    return of(head, head.en() + " was changed or taken out", head.zh() + "被改动或删除");
  }

  static JournalException changed(Row row) {
    return of(
        row,
        row.en() + " is not what was written there: it, or the row before it, was changed or moved",
        row.zh() + "与当初写入的不符：该行或其前一行被改动或移动过");
  }

  static JournalException changedPage(PageKey key) {
    Row page = page(key);
    return of(
        page,
        page.en() + " is not what was written there: it was changed or moved",
        page.zh() + "与当初写入的不符：该页被改动或移动过");
  }

  static JournalException missing(Row row) {
    return of(row, row.en() + " is missing", row.zh() + "缺失");
  }

  static JournalException foreign(Row row) {
    return of(row, row.en() + " was never written there", row.zh() + "从未写入过");
  }

  static Row entry(long number) {
    return new Row(
        Text.of("entry " + number, "第 " + number + " 条记录"), Optional.of(number), Optional.empty());
  }

  static Row held(long number) {
    return new Row(
        Text.of("held row " + number, "第 " + number + " 条暂存行"), Optional.empty(), Optional.empty());
  }

  static Row page(PageKey key) {
    return new Row(
        Text.of(
            "page " + key.number() + " of kind “" + key.kind() + "”",
            "“" + key.kind() + "”类第 " + key.number() + " 页"),
        Optional.empty(),
        Optional.of(key));
  }

  private static JournalException of(Row row, String en, String zh) {
    return new JournalException(
        JOURNAL_DAMAGED,
        Text.of(
            "in the journal "
                + en
                + "; nothing more is written: keep it as it is for whoever examines it, and go on"
                + " from the last backup",
            "日志中" + zh + "；不再写入：请保留现状以备查验，并从最近的备份恢复"),
        row.entry(),
        row.page());
  }
}
