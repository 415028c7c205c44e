package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.stability.Stable;

/**
 * A plugin that was found and is not wanted.
 *
 * @param kind what it is for
 * @param info what it says of itself
 * @param origin the jar or folder that it came from
 */
@Stable
public record LeftOutPlugin(PluginKind kind, RuleInfo info, String origin) {

  /** Checks that nothing is missing. */
  public LeftOutPlugin {
    requireNonNull(kind, "kind");
    requireNonNull(info, "info");
    requireNonNull(origin, "origin");
  }
}
