package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/** Where an opinion stands. The ids are stable. */
@Stable
public enum OpinionState implements TitledKeyword {
  /** It came in. Nothing was taken out of it yet, and nobody but a reviewer may read it. */
  RECEIVED("received", "已收集"),
  /** Names and numbers were taken out, as far as the redaction knows them. */
  REDACTED("redacted", "已脱敏"),
  /** A reviewer decided that nobody is to read it. */
  WITHHELD("withheld", "不予公开"),
  /** A reviewer found that it can be read. */
  APPROVED("approved", "已审核"),
  /** It is known which criterion or themes it is about. */
  CLASSIFIED("classified", "已归类"),
  /** It became part of an item of the rectification ledger, or of several. */
  USED("made into an item", "已转为问题"),
  /** Its text was erased on request. */
  ERASED("erased", "已删除");

  private final Text title;

  OpinionState(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  @Override
  public Text title() {
    return title;
  }

  /**
   * Says whether others than a reviewer may read an opinion.
   *
   * @return true of those that a reviewer approved and nobody erased
   */
  public boolean isReadable() {
    return this == APPROVED || this == CLASSIFIED || this == USED;
  }

  /** Says whether a reviewer has yet to decide. */
  boolean isUndecided() {
    return this == RECEIVED || this == REDACTED;
  }
}
