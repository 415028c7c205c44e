package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;

/**
 * Something that was found and cannot be used. It does not keep other plugins from being used.
 *
 * @param kind what the plugin would have been for
 * @param provider the class, as far as it is known, or the id that more than one claims
 * @param message what is wrong, with the jar or folder that it came from where that is known
 */
public record PluginProblem(PluginKind kind, String provider, Text message) {

  /** Checks that nothing is missing. */
  public PluginProblem {
    requireNonNull(kind, "kind");
    requireNonNull(provider, "provider");
    requireNonNull(message, "message");
  }
}
