package org.pingyi.evaluation.evaluate;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Figure;

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

  static String of(FigureResult figure) {
    return of(
        figure.figure(),
        new Figure.Of(
            figure.object().map(EvaluationObject::id),
            figure.criterion().map(Criterion::id),
            figure.group().map(RaterGroup::id)));
  }

  static String of(String figure, Figure.Of of) {
    return "figure "
        + Stream.of(
                Optional.of(figure),
                of.object().map(id -> "object " + id),
                of.criterion().map(id -> "criterion " + id),
                of.group().map(id -> "group " + id))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
  }
}
