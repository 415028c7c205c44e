package org.pingyi.evaluation.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of rejected ballots. Nothing here quotes a ballot; what is said often is said in one
 * shared text, so that millions of rejections can be kept.
 */
final class Details {

  static final Text TEXT_AFTER_QUOTE = Text.of("text after a closing quote", "闭合引号之后还有文字");
  static final Text TOO_LONG = Text.of("longer than a ballot can be", "超出评议票的长度限制");
  static final Text NOT_AN_OBJECT = Text.of("not one JSON object", "不是单个 JSON 对象");
  static final Text UNKNOWN_KEY = Text.of("a key that ballots do not have", "含有未知的键");
  static final Text DUPLICATE_KEY = Text.of("a key that occurs twice", "含有重复的键");
  static final Text RATINGS =
      Text.of("“ratings” is neither an object nor null", "“ratings”既不是对象也不是 null");
  static final Text WRONG_VALUE =
      Text.of("a value that is neither text, number nor null", "含有既非文本、数字也非 null 的值");
  static final Text NO_OBJECT = Text.of("no object", "没有评议对象");
  static final Text NO_GROUP = Text.of("no rater group", "没有评议主体");
  static final Text NO_TEXT =
      Text.of("an object whose id is broken Unicode", "评议对象编号不是完整的 Unicode 文本");
  static final Text SECONDS = Text.of("“seconds” is no whole number", "“seconds”不是整数");
  static final Text AT =
      Text.of("“at” is neither a date nor an ISO-8601 time", "“at”既不是日期也不是 ISO-8601 时间");

  static final Text NO_BALLOT = Text.of("a paper without a ballot", "整张评议票上没有任何票");
  static final Text TOO_MANY_BALLOTS =
      Text.of("a paper has at most 10,000 ballots", "一张评议票最多含 10,000 张票");
  static final Text LONG_TEXT =
      Text.of("an id or an answer has at most 1,000 characters", "编号或回答最多 1,000 个字符");
  static final Text LONG_COMMENT =
      Text.of("a comment has at most 10,000 characters", "意见建议最多 10,000 个字符");
  static final Text NOT_WHOLE =
      Text.of("a text that is broken Unicode or has a NUL", "含有不完整的 Unicode 文本或 NUL 字符");
  static final Text TWICE =
      Text.of("an earlier ballot on the paper is on the same object", "同一张评议票上先前已评议该对象");

  static final Text STRATUM_MISSING =
      Text.of("the rater group has strata, and none is given", "该评议主体设有分层，但未填写");
  static final Text STRATUM_GIVEN =
      Text.of("the rater group has no strata, and one is given", "该评议主体未设分层，但填写了分层");

  static final Text KEPT_FIRST =
      Text.of(
          "an earlier ballot with the same token on the same object counts", "同一评议码对同一对象以先前的票为准");
  static final Text KEPT_LAST =
      Text.of("a later ballot with the same token on the same object counts", "同一评议码对同一对象以后来的票为准");

  /** How many texts are kept for one purpose; others are made when they are needed. */
  static final int MAX_SHARED = 1_024;

  private final Map<Integer, Text> byCells = new HashMap<>();

  Text cells(int cells, int columns) {
    Text shared = byCells.get(cells);
    if (shared != null) {
      return shared;
    }
    Text detail =
        Text.of(
            cells + " cells, the header has " + columns,
            "有 " + cells + " 个单元格，表头有 " + columns + " 个");
    if (byCells.size() < MAX_SHARED) {
      byCells.put(cells, detail);
    }
    return detail;
  }

  static Text unknownOption(String criterion) {
    return Text.of(criterion + ": not an option of its scale", criterion + "：不是该内容的选项");
  }

  static Text missingAnswer(String criterion) {
    return Text.of(criterion + ": an answer is required", criterion + "：必须作答");
  }

  static Text tooEarly(Optional<Period> period) {
    String day = period.map(days -> " " + days.opens()).orElse("");
    return Text.of("before the first day" + day, "早于首日" + day);
  }

  static Text tooLate(Optional<Period> period) {
    String day = period.map(days -> " " + days.closes()).orElse("");
    return Text.of("after the last day" + day, "晚于末日" + day);
  }
}
