package org.pingyi.evaluation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Cell;

/** An object when everything is decided on it. */
@Experimental
public interface EvaluatedObject extends AppraisedObject {

  /**
   * Returns the published score.
   *
   * @return the score after all rules, if there is one
   */
  Optional<BigDecimal> score();

  /**
   * Returns the rank.
   *
   * @return the competition rank in the pool, from 1; empty without a score
   */
  OptionalInt rank();

  /**
   * Returns the grade.
   *
   * @return the grade after all rules and limits, if there is one
   */
  Optional<Grade> grade();

  /**
   * Returns with whom the object is ranked.
   *
   * @return the pool
   */
  String pool();

  /**
   * Returns who rates.
   *
   * @return all rater groups in scheme order
   */
  List<RaterGroup> groups();

  /**
   * Returns the counts of a leaf in one stratum of a group.
   *
   * @param leaf the leaf's id
   * @param group the group's id
   * @param stratum the stratum's id
   * @return the counts of the stratum
   * @throws IllegalArgumentException if the scheme has no such leaf, group or stratum
   */
  Cell cell(String leaf, String group, String stratum);
}
