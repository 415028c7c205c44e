package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Judges whether a paper is valid, or should be looked at. Paper rules see papers, not the tally,
 * and run before counting.
 *
 * {@snippet class="LongEnough" region="rule"}
 *
 * @param <P> the record of parameters
 */
@Stable
public non-sealed interface PaperRule<P extends Record> extends Rule<P> {

  /**
   * What a rule says of a paper.
   *
   * <p>Immutable and thread-safe.
   */
  sealed interface Verdict {

    /** The paper counts. */
    record Stands() implements Verdict {}

    /**
     * The paper counts, and somebody should look at it. Reports tell how many papers of a rater
     * group a rule flagged, by reason, and nothing else of them.
     *
     * @param reason why; it must not tell how anybody answered, and is the same for all papers that
     *     are flagged for the same thing: of one rule and group a hundred reasons are told
     */
    record Flagged(Text reason) implements Verdict {

      /** Checks that there is a reason. */
      public Flagged {
        requireNonNull(reason, "reason");
      }
    }

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
   * @return whether it counts, and whether somebody should look at it
   */
  Verdict judge(Paper paper, P parameters);
}
