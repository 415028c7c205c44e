package org.pingyi.evaluation.rules.paper;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PaperRule.Verdict;

/** What happens with a paper that a rule catches. */
public enum Then {
  /** The paper is void: none of its ballots counts. */
  REJECT;

  /** Returns what is said of the paper; the reason tells nothing of its answers. */
  Verdict verdict(Text reason) {
    return switch (this) {
      case REJECT -> new Verdict.VoidPaper(reason);
    };
  }
}
