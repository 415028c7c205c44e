package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Cell;

/**
 * Scores a cell beside the cohort that it belongs to, for methods that go by what is usual: the
 * answers of the same rater group or stratum to the same criterion, of all objects together.
 *
 * <p>The cohort holds all objects of the evaluation, the one that is scored among them, those of
 * other pools, and those on which the group gave too few ballots for a score. It is counted once,
 * and only where a scheme uses such a rule. Which of the objects answers are about is not in it.
 *
 * @param <P> the record of parameters
 */
@Experimental
public interface CohortScoringRule<P extends Record> extends ScoringRule<P> {

  /**
   * Scores a cell. Like {@link #range(Scale, Record)}, what comes out may depend on nothing but
   * what is handed in.
   *
   * @param cell the counts, with at least one rating
   * @param cohort the counts of all objects together, on the same scale; each at least that of the
   *     cell. In steps they are told by {@link Given#ofCohort()}
   * @param parameters the parameters
   * @return the score, or why there is none
   */
  Scored score(Cell cell, Cell cohort, P parameters);

  /**
   * Scores a cell that is its own cohort, as where there is only one object.
   *
   * @param cell the counts, with at least one rating
   * @param parameters the parameters
   * @return the score, or why there is none
   */
  @Override
  default Scored score(Cell cell, P parameters) {
    return score(cell, cell, parameters);
  }
}
