package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Papers that somebody should look at (复核提示): of what they are, how many there are, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object the id of the object, where it is about the ballots on one alone
 * @param group the id of the rater group, where it is about the papers of one alone
 * @param papers how many papers, at least 1
 * @param reason why; it must tell neither who gave a paper nor how anybody answered
 */
@Experimental
public record Flag(Optional<String> object, Optional<String> group, long papers, Text reason) {

  /**
   * Checks that there are papers and a reason.
   *
   * @throws IllegalArgumentException if there is no paper
   */
  public Flag {
    object = requireNonNull(object, "object").map(String.class::cast);
    group = requireNonNull(group, "group").map(String.class::cast);
    requireNonNull(reason, "reason");
    if (papers < 1) {
      throw new IllegalArgumentException("without a paper there is nothing to look at");
    }
  }

  /**
   * Returns a flag on papers of one rater group.
   *
   * @param group the group's id
   * @param papers how many papers, at least 1
   * @param reason why
   * @return the flag
   * @throws IllegalArgumentException if there is no paper
   */
  public static Flag ofGroup(String group, long papers, Text reason) {
    return new Flag(Optional.empty(), Optional.of(group), papers, reason);
  }

  /**
   * Returns this flag, on the ballots on one object alone.
   *
   * @param id the object's id
   * @return the flag
   */
  public Flag onObject(String id) {
    return new Flag(Optional.of(id), group, papers, reason);
  }
}
