package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.ErrorEntry;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that a ballot box cannot do. Nothing was changed by it.
 *
 * <p>The message names batches, serial numbers and objects, and never a pass or an answer.
 */
@Stable
public final class IntakeException extends CodedException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem implements ErrorCode {
    /** The box was opened on another scheme, or the scheme was changed since. */
    ANOTHER_SCHEME(
        "another scheme",
        "方案不符",
        "The ballot box was opened on another scheme, or the scheme or its roster was changed since.",
        "票箱是按另一方案建立的，或方案、名单此后有改动。",
        "Use the scheme and the roster that the box was opened on.",
        "使用建立票箱时的方案和名单。"),
    /** The box is closed, and stays so. */
    BOX_CLOSED(
        "ballot box closed",
        "票箱已封",
        "The ballot box is closed, and stays so.",
        "票箱已封，不能再开。",
        "Read its result; for another round open another box.",
        "读取其结果；再次评议请另建票箱。"),
    /** The box is not closed yet. */
    BOX_OPEN(
        "ballot box open",
        "票箱未封",
        "Papers are counted, and exported, when the box is closed.",
        "封箱之后才能计票和导出。",
        "Close the box first.",
        "请先封箱。"),
    /** There is no box in the journal. */
    NO_BOX(
        "no ballot box",
        "没有票箱",
        "The journal holds no ballot box.",
        "日志中没有票箱。",
        "Open a box first, or name the journal of one.",
        "请先建立票箱，或指明票箱所在的日志。"),
    /** The scheme has no such rater group, stratum or object, or there is no such batch or pass. */
    UNKNOWN(
        "unknown",
        "未知的名称",
        "The scheme has no such rater group, stratum or object, or the box no such batch or pass.",
        "方案中没有该评议主体、分层或评议对象，或票箱中没有该批次或评议码。",
        "Correct the id or the serial number.",
        "改正编号或序号。"),
    /** There is such a batch already. */
    DUPLICATE_BATCH(
        "duplicate batch",
        "批次重复",
        "The ballot box has a batch of that id already.",
        "票箱中已有该编号的批次。",
        "Choose another id; if the passes of that batch are in nobody’s hands, revoke it.",
        "另选编号；若该批次的评议码无人持有，请将其作废。"),
    /** The pass was used, or is dead already. */
    PASS_SPENT(
        "pass spent",
        "评议码已用或已作废",
        "A pass that was used or is dead already cannot be revoked or reissued: the paper that came with it cannot be found by its serial number, and stays.",
        "已使用或已作废的评议码不能再作废或补发：无法凭序号找到随之提交的评议票，该票保留。",
        "Nothing; if the rater did not use it himself, somebody else had the pass.",
        "无需处理；若评议人本人并未使用，则该码曾为他人所得。");

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
  public IntakeException(Problem problem, Text text) {
    super(problem, text);
    this.problem = problem;
  }

  /** Creates the exception. */
  static IntakeException of(Problem problem, String en, String zh) {
    return new IntakeException(problem, Text.of(en, zh));
  }

  @Override
  public Problem problem() {
    return problem;
  }
}
