package org.pingyi.evaluation.rule;

/**
 * A scheme to start from: what a scheme that names it leaves out comes from here.
 *
 * {@snippet class="TwoQuestions" region="template"}
 */
public non-sealed interface SchemeTemplate extends Plugin {

  /**
   * Returns the template's keys as a scheme writes them.
   *
   * @return a YAML or JSON text, without {@code id}, {@code version} and {@code template}
   */
  String text();
}
