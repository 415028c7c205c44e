package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * What became of the passes and the papers of a rater group.
 *
 * @param group the rater group's id
 * @param passes its passes
 * @param papers its papers, those that came with a pass and those that were entered by hand
 */
@Stable
public record GroupReconciliation(String group, PassCounts passes, PaperCounts papers) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if more passes are used than papers count
   */
  public GroupReconciliation {
    requireNonNull(group, "group");
    requireNonNull(papers, "papers");
    if (passes.used() > papers.counted()) {
      throw new IllegalArgumentException("a pass is used where a paper counts under it");
    }
  }
}
