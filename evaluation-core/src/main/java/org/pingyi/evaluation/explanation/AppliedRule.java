package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * The rule that decided, as the scheme names it.
 *
 * @param use the rule's id
 * @param version its version
 * @param title what people read
 */
@Experimental
public record AppliedRule(String use, String version, Text title) {

  /** Checks that nothing is missing. */
  public AppliedRule {
    requireNonNull(use, "use");
    requireNonNull(version, "version");
    requireNonNull(title, "title");
  }
}
