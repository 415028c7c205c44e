package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Reevaluation.Outcome;

/**
 * Counts how often which rank and grade came out, and who came before whom. What is counted of an
 * object is counted of all that are like it. Not thread-safe: one for each calculation.
 */
final class Outcomes {

  /** With more objects, who comes before whom is not counted for each pair. */
  static final int MOST_PAIRED = 300;

  private final Alike alike;
  private final List<Grade> grades;
  private final List<String> pools;
  private final List<Map<Integer, Long>> ranks = new ArrayList<>();
  private final List<Map<Integer, Long>> gradeNumbers = new ArrayList<>();

  /** For each two kinds in how many draws, and of how many members, the first came before. */
  private final long[][] before;

  Outcomes(List<EvaluatedObject> objects, Alike alike, List<Grade> grades) {
    this.alike = alike;
    this.grades = grades;
    this.pools = objects.stream().map(EvaluatedObject::pool).toList();
    int kinds = alike.sizes().size();
    for (int i = 0; i < kinds; i++) {
      ranks.add(new TreeMap<>());
      gradeNumbers.add(new TreeMap<>());
    }
    this.before = arePaired() ? new long[kinds][kinds] : new long[0][0];
  }

  boolean arePaired() {
    return pools.size() <= MOST_PAIRED;
  }

  void add(List<Outcome> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      int kind = alike.kinds().get(i);
      Outcome outcome = drawn.get(i);
      outcome.rank().ifPresent(rank -> ranks.get(kind).merge(rank, 1L, Long::sum));
      outcome
          .grade()
          .map(grades::indexOf)
          .ifPresent(number -> gradeNumbers.get(kind).merge(number, 1L, Long::sum));
      if (arePaired()) {
        pair(i, drawn);
      }
    }
  }

  private void pair(int one, List<Outcome> drawn) {
    OptionalInt rank = drawn.get(one).rank();
    if (rank.isPresent()) {
      for (int other = 0; other < drawn.size(); other++) {
        OptionalInt with = drawn.get(other).rank();
        if (pools.get(one).equals(pools.get(other))
            && (with.isEmpty() || rank.getAsInt() < with.getAsInt())) {
          before[alike.kinds().get(one)][alike.kinds().get(other)]++;
        }
      }
    }
  }

  /** How many objects are like an object, itself too. */
  long size(int object) {
    return alike.sizes().get(alike.kinds().get(object));
  }

  /** How often each rank came out, for an object and those like it. */
  Map<Integer, Long> ranks(int object) {
    return ranks.get(alike.kinds().get(object));
  }

  /** How often each grade came out, by its number among all grades, best first. */
  Map<Integer, Long> gradeNumbers(int object) {
    return gradeNumbers.get(alike.kinds().get(object));
  }

  /** How often an object came before another, for those like each. */
  long before(int one, int other) {
    return before[alike.kinds().get(one)][alike.kinds().get(other)];
  }

  Optional<Grade> grade(int number) {
    return number < 0 ? Optional.empty() : Optional.of(grades.get(number));
  }
}
