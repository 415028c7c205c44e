package org.pingyi.evaluation.count.papers;

import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Gives out checks of papers that come one by one. */
public final class PaperChecks {

  private PaperChecks() {}

  /**
   * Returns a check of papers.
   *
   * @param scheme the scheme, with the roster where there is one
   * @return a check for one thread
   */
  public static PaperCheck of(SchemeDefinition scheme) {
    return new PaperByPaper(scheme);
  }
}
