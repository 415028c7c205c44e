package org.pingyi.evaluation.rectification;

import java.util.Optional;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/** What is said of a ledger that was changed behind its back. */
final class Damage {

  private Damage() {}

  static JournalException event(long number, long item) {
    Text event = name(number, Optional.of(item));
    return of(event.en() + " is not what was recorded", event.zh() + "与登记时不符");
  }

  /** Names the event of which a journal tells the entry or the page. */
  static JournalException event(long number, Optional<Long> item, JournalException failure) {
    Text event = name(number, item);
    return new JournalException(
        failure.problem(),
        Text.of(
            event.en() + " is not what was recorded: " + failure.text().en(),
            event.zh() + "与登记时不符：" + failure.text().zh()));
  }

  private static Text name(long number, Optional<Long> item) {
    return Text.of(
        "event " + number + item.map(one -> " of item " + one).orElse(""),
        item.map(one -> "问题 " + one + " 的").orElse("") + "第 " + number + " 条记录");
  }

  static JournalException entry(long number) {
    if (number > LedgerReplay.HEADER) {
      Text event = name(LedgerReplay.event(number), Optional.empty());
      return of(event.en() + " cannot be read", event.zh() + "无法读取");
    }
    return of("the first entry of the ledger cannot be read", "台账的首条内容无法读取");
  }

  static JournalException of(String en, String zh) {
    return new JournalException(
        JournalException.Problem.JOURNAL_DAMAGED,
        Text.of(
            en + "; nothing more is recorded: restore the journal from a backup, or ask an auditor",
            zh + "；不再登记：请从备份恢复日志，或请审计人员查明"));
  }
}
