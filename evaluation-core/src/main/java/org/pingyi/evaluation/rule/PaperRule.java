package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;

/**
 * Judges whether a paper is valid. Paper rules see papers, not the tally, and run before counting.
 *
 * {@snippet class="LongEnough" region="rule"}
 *
 * @param <P> the record of parameters
 */
public non-sealed interface PaperRule<P extends Record> extends Rule<P> {

  /** What a rule says of a paper. */
  sealed interface Verdict {

    /** The paper counts. */
    record Stands() implements Verdict {}

    /**
     * The paper does not count: all its ballots are rejected.
     *
     * @param reason why; it must not tell how anybody answered
     */
    record VoidPaper(Text reason) implements Verdict {

      /** Checks that there is a reason. */
      public VoidPaper {
        requireNonNull(reason, "reason");
      }
    }
  }

  /**
   * Judges a paper.
   *
   * @param paper the paper
   * @param parameters the parameters
   * @return whether it counts
   */
  Verdict judge(Paper paper, P parameters);
}
