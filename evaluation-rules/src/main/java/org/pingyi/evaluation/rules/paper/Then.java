package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PaperRule.Verdict;

/** What happens with a paper that a rule catches. */
public enum Then {
  /** The paper is void: none of its ballots counts. */
  REJECT,
  /** The paper counts, and the report tells how many such papers each rater group gave. */
  FLAG;

  /**
   * Returns what is said of the paper. The reason tells nothing of its answers, and is the same for
   * all papers that are caught for the same thing.
   */
  Verdict verdict(Text reason) {
    return switch (this) {
      case REJECT -> new Verdict.VoidPaper(reason);
      case FLAG -> new Verdict.Flagged(reason);
    };
  }
}
