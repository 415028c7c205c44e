package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/** What is said of a journal that was changed behind the box's back. */
final class Damage {

  private Damage() {}

  static JournalException page(String kind, long number) {
    return of(
        "page " + number + " of kind " + kind + " is not there",
        "缺少 " + kind + " 类第 " + number + " 页");
  }

  static JournalException pages(String kind, long first, int count) {
    long last = first + Math.max(0, count - 1);
    return of(
        "what stands on pages " + first + " to " + last + " of kind " + kind + " was changed",
        kind + " 类第 " + first + " 至 " + last + " 页的内容被改动");
  }

  static JournalException opening(String kind, long page, int record, long interval) {
    return of(
        "on page "
            + page
            + " of kind "
            + kind
            + ", record "
            + record
            + " (interval "
            + interval
            + ") is not what was committed",
        kind + " 类第 " + page + " 页第 " + record + " 条（第 " + interval + " 个时段）与承诺不符");
  }

  static JournalException missing(String kind, long interval) {
    return of(
        "records of kind " + kind + " of interval " + interval + " are not there",
        "第 " + interval + " 个时段缺少 " + kind + " 类记录");
  }

  static JournalException entry(long number) {
    return of("entry " + number + " cannot be read", "第 " + number + " 条目无法读取");
  }

  static JournalException of(String en, String zh) {
    return new JournalException(
        JournalException.Problem.JOURNAL_DAMAGED,
        Text.of(
            en + "; nothing more is taken in: restore the journal from a backup, or ask an auditor",
            zh + "；不再收票：请从备份恢复日志，或请审计人员查明"));
  }
}
