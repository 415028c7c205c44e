package org.pingyi.evaluation.journal;

import java.util.Optional;
import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.ErrorEntry;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A journal that cannot be used, or a change that could not be written.
 *
 * <p>The message says what is wrong and where, never what stands there.
 */
@Stable
public final class JournalException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem implements ErrorCode {
    /**
     * The store cannot be reached, or did not do what it was asked; a change may have been made.
     */
    JOURNAL_UNAVAILABLE(
        "journal unavailable",
        "日志不可用",
        "Where the journal is written cannot be reached, or did not do what it was asked; the last change may have been made or not.",
        "无法访问日志的存储，或其未按要求完成；最近一次更改可能已写入，也可能没有。",
        "Put the database right and do it again: what was written already is not written twice.",
        "修复数据库后重试：已写入的不会重复写入。"),
    /** Somebody else took the journal over. */
    JOURNAL_TAKEN(
        "journal taken over",
        "日志已被接管",
        "Somebody else opened what this journal keeps, and only one may write to it: the one that opened it last.",
        "该日志所存的内容又在他处打开，而日志只能由最后打开的一方写入。",
        "Go on where it was opened last, and find out who opened it.",
        "在最后打开之处继续，并查明由谁打开。"),
    /** What is written is not what was written: it was changed, cut off, moved or taken out. */
    JOURNAL_DAMAGED(
        "journal damaged",
        "日志受损",
        "What stands in the journal is not what was written: it was changed, cut off, moved or taken out.",
        "日志的内容与写入时不同：被改动、截断、移动或删除。",
        "Keep the journal as it is for an auditor, and restore it from a backup.",
        "保留现状以备审计，并从备份恢复。"),
    /** The journal was made by a newer version, which this one cannot read. */
    JOURNAL_NEWER(
        "journal of a newer version",
        "日志版本过新",
        "The journal was made by a newer version of the library.",
        "日志由更新版本的程序库写成。",
        "Use that version, or a later one.",
        "使用该版本或更新的版本。");

    private final ErrorEntry entry;

    Problem(String en, String zh, String when, String whenZh, String todo, String todoZh) {
      this.entry = ErrorEntry.of(name(), en, zh, when, whenZh, todo, todoZh);
    }

    @Override
    public ErrorEntry entry() {
      return entry;
    }
  }

  private final Problem problem;
  private final transient Optional<Long> entry;
  private final transient Optional<PageKey> page;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param text what is wrong where, and what to do about it
   */
  public JournalException(Problem problem, Text text) {
    this(problem, text, Optional.empty(), Optional.empty());
  }

  JournalException(Problem problem, Text text, Optional<Long> entry, Optional<PageKey> page) {
    super(problem, text);
    this.problem = problem;
    this.entry = entry;
    this.page = page;
  }

  /**
   * Creates the exception for something that was thrown.
   *
   * @param problem what is wrong
   * @param text what is wrong where, and what to do about it
   * @param cause what was thrown
   */
  public JournalException(Problem problem, Text text, Throwable cause) {
    super(problem, text, cause);
    this.problem = problem;
    this.entry = Optional.empty();
    this.page = Optional.empty();
  }

  @Override
  public Problem problem() {
    return problem;
  }

  /**
   * Returns the entry that is not what was written.
   *
   * @return its number, from 1; empty where it is no entry that is damaged
   */
  public Optional<Long> entry() {
    return entry;
  }

  /**
   * Returns the page that is not what was written.
   *
   * @return which page; empty where it is no page that is damaged
   */
  public Optional<PageKey> page() {
    return page;
  }
}
