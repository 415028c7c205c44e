package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Gives grades, in two steps: {@link #grade} before the adjustments, {@link #limit} after them.
 * Both see a whole pool, so that a rule may grade by rank or share.
 *
 * {@snippet class="GradeByRank" region="rule"}
 *
 * @param <P> the record of parameters
 * @param <G> the record of what a scheme may say of each grade beside its id and title
 */
@Stable
public non-sealed interface GradingRule<P extends Record, G extends Record> extends Rule<P> {

  /**
   * Checks what the scheme says of the grades: called once, when it is read.
   *
   * @param parameters the parameters
   * @param bands for each grade, best first, what it says; empty where that has faults of its own
   * @param check where to report faults, at {@code grades[i].name}
   */
  default void checkBands(P parameters, List<Optional<G>> bands, ParameterCheck check) {}

  /**
   * Grades the objects of a pool.
   *
   * @param pool the objects that have a score, in rank order
   * @param bands the grades, best first
   * @param parameters the parameters
   * @return for each object its grade, or none, in the same order
   */
  List<Optional<Grade>> grade(List<Standing> pool, List<GradeBand<G>> bands, P parameters);

  /**
   * Says what a grade rests on. Called only where somebody asks for an explanation.
   *
   * @param standing an object that was graded
   * @param bands the grades, best first
   * @param parameters the parameters
   * @return comparisons that a person can redo, in the order in which they are made; none by
   *     default
   */
  default List<Comparison> grounds(Standing standing, List<GradeBand<G>> bands, P parameters) {
    return List.of();
  }

  /**
   * Says what a grade rests on, where that depends on others in the pool. Called only where
   * somebody asks for an explanation.
   *
   * @param object the object's number in the pool, from 0
   * @param pool the objects that have a score, in rank order, as they were graded
   * @param bands the grades, best first
   * @param parameters the parameters
   * @return comparisons that a person can redo, in the order in which they are made; by default
   *     those of the object alone
   */
  default List<Comparison> grounds(
      int object, List<Standing> pool, List<GradeBand<G>> bands, P parameters) {
    return grounds(pool.get(object), bands, parameters);
  }

  /**
   * Limits how many objects of a pool hold a grade, after grade rules have acted. Changes nothing
   * by default.
   *
   * @param pool the objects that have a score, in rank order, with their grades
   * @param bands the grades, best first
   * @param parameters the parameters
   * @return the changes in the order in which they were made
   */
  default List<GradeChange> limit(List<Graded> pool, List<GradeBand<G>> bands, P parameters) {
    return List.of();
  }

  /**
   * An object with the grade that it has so far.
   *
   * @param standing the object
   * @param grade its grade, if it has one
   */
  record Graded(Standing standing, Optional<Grade> grade) {

    /** Checks that nothing is missing. */
    public Graded {
      requireNonNull(standing, "standing");
      requireNonNull(grade, "grade");
    }
  }

  /**
   * A grade that is changed.
   *
   * @param object the object's number in the pool that the rule was given, from 0
   * @param limit the name of the limit, as reports give it
   * @param to the new grade
   * @param reason why
   * @param grounds comparisons that hold
   */
  record GradeChange(int object, String limit, Grade to, Text reason, List<Comparison> grounds) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if one of the grounds does not hold
     */
    public GradeChange {
      requireNonNull(limit, "limit");
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
      grounds = List.copyOf(grounds);
      if (!grounds.stream().allMatch(Comparison::holds)) {
        throw new IllegalArgumentException("a limit whose grounds do not hold");
      }
    }
  }
}
