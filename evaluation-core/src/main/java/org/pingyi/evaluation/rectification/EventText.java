package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an event says in words, and of persons: all of it can be erased on request, and the event
 * stays.
 *
 * @param who who took the step
 * @param reason why
 * @param problem what is to be put right
 * @param person who found it
 * @param owner who answers for it
 * @param causes what the causes are
 * @param measures what is done
 * @param evidence what shows it
 * @param words what those who raised it are told
 */
@Stable
public record EventText(
    String who,
    Optional<String> reason,
    Optional<String> problem,
    Optional<String> person,
    Optional<String> owner,
    List<String> causes,
    List<String> measures,
    List<Evidence> evidence,
    Optional<String> words) {

  /** Keeps copies of the lists. */
  public EventText {
    causes = ImmutableList.copyOf(causes);
    measures = ImmutableList.copyOf(measures);
    evidence = ImmutableList.copyOf(evidence);
  }

  /** Tells nothing, so that no log does. */
  @Override
  public String toString() {
    return "the text of an event";
  }
}
