package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/** The steps that can be taken on a rectification item. The ids are stable. */
@Stable
public enum StepKind implements TitledKeyword {
  /** Enters the item into the ledger. */
  REPORT("report", "登记"),
  /** Says what the causes are. */
  ANALYSE("analyse", "分析原因"),
  /** Sets measures, an owner and a due date. */
  PLAN("plan", "制定措施"),
  /** Begins to take the measures. */
  START("start", "开始整改"),
  /** Says that it is put right, and shows evidence. */
  FINISH("finish", "整改完成"),
  /** Tells what the people concerned said when they were asked. */
  FOLLOW_UP("follow up", "回访"),
  /** Closes it. */
  CLOSE("close", "销号"),
  /** Opens a closed item again, as another round. */
  REOPEN("reopen", "重新整改"),
  /** Approves a later due date. */
  DEFER("defer", "延期"),
  /** Goes on with what was deferred. */
  RESUME("resume", "恢复整改"),
  /** Decides that nothing is done about it. */
  REJECT("reject", "不予整改"),
  /** Lets it go on as part of another item. */
  MERGE("merge", "并入"),
  /** Takes another item in. */
  ABSORB("take in", "接收并入"),
  /** Lets it go on as several items. */
  SPLIT("split", "拆分"),
  /** Gives it to another owner. */
  HAND_OVER("hand over", "移交"),
  /** Answers those who raised it. */
  ANSWER("answer", "答复"),
  /** Adds a remark. */
  NOTE("note", "备注"),
  /** Erases what an event says in words, and of persons. */
  ERASE("erase", "删除内容");

  private final Text title;

  StepKind(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  @Override
  public Text title() {
    return title;
  }
}
