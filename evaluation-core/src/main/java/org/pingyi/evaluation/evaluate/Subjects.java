package org.pingyi.evaluation.evaluate;

import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;

/** What a rule was asked about, as an error says it: names of the scheme, and never an answer. */
final class Subjects {

  private Subjects() {}

  static String of(EvaluationObject object) {
    return "object " + object.id();
  }

  static String of(Criterion criterion) {
    return "criterion " + criterion.id();
  }

  static String of(EvaluationObject object, Criterion criterion) {
    return of(object) + ", " + of(criterion);
  }

  static String of(EvaluationObject object, Criterion criterion, RaterGroup group) {
    return of(object, criterion) + ", group " + group.id();
  }
}
