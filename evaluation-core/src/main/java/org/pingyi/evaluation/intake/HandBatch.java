package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Papers that were given out by hand and are entered by an operator, such as those of one meeting:
 * how many were given out (发出) is known beforehand, and what came back (收回), valid (有效) or not
 * (无效), is counted.
 *
 * @param id the batch's id, once in a ballot box
 * @param group the rater group
 * @param stratum the stratum, where the group has some
 * @param channel how they were collected, such as {@code meeting}, {@code interview}, {@code visit}
 *     or {@code form}
 * @param issued how many were given out
 */
@Stable
public record HandBatch(
    String id, String group, Optional<String> stratum, String channel, int issued) {

  /**
   * Checks the batch.
   *
   * @throws IllegalArgumentException if the id or the channel is blank or longer than 100
   *     characters, or less than one paper was given out
   */
  public HandBatch {
    BatchIds.require(id);
    requireNonNull(group, "group");
    requireNonNull(stratum, "stratum");
    BatchIds.require(channel);
    if (issued < 1) {
      throw new IllegalArgumentException("at least one paper is given out");
    }
  }
}
