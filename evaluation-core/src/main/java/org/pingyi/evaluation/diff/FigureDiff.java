package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A figure beside the scores that appeared, went away or changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the statistic that gave it
 * @param figure which of the figures of the statistic it is
 * @param object the id of the object, where it is of one alone
 * @param criterion the id of the criterion, where it is of one alone
 * @param group the id of the rater group, where it is of one alone
 * @param title what people read
 * @param presence which report has it
 * @param before the value that the earlier report has, as it is written there; none where it has
 *     nothing
 * @param after the value that the later report has, as it is written there; none where it has
 *     nothing
 */
@Experimental
public record FigureDiff(
    String rule,
    String figure,
    Optional<String> object,
    Optional<String> criterion,
    Optional<String> group,
    Text title,
    Presence presence,
    Optional<String> before,
    Optional<String> after) {

  /** Checks that nothing is missing. */
  public FigureDiff {
    requireNonNull(rule, "rule");
    requireNonNull(figure, "figure");
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(group, "group");
    requireNonNull(title, "title");
    requireNonNull(presence, "presence");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
