package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A rule as the scheme states it, with its parameters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param use the rule's id
 * @param version its version
 * @param parameters its parameters as texts by the keys that the scheme has for them, such as
 *     {@code when.satisfaction-below}, defaults too; numbers are exact
 */
@Experimental
public record StatedRule(String use, String version, Map<String, String> parameters) {

  /** Copies the map, in its order. */
  public StatedRule {
    requireNonNull(use, "use");
    requireNonNull(version, "version");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
