package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Grade;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * The standard rule by which a majority grades, redone: answers are laid in a row from the best to
 * the worst, and the lower of those in the middle is the grade.
 */
record MajorityGrading(Premises premises, Rule rule) implements StandardGrading {

  @Override
  public Outcome grade(Appraised object) {
    Map<String, Long> given = new HashMap<>();
    long others = 0;
    for (Criterion leaf :
        Satisfied.leaves(premises, Optional.ofNullable(rule.parameters().get("criterion")))) {
      Counts cell = counts(object, leaf);
      cell.counts().forEach((answer, count) -> given.merge(answer, count, Long::sum));
      others +=
          cell.ratings().stream()
              .filter(
                  rating ->
                      premises.grades().stream()
                          .noneMatch(grade -> option(grade).equals(rating.id())))
              .mapToLong(Counts.Rating::count)
              .sum();
    }
    if (others > 0) {
      return new Outcome(Optional.empty(), List.of(others + " = 0"));
    }
    List<Long> row =
        premises.grades().stream().map(grade -> given.getOrDefault(option(grade), 0L)).toList();
    long all = row.stream().mapToLong(Long::longValue).sum();
    return all == 0 ? new Outcome(Optional.empty(), List.of("0 > 0")) : middle(row, all);
  }

  private Outcome middle(List<Long> row, long all) {
    long lowerMiddle = all / 2 + 1;
    List<String> grounds = new ArrayList<>();
    long reaching = 0;
    for (int i = 0; i < row.size(); i++) {
      reaching += row.get(i);
      grounds.add(Exact.of(reaching, all) + " > 0.5");
      if (reaching >= lowerMiddle) {
        return new Outcome(Optional.of(premises.grades().get(i).id()), grounds);
      }
    }
    throw new IllegalStateException("all reach the last grade");
  }

  private Counts counts(Appraised object, Criterion leaf) {
    String group = rule.parameters().get("group");
    if (group == null) {
      return object.counts().pooled(leaf.id());
    }
    List<String> groups = premises.raters().stream().map(Premises.Group::id).toList();
    return object.counts().cells(leaf.id()).get(groups.indexOf(group)).whole();
  }

  private static String option(Grade grade) {
    return requireNonNull(grade.parameters().get("option"));
  }
}
