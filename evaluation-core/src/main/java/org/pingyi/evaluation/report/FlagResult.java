package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Papers that somebody should look at (复核提示). They count all the same: a flag decides nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the review flag or the paper rule
 * @param object the object, where it is about the ballots on one alone
 * @param group the rater group, where it is about the papers of one alone
 * @param papers how many papers, at least 1
 * @param reason why; it names nobody and tells no answer
 */
@Experimental
public record FlagResult(
    String rule,
    Optional<EvaluationObject> object,
    Optional<RaterGroup> group,
    long papers,
    Text reason) {

  /**
   * Checks that there are papers.
   *
   * @throws IllegalArgumentException if there is no paper
   */
  public FlagResult {
    requireNonNull(rule, "rule");
    requireNonNull(object, "object");
    requireNonNull(group, "group");
    requireNonNull(reason, "reason");
    if (papers < 1) {
      throw new IllegalArgumentException("without a paper there is nothing to look at: " + rule);
    }
  }
}
