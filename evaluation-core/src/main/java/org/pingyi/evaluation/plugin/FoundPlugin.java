package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.stability.Stable;

/**
 * A plugin that can be used.
 *
 * @param kind what it is for
 * @param info what it says of itself
 * @param plugin the plugin
 * @param origin the jar or folder that it came from
 */
@Stable
public record FoundPlugin(PluginKind kind, RuleInfo info, Plugin plugin, String origin) {

  /** Checks that nothing is missing. */
  public FoundPlugin {
    requireNonNull(kind, "kind");
    requireNonNull(info, "info");
    requireNonNull(plugin, "plugin");
    requireNonNull(origin, "origin");
  }

  /** Returns the plugin as an error names it: kind, id, version and where it came from. */
  @Override
  public String toString() {
    return kind.title().en() + " " + info.id() + " " + info.version() + " (" + origin + ")";
  }

  /**
   * Returns the plugin as an error names it in Chinese.
   *
   * @return kind, id, version and where it came from
   */
  public String inChinese() {
    return kind.title().zh() + " " + info.id() + " " + info.version() + "（" + origin + "）";
  }
}
