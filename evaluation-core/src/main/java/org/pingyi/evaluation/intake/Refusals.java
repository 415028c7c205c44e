package org.pingyi.evaluation.intake;

import java.util.OptionalInt;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;

/** Why a box refuses papers that could be counted otherwise. */
final class Refusals {

  static final PaperRefusal UNKNOWN_PASS =
      notAdmitted("the pass is not one of this ballot box", "该评议码不属于本票箱");

  static final PaperRefusal REVOKED =
      notAdmitted("the pass was revoked, or another was issued in its place", "该评议码已作废或已补发新码");

  static final PaperRefusal ANOTHER_SCHEME =
      notAdmitted(
          "the paper was made for another scheme, or another version of it", "该票按另一方案或另一版本填写");

  static final PaperRefusal BOX_CLOSED = notAdmitted("the ballot box is closed", "票箱已封");

  static final PaperRefusal HELD_OFF =
      notAdmitted(
          "too many passes that admit nobody came from the sender: try again later",
          "无效评议码过多，请稍后再试");

  static final PaperRefusal SPOILT = whole(RejectionReason.VOID_PAPER, "the sheet is spoilt", "废票");

  static final PaperRefusal DUPLICATE =
      whole(
          RejectionReason.DUPLICATE,
          "another paper with this pass was taken in before, and the first counts",
          "该评议码此前已交过票，以先交的为准");

  static final PaperRefusal CHANGED =
      whole(
          RejectionReason.DUPLICATE,
          "a paper was taken in under this submission before and says something else: it stays, and"
              + " a changed paper needs a submission of its own",
          "此提交编号下已收下另一内容的评议票，该票保留；更改后的票须另用提交编号");

  static final PaperRefusal SHEET_CHANGED =
      whole(
          RejectionReason.DUPLICATE,
          "the sheet was entered before and says something else now: what was entered first stays",
          "该票此前已录入，现在的内容与之不同：以先录入的为准");

  static final PaperRefusal REPLACED_TOO_OFTEN =
      whole(
          RejectionReason.DUPLICATE,
          "the paper was replaced too often in a short time: the last one that was taken in"
              + " counts, try again later",
          "短时间内替换次数过多：以最后收下的为准，请稍后再试");

  static final PaperRefusal TOO_LARGE =
      whole(RejectionReason.MALFORMED, "the paper is too large", "评议票过大");

  static final PaperRefusal NO_SUBMISSION_ID =
      whole(
          RejectionReason.MALFORMED,
          "the submission needs an id of 1 to 100 characters",
          "提交编号应为 1 至 100 个字符");

  static final PaperRefusal CHANNEL =
      whole(
          RejectionReason.MALFORMED,
          "a channel is named with 1 to 100 characters",
          "渠道名称应为 1 至 100 个字符");

  private Refusals() {}

  private static PaperRefusal whole(RejectionReason reason, String en, String zh) {
    return new PaperRefusal(OptionalInt.empty(), reason, Text.of(en, zh));
  }

  private static PaperRefusal notAdmitted(String en, String zh) {
    return whole(RejectionReason.NOT_ADMITTED, en, zh);
  }

  /** The pass was mistyped. */
  static PaperRefusal mistyped(Text slip) {
    return notAdmitted("the pass was mistyped: " + slip.en(), "评议码输入有误：" + slip.zh());
  }

  /** The pass may not rate an object. */
  static PaperRefusal excluded(int ballot) {
    return new PaperRefusal(
        OptionalInt.of(ballot),
        RejectionReason.NOT_ADMITTED,
        Text.of("the pass is not for this object", "该评议码不得评议此对象"));
  }
}
