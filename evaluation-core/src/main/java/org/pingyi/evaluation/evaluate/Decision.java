package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;

/**
 * All that is decided on an object that has a score.
 *
 * @param placing its score and rank
 * @param graded the grade that the grading rule gave it at first, if it gave one
 * @param grade its grade so far, if it has one
 * @param adjustments what rules changed so far, in the order in which they acted
 * @param limits the limits that took a grade away, in the order in which they acted
 */
record Decision(
    Placing placing,
    Optional<Grade> graded,
    Optional<Grade> grade,
    List<Adjustment> adjustments,
    List<GradeLimit> limits) {

  /**
   * A limit that took a grade away.
   *
   * @param from the grade before
   * @param change what the grading rule said of it
   */
  record GradeLimit(Grade from, GradeChange change) {}

  Decision {
    requireNonNull(graded, "graded");
    requireNonNull(grade, "grade");
    adjustments = ImmutableList.copyOf(adjustments);
    limits = ImmutableList.copyOf(limits);
  }

  static Decision of(Placing placing, Optional<Grade> grade) {
    return new Decision(placing, grade, grade, placing.adjustments(), List.of());
  }

  /** Returns this decision with another grade; one that is the same again leaves no trace. */
  Decision regraded(String rule, Grade from, Grade to, Text reason) {
    return from.equals(to)
        ? this
        : new Decision(
            placing,
            graded,
            Optional.of(to),
            and(adjustments, new Adjustment.OfGrade(rule, from, to, reason)),
            limits);
  }

  /** Returns this decision with the grade that a limit leaves. */
  Decision limited(Grade from, GradeChange change) {
    if (from.equals(change.to())) {
      return this;
    }
    Decision after = regraded(change.limit(), from, change.to(), change.reason());
    return new Decision(
        placing, graded, after.grade, after.adjustments, and(limits, new GradeLimit(from, change)));
  }

  private static <T> List<T> and(List<T> list, T another) {
    return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
        .addAll(list)
        .add(another)
        .build();
  }
}
