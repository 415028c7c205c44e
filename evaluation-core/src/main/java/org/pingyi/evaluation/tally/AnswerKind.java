package org.pingyi.evaluation.tally;

import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Scale;

/** What an answer is counted as in a cell. */
enum AnswerKind {
  /** An answer without a value. */
  NO_RATING,
  NEUTRAL,
  POSITIVE,
  NEGATIVE;

  static AnswerKind of(Scale scale, int answer) {
    if (scale.value(answer).isEmpty()) {
      return NO_RATING;
    }
    Attitude attitude = scale.attitude(answer);
    return attitude == Attitude.POSITIVE
        ? POSITIVE
        : attitude == Attitude.NEGATIVE ? NEGATIVE : NEUTRAL;
  }

  static AnswerKind[] of(Scale scale, int[] answers) {
    AnswerKind[] kinds = new AnswerKind[answers.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = of(scale, answers[i]);
    }
    return kinds;
  }
}
