package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.ErrorEntry;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that the ledger does not do. Nothing was changed by it.
 *
 * <p>The message names items, states, steps, roles and days, and never a person.
 */
@Stable
public final class LedgerException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem implements ErrorCode {
    /** There is no ledger in the journal. */
    NO_LEDGER(
        "no ledger",
        "没有整改台账",
        "The journal holds something else than a rectification ledger.",
        "日志中不是整改台账。",
        "Name another journal.",
        "请指明另一日志。"),
    /** There is no such item. */
    UNKNOWN_ITEM(
        "unknown item",
        "没有该问题",
        "The ledger has no item of that number.",
        "台账中没有该编号的问题。",
        "List the items, and correct the number.",
        "查看清单，改正编号。"),
    /** A problem is of an object that there is not. */
    UNKNOWN_OBJECT(
        "unknown object",
        "没有该评议对象",
        "A problem is of an object that is not known here.",
        "所登记问题的评议对象在系统中不存在。",
        "Correct the object’s id, or enter the object first.",
        "请改正评议对象的编号，或先在系统中登记。"),
    /** A problem is of a criterion that there is not. */
    UNKNOWN_CRITERION(
        "unknown criterion",
        "没有该评议内容",
        "A problem is of a criterion that is not known here.",
        "所登记问题的评议内容在系统中不存在。",
        "Correct the id, or leave the criterion out.",
        "请改正编号，或不写评议内容。"),
    /** There is no such event. */
    UNKNOWN_EVENT(
        "unknown event",
        "没有该记录",
        "The ledger has no event of that number.",
        "台账中没有该编号的记录。",
        "Look at the item’s history, and correct the number.",
        "查看问题的经过，改正编号。"),
    /** A problem or an item concerns a rater group that there is not. */
    UNKNOWN_GROUP(
        "unknown rater group",
        "没有该评议主体",
        "A problem concerns a rater group that the scheme does not have, so that nobody can be asked.",
        "问题所涉及的评议主体不在评议方案中，无从回访。",
        "Correct the id, or name the scheme of the evaluation in which the problem came up.",
        "请改正编号，或使用该问题所出自的评议方案。"),
    /** Somebody took a step since. */
    STALE_VERSION(
        "step on an earlier version",
        "问题已有新的登记",
        "Somebody took a step on the item since it was seen.",
        "查看之后，该问题又有了新的登记。",
        "Look at the item again, then decide.",
        "重新查看后再定。"),
    /** The step cannot be taken in the item’s state. */
    WRONG_STEP(
        "step out of order",
        "步骤不符",
        "The step cannot be taken in the state in which the item is.",
        "问题处于当前状态时不能办理该步骤。",
        "Take one of the steps that the message names first.",
        "先办理提示中列出的步骤。"),
    /** Whoever takes the step is in none of the roles that may. */
    WRONG_ROLE(
        "step in another’s role",
        "角色不符",
        "Whoever takes the step is in none of the roles that may take it.",
        "办理人不具有可办理该步骤的角色。",
        "Have somebody in one of the roles named take it.",
        "由提示中列出的角色办理。"),
    /** Something that the step needs is not there. */
    INCOMPLETE_STEP(
        "step incomplete",
        "内容不全",
        "Something that the step needs is not there: a reason, causes, measures, evidence, another item.",
        "缺少该步骤所需的内容：理由、原因、措施、佐证材料或另一问题。",
        "Add what the message names.",
        "补上提示所指的内容。"),
    /** A day is past, no working day, or beyond what is allowed. */
    WRONG_DAY(
        "day not allowed",
        "日期不当",
        "A day is past, is no working day, or lies beyond what is allowed.",
        "日期已过、不是工作日，或超出允许的范围。",
        "Choose a day as the message says.",
        "按提示选择日期。"),
    /** The owner is not known, or may not take the step. */
    WRONG_OWNER(
        "owner not allowed",
        "责任人不当",
        "The owner is not known here, or may not take the step.",
        "系统中没有该责任人，或责任人不能办理该步骤。",
        "Correct the name, or have somebody else take the step.",
        "改正名称，或由他人办理。"),
    /** Evidence is not where it is said to be. */
    MISSING_EVIDENCE(
        "evidence missing",
        "缺少佐证材料",
        "Evidence is not where it is said to be.",
        "佐证材料不在所指位置。",
        "Put it there first, or correct the reference.",
        "先放置材料，或改正其位置。"),
    /** An item has more text than a journal can hold. */
    ITEM_FULL(
        "item full",
        "问题的文字过多",
        "An item has more text than a journal can hold.",
        "问题的文字超出日志所能容纳的范围。",
        "Write less, and refer to documents.",
        "请精简文字，并引用文件。");

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
   * @param text what is wrong, and what to do about it
   */
  public LedgerException(Problem problem, Text text) {
    super(problem, text);
    this.problem = problem;
  }

  static LedgerException of(Problem problem, String en, String zh) {
    return new LedgerException(problem, Text.of(en, zh));
  }

  @Override
  public Problem problem() {
    return problem;
  }
}
