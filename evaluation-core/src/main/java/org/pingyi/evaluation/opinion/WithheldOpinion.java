package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * An opinion that nobody but a reviewer may read.
 *
 * <p>{@code toString} does not say what it says.
 *
 * @param opinion what is known of it
 * @param text what the redaction left of it; empty where it failed on it
 * @param reason why it was withheld
 */
@Stable
public record WithheldOpinion(Opinion opinion, Optional<String> text, String reason) {

  /** Checks that nothing is missing. */
  public WithheldOpinion {
    requireNonNull(opinion, "opinion");
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return "withheld opinion " + opinion.number();
  }
}
