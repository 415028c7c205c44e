package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * What became of the papers of one rater group that were collected by hand, such as in a meeting,
 * and entered by an operator (手工录入批次).
 *
 * @param batch the batch's id
 * @param group the rater group's id
 * @param channel how they were collected, such as {@code meeting} or {@code visit}
 * @param issued how many forms were handed out (发出), where somebody counted them
 * @param papers the papers that were entered; none of them can be superseded, since they have no
 *     pass
 */
@Stable
public record EnteredBatch(
    String batch, String group, String channel, OptionalLong issued, PaperCounts papers) {

  /**
   * Checks the counts. That more papers came back than were handed out is not refused: it has to be
   * seen.
   *
   * @throws IllegalArgumentException if fewer than 0 forms were handed out, or a paper was
   *     superseded
   */
  public EnteredBatch {
    requireNonNull(batch, "batch");
    requireNonNull(group, "group");
    requireNonNull(channel, "channel");
    if (issued.isPresent() && issued.getAsLong() < 0) {
      throw new IllegalArgumentException("forms are counted from 0");
    }
    if (papers.superseded() > 0) {
      throw new IllegalArgumentException("nothing supersedes a paper without a pass");
    }
  }

  /**
   * Returns how many papers came back (收回).
   *
   * @return valid + invalid
   */
  public long returned() {
    return papers.received();
  }

  /**
   * Returns how many of them count (有效).
   *
   * @return the papers that count
   */
  public long valid() {
    return papers.counted();
  }

  /**
   * Returns how many of them do not count (无效).
   *
   * @return the papers that were rejected
   */
  public long invalid() {
    return papers.rejections();
  }
}
