package org.pingyi.evaluation.count.checking;

import java.util.Optional;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Text;

/** What is said of ballots that do not pass their checks. Nothing here quotes a ballot. */
final class Details {

  static final Text NO_OBJECT = Text.of("no object", "没有评议对象");
  static final Text NO_GROUP = Text.of("no rater group", "没有评议主体");
  static final Text NO_TEXT =
      Text.of("an object whose id is broken Unicode", "评议对象编号不是完整的 Unicode 文本");
  static final Text SECONDS = Text.of("“seconds” is no whole number", "“seconds”不是整数");
  static final Text AT =
      Text.of("“at” is neither a date nor an ISO-8601 time", "“at”既不是日期也不是 ISO-8601 时间");

  static final Text STRATUM_MISSING =
      Text.of("the rater group has strata, and none is given", "该评议主体设有分层，但未填写");
  static final Text STRATUM_GIVEN =
      Text.of("the rater group has no strata, and one is given", "该评议主体未设分层，但填写了分层");

  private Details() {}

  static Text unknownOption(String criterion) {
    return Text.of(criterion + ": not an option of its scale", criterion + "：不是该内容的选项");
  }

  static Text missingAnswer(String criterion) {
    return Text.of(criterion + ": an answer is required", criterion + "：必须作答");
  }

  static Text tooEarly(Optional<Period> period) {
    String day = period.isPresent() ? " " + period.get().opens() : "";
    return Text.of("before the first day" + day, "早于首日" + day);
  }

  static Text tooLate(Optional<Period> period) {
    String day = period.isPresent() ? " " + period.get().closes() : "";
    return Text.of("after the last day" + day, "晚于末日" + day);
  }
}
