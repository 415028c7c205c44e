package org.pingyi.evaluation.tally;

import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.ErrorEntry;
import org.pingyi.evaluation.stability.Stable;

/**
 * Why a ballot was not accepted. The checks run in this order, and the first that fails names the
 * reason. The codes are stable.
 */
@Stable
public enum RejectionReason implements ErrorCode {
  /** The row or the line is not a ballot at all. */
  MALFORMED(
      "not a ballot",
      "票面格式错误",
      "The row has more or fewer cells than the header, text after a closing quote, or no object or group; or the line is not one JSON object with keys and values as they should be.",
      "单元格数与表头不符，引号之后还有文字，缺少评议对象或评议主体；或该行不是符合要求的 JSON 对象。",
      "Mend the row by its line number; the detail says what does not fit.",
      "按行号修正；详情说明了不符之处。"),
  /** There is a roster, and the object is not in it. */
  UNKNOWN_OBJECT(
      "unknown object",
      "评议对象不在名单中",
      "There is a roster, and the object is not in it.",
      "有评议对象名单，而该对象不在其中。",
      "Correct the object’s id, or add the object to the roster.",
      "改正对象编号，或将其加入名单。"),
  /** The scheme has no such rater group. */
  UNKNOWN_RATER_GROUP(
      "unknown rater group",
      "未知的评议主体",
      "The scheme has no rater group of this id.",
      "方案中没有该编号的评议主体。",
      "Correct the group’s id.",
      "改正评议主体的编号。"),
  /** The group has no such stratum, or has strata and none is given, or has none and one is. */
  UNKNOWN_STRATUM(
      "unknown stratum",
      "未知的分层",
      "The group has no such stratum, or has strata and none is given, or has none and one is.",
      "该主体没有此分层，或有分层而未注明，或无分层而注明了。",
      "Give a stratum where the group has some, and else none.",
      "有分层的主体须注明分层，否则不注明。"),
  /** An answer to something that is not rated. */
  UNKNOWN_CRITERION(
      "unknown criterion",
      "未知的评议内容",
      "There is an answer to something that is not rated.",
      "回答了不评议的内容。",
      "Correct the criterion’s id; inner criteria are not answered.",
      "改正评议内容的编号；上级内容不作答。"),
  /** An answer that the criterion's scale does not have. */
  UNKNOWN_OPTION(
      "unknown option",
      "未知的选项",
      "The criterion’s scale does not have the answer.",
      "该内容的等次中没有这个回答。",
      "Write the id of an option, or a number of the range.",
      "填写选项的编号，或范围内的分值。"),
  /** No answer to a criterion that requires one. */
  MISSING_ANSWER(
      "missing answer",
      "必答内容未作答",
      "A criterion that requires an answer has none.",
      "必答的内容没有回答。",
      "Nothing, if the rater left it blank; else mend the row.",
      "若评议人确未填写则无需处理，否则修正该行。"),
  /** Given before or after the days of the scheme's period. */
  OUTSIDE_PERIOD(
      "outside the period",
      "不在评议期间",
      "The ballot was given before or after the days of the scheme’s period.",
      "评议时间不在方案规定的评议期间内。",
      "Check the period and its zone, or the ballot’s time.",
      "检查评议期间及时区，或评议票的时间。"),
  /** Not admitted by its pass. */
  NOT_ADMITTED(
      "not admitted",
      "评议码无效",
      "The ballot’s pass does not admit it; the detail says why.",
      "评议码无效，详情说明了原因。",
      "Give the rater a pass that is valid.",
      "为评议人提供有效的评议码。"),
  /** Another ballot with the same token on the same object counts. */
  DUPLICATE(
      "duplicate",
      "重复票",
      "Another ballot with the same token on the same object counts.",
      "同一评议码对同一对象的另一张票已计入。",
      "Nothing: which of them counts is the scheme’s duplicates.",
      "无需处理：以哪一张为准由方案的 duplicates 规定。"),
  /** A paper rule made the whole paper void. */
  VOID_PAPER(
      "void paper",
      "整张评议票无效",
      "A paper rule made the whole paper void; the detail names the rule’s reason.",
      "票面规则判定整张评议票无效，详情说明了原因。",
      "Nothing: the rule is one of the scheme’s papers.",
      "无需处理：该规则由方案的 papers 规定。");

  private final ErrorEntry entry;

  RejectionReason(String en, String zh, String when, String whenZh, String todo, String todoZh) {
    this.entry = ErrorEntry.of(name(), en, zh, when, whenZh, todo, todoZh);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }

  @Override
  public String toString() {
    return code();
  }
}
