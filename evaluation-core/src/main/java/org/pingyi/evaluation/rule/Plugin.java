package org.pingyi.evaluation.rule;

import java.util.Optional;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every plugin has. Implementations are thread-safe and keep no state.
 *
 * <p>A class that {@link java.util.ServiceLoader} finds is {@link Identified}; a plugin that a host
 * makes itself may say what it is called in {@link #info} instead.
 *
 * @see org.pingyi.evaluation.plugin.RulePlugins
 */
@Stable
public sealed interface Plugin permits Rule, SchemeTemplate, ReportRenderer {

  /**
   * Returns what the plugin says of itself, the same at each call.
   *
   * @return id, version and title; by default those with which its class is {@link Identified}
   * @throws IllegalStateException if the class is not identified, and the plugin says nothing else
   */
  default RuleInfo info() {
    return RuleInfo.declared(getClass())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "needs the annotation @Identified, or an info() of its own"));
  }

  /**
   * Returns what people should know who think of using the plugin.
   *
   * @return formula, use, source and a worked example; none by default
   */
  @Experimental
  default Optional<Guide> guide() {
    return Optional.empty();
  }
}
