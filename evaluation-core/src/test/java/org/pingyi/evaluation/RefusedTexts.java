package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.pingyi.evaluation.fault.InputException;

/** What is wrong with texts that are not evaluated. */
final class RefusedTexts {

  private RefusedTexts() {}

  /** Hands in a scheme, ballots, and a roster where there is a third text. */
  static InputException by(JsonEvaluations evaluations, String... texts) {
    return catchThrowableOfType(
        InputException.class,
        () -> {
          if (texts.length == 2) {
            evaluations.evaluate(texts[0], texts[1]);
          } else {
            evaluations.evaluate(texts[0], texts[1], texts[2]);
          }
        });
  }
}
