package org.pingyi.evaluation.tally;

import java.util.Locale;
import org.pingyi.evaluation.model.Text;

/**
 * Why a ballot was not accepted. The checks run in this order, and the first that fails names the
 * reason. The codes are stable.
 */
public enum RejectionReason {
  /** The row or the line is not a ballot at all. */
  MALFORMED("not a ballot", "票面格式错误"),
  /** There is a roster, and the object is not in it. */
  UNKNOWN_OBJECT("unknown object", "评议对象不在名单中"),
  /** The scheme has no such rater group. */
  UNKNOWN_RATER_GROUP("unknown rater group", "未知的评议主体"),
  /** The group has no such stratum, or has strata and none is given, or has none and one is. */
  UNKNOWN_STRATUM("unknown stratum", "未知的分层"),
  /** An answer to something that is not rated. */
  UNKNOWN_CRITERION("unknown criterion", "未知的评议内容"),
  /** An answer that the criterion's scale does not have. */
  UNKNOWN_OPTION("unknown option", "未知的选项"),
  /** No answer to a criterion that requires one. */
  MISSING_ANSWER("missing answer", "必答内容未作答"),
  /** Given before or after the days of the scheme's period. */
  OUTSIDE_PERIOD("outside the period", "不在评议期间"),
  /** Not admitted by its pass. */
  NOT_ADMITTED("not admitted", "评议码无效"),
  /** Another ballot with the same token on the same object counts. */
  DUPLICATE("duplicate", "重复票"),
  /** A paper rule made the whole paper void. */
  VOID_PAPER("void paper", "整张评议票无效");

  private final String code;
  private final Text title;

  RejectionReason(String en, String zh) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the code as it is printed.
   *
   * @return lower case with hyphens, such as {@code unknown-option}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what the reason means, in a few words.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  @Override
  public String toString() {
    return code;
  }
}
