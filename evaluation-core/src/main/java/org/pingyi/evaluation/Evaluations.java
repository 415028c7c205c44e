package org.pingyi.evaluation;

import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.stability.Stable;

/**
 * Evaluations in a single call, for services that keep nothing between two requests.
 *
 * {@snippet class="ServiceTest" region="limits"}
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class Evaluations {

  private Evaluations() {}

  /**
   * Returns evaluations from texts to JSON, in English and within the usual limits.
   *
   * @param plugins the rules and templates that schemes may use
   * @return the evaluations, for any number of calls in any number of threads
   */
  public static JsonEvaluations json(RulePlugins plugins) {
    return JsonEvaluations.of(plugins);
  }
}
