package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/** Where an opinion stands. The ids are stable. */
@Stable
public enum OpinionState {
  /** It came in. Nothing was taken out of it yet, and nobody but a reviewer may read it. */
  RECEIVED("received", "received", "已收集"),
  /** Names and numbers were taken out, as far as the redaction knows them. */
  REDACTED("redacted", "redacted", "已脱敏"),
  /** A reviewer decided that nobody is to read it. */
  WITHHELD("withheld", "withheld", "不予公开"),
  /** A reviewer found that it can be read. */
  APPROVED("approved", "approved", "已审核"),
  /** It is known which criterion or themes it is about. */
  CLASSIFIED("classified", "classified", "已归类"),
  /** It became part of an item of the rectification ledger, or of several. */
  USED("used", "made into an item", "已转为问题"),
  /** Its text was erased on request. */
  ERASED("erased", "erased", "已删除");

  private final String id;
  private final Text title;

  OpinionState(String id, String en, String zh) {
    this.id = id;
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the id by which files and the command line name the state.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the state is called.
   *
   * @return the title
   */
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
