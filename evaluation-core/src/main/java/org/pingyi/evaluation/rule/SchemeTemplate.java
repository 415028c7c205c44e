package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * A scheme to start from: what a scheme that names it leaves out comes from here.
 *
 * {@snippet class="TwoQuestions" region="template"}
 */
@Stable
public non-sealed interface SchemeTemplate extends Plugin {

  /**
   * Returns the template's keys as a scheme writes them.
   *
   * @return a YAML or JSON text, without {@code id}, {@code version} and {@code template}
   */
  String text();
}
