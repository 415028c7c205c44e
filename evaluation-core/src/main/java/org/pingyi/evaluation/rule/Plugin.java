package org.pingyi.evaluation.rule;

/**
 * What every plugin has. Implementations are thread-safe and keep no state.
 *
 * @see RulePlugins
 */
public sealed interface Plugin permits Rule, SchemeTemplate {

  /**
   * Returns what the plugin says of itself, the same at each call.
   *
   * @return id, version and title
   */
  RuleInfo info();
}
