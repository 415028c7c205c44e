package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that was found and cannot be used. It does not keep other plugins from being used.
 *
 * @param kind what the plugin would have been for; not known of a jar that cannot be read
 * @param provider the class, its version and the jar or folder that it came from, as far as they
 *     are known; or the id that more than one claims; or the jar that cannot be read
 * @param message what is wrong
 */
@Stable
public record PluginProblem(Optional<PluginKind> kind, String provider, Text message) {

  /** Checks that nothing is missing. */
  public PluginProblem {
    requireNonNull(kind, "kind");
    requireNonNull(provider, "provider");
    requireNonNull(message, "message");
  }
}
