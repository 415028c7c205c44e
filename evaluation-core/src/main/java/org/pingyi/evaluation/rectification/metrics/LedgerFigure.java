package org.pingyi.evaluation.rectification.metrics;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * One of the metrics of a group of items, with the counts that it is made of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind which of the metrics
 * @param part how many of the whole: of a share the numerator, of days how many items were closed
 * @param whole of how many: of a share the denominator, of days how many items were looked at
 * @param explanation by which steps the number came about, or why there is none
 */
@Stable
public record LedgerFigure(
    Kind kind, long part, long whole, @Experimental Explanation explanation) {

  /**
   * What is measured. The ids, which are those of the explanations, too, are stable. Shares are
   * from 0 to 1, with four decimals.
   */
  public enum Kind implements TitledKeyword {
    /** Which share of the items that are not rejected is closed. */
    CLOSING_RATE("closing rate", "销号率"),
    /**
     * Which share of rounds was put right in time: of those that were put right, or whose due day
     * is past. Due is the earlier of what the plan or the last deferral says and what the item's
     * source allows, which a deferral puts off, and a plan does not.
     */
    ON_TIME_RATE("on-time rate", "按期整改率"),
    /**
     * Of which share of the items, rejected ones among them, those who raised it were answered, of
     * a part before the split or after it.
     */
    ANSWER_RATE("answer rate", "答复率"),
    /**
     * Which share of answers was given in time: of the items with a last day for it that were
     * answered, or for which it is past.
     */
    ON_TIME_ANSWER_RATE("on-time answer rate", "按期答复率"),
    /** After which share of the rounds that were put right the people concerned were asked. */
    FOLLOW_UP_RATE("follow-up rate", "回访率"),
    /** Which share of those asked last said that it is solved, all items together. */
    SOLVED("follow-up satisfaction", "回访满意率"),
    /** Which share of those asked last said that it is solved in part. */
    PARTLY_SOLVED("solved in part", "部分解决占比"),
    /** Which share of those asked last said that it is not solved. */
    NOT_SOLVED("not solved", "未解决占比"),
    /**
     * Which share of the items that were put right once went into another round. One that was
     * merged or split in another round is one of them; the parts, which begin in that round, are so
     * only where they are put right themselves, and go into one more.
     */
    REOPENED("reopened", "重新整改率"),
    /**
     * After how many days half of the items are closed, where those that are open, or rejected,
     * count as open for as long as they were looked at.
     */
    MEDIAN_DAYS("days to close, median", "销号天数中位数"),
    /** After how many days nine tenths of the items are closed, likewise. */
    DAYS_90("days to close, 90th percentile", "销号天数第 90 百分位数");

    private final Text title;

    Kind(String en, String zh) {
      this.title = Text.of(en, zh);
    }

    @Override
    public Text title() {
      return title;
    }

    /**
     * Says whether it is a number of days, and no share.
     *
     * @return true for the median and the percentile
     */
    public boolean isDays() {
      return this == MEDIAN_DAYS || this == DAYS_90;
    }
  }

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if the part is not from 0 to the whole
   */
  public LedgerFigure {
    requireNonNull(kind, "kind");
    requireNonNull(explanation, "explanation");
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("a part is from 0 to the whole");
    }
  }

  /**
   * Returns the number.
   *
   * @return a share with four decimals, rounded half up once, or whole days; empty where there is
   *     nothing that it could be of, or too many items are open: the explanation says which
   */
  public Optional<BigDecimal> value() {
    return explanation.published();
  }
}
