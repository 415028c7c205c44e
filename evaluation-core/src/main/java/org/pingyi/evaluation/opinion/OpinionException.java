package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.ErrorEntry;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that a book of opinions does not do. Nothing was changed by it.
 *
 * <p>The message names opinions by their numbers, and never says what one says.
 */
@Stable
public final class OpinionException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem implements ErrorCode {
    /** There is no book of opinions in the journal. */
    NO_BOOK(
        "no book of opinions",
        "没有意见簿",
        "The journal holds something else than opinions.",
        "日志中不是意见建议。",
        "Name another journal.",
        "请指明另一日志。"),
    /** There is no such opinion, or no such batch. */
    UNKNOWN_OPINION(
        "unknown opinion",
        "没有该意见",
        "There is no opinion, or no batch, of that number.",
        "没有该编号的意见或批次。",
        "Correct the number.",
        "请改正编号。"),
    /** A batch of that reference was entered with other content. */
    BATCH_DIFFERS(
        "batch differs",
        "批次不符",
        "A batch with the same reference was entered before, and it had another content, or what it"
            + " had can no longer be told.",
        "同一编号的批次已登记，且内容不同，或已无从比对。",
        "Give the new batch a reference of its own, or find out which of the two is right.",
        "请为新批次另取编号，或查明哪一份正确。"),
    /** A text says nothing. */
    BLANK_TEXT(
        "blank text",
        "文字为空",
        "A text that is needed is blank.",
        "所需的文字为空。",
        "Write it, or leave the opinion out.",
        "请填写，或去掉该条。"),
    /** A text is longer than a journal can hold. */
    LONG_TEXT(
        "text too long",
        "文字过长",
        "A text is longer than a journal can hold.",
        "文字超出日志所能容纳的长度。",
        "Divide it.",
        "请分成几条。"),
    /** A text or an id cannot be written. */
    BROKEN_TEXT(
        "broken text",
        "文字有误",
        "A text has half a character, or an id is blank or too long.",
        "文字中有残缺字符，或编号为空或过长。",
        "Correct it where it comes from.",
        "请在来源处改正。"),
    /** The object is not one of those that there are. */
    UNKNOWN_OBJECT(
        "unknown object",
        "没有该评议对象",
        "An opinion, or the problem made of some, is on an object that there is not.",
        "意见或由意见转成的问题所指的评议对象不存在。",
        "Correct the object, or add it to the roster.",
        "请改正评议对象，或将其加入名册。"),
    /** The criterion is not one of those that there are. */
    UNKNOWN_CRITERION(
        "unknown criterion",
        "没有该评议内容",
        "The scheme has no criterion of that id.",
        "方案中没有该评议内容。",
        "Correct the id, or do without: an opinion can be classified by themes alone.",
        "请改正编号，或不写：意见可只按主题归类。"),
    /** Whoever does it is in none of the roles that may. */
    WRONG_ROLE(
        "another’s role",
        "角色不符",
        "Whoever does it is in none of the roles that may.",
        "办理人不具有相应的角色。",
        "Have somebody in one of the roles named do it.",
        "由提示中列出的角色办理。"),
    /** The redaction has yet to go over it. */
    NOT_REDACTED(
        "not redacted yet",
        "尚未脱敏",
        "The redaction has yet to go over the opinion.",
        "该意见尚未脱敏。",
        "Let it go over the opinions, or withhold this one.",
        "请先脱敏，或不予公开。"),
    /** A reviewer decided already. */
    ALREADY_REVIEWED(
        "reviewed already",
        "已审核",
        "A reviewer decided on the opinion already.",
        "该意见已经审核。",
        "Look at what was decided.",
        "请查看审核结果。"),
    /** No reviewer decided yet. */
    NOT_REVIEWED(
        "not reviewed yet",
        "尚未审核",
        "No reviewer decided on the opinion yet.",
        "该意见尚未审核。",
        "Have it reviewed first.",
        "请先审核。"),
    /** It was withheld. */
    WITHHELD(
        "withheld",
        "不予公开",
        "A reviewer decided that nobody is to read the opinion.",
        "审核人已决定该意见不予公开。",
        "Leave it out.",
        "请去掉该条。"),
    /** It was not withheld. */
    NOT_WITHHELD(
        "not withheld",
        "并非不予公开",
        "What was withheld is asked of an opinion that was not.",
        "所查意见并未被定为不予公开。",
        "Look at the state of the opinion.",
        "请查看该意见的状态。"),
    /** It was erased. */
    ERASED(
        "erased",
        "已删除",
        "The text of the opinion was erased on request.",
        "该意见的文字已按要求删除。",
        "Leave it out.",
        "请去掉该条。"),
    /** It is not known what it is about. */
    NOT_CLASSIFIED(
        "not classified yet",
        "尚未归类",
        "It is not known yet what the opinion is about.",
        "该意见尚未归类。",
        "Classify it first.",
        "请先归类。"),
    /** Somebody took a step since. */
    STALE_VERSION(
        "step on an earlier version",
        "意见已有新的登记",
        "Somebody took a step on the opinion since it was seen.",
        "查看之后，该意见又有了新的登记。",
        "Look at it again, then decide.",
        "重新查看后再定。"),
    /** An item is made of at least one opinion, and not of too many. */
    WRONG_NUMBER(
        "no or too many opinions",
        "意见条数不当",
        "An item is made of at least one opinion, each named once, and of 1,000 at most.",
        "一个问题由至少一条、至多 1000 条意见合成，每条只列一次。",
        "Name at least one, and make several items of many.",
        "请至少列一条；过多时分成几个问题。"),
    /** Items were made in another ledger before. */
    OTHER_LEDGER(
        "another ledger",
        "另一台账",
        "Items of these opinions were entered into another ledger before.",
        "这些意见此前已转入另一台账。",
        "Use that ledger.",
        "请使用原台账。");

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

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param text what is wrong with which opinion, and what to do about it
   */
  public OpinionException(Problem problem, Text text) {
    super(problem, text);
    this.problem = problem;
  }

  static OpinionException of(Problem problem, String en, String zh) {
    return new OpinionException(problem, Text.of(en, zh));
  }

  @Override
  public Problem problem() {
    return problem;
  }
}
