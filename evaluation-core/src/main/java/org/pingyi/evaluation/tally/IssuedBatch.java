package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What became of the passes that one rater group was given in one go (评议码批次).
 *
 * @param batch the batch's id
 * @param group the rater group's id
 * @param passes its passes
 */
@Stable
public record IssuedBatch(String batch, String group, PassCounts passes) {

  /** Checks that nothing is missing. */
  public IssuedBatch {
    requireNonNull(batch, "batch");
    requireNonNull(group, "group");
    requireNonNull(passes, "passes");
  }
}
