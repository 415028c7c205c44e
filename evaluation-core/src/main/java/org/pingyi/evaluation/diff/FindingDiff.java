package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A rectification finding that appeared, went away or changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param object the object's id
 * @param criterion the criterion's id
 * @param trigger the id of the trigger that found it
 * @param title what people read
 * @param presence which report has it
 * @param changes what was observed, and by when it is due; of a finding that only one report has
 *     too
 * @param causes what it came from, as far as the reports say
 */
@Stable
public record FindingDiff(
    String object,
    String criterion,
    String trigger,
    Text title,
    Presence presence,
    List<Change> changes,
    List<Cause> causes) {

  /** Copies the lists. */
  public FindingDiff {
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(trigger, "trigger");
    requireNonNull(title, "title");
    requireNonNull(presence, "presence");
    changes = List.copyOf(changes);
    causes = List.copyOf(causes);
  }
}
