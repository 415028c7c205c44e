package org.pingyi.evaluation.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Cell;

/**
 * An object with the scores of its criteria and the counts behind them.
 *
 * <p>What rules are handed is immutable and thread-safe.
 */
@Stable
public interface AppraisedObject {

  /**
   * Returns the object.
   *
   * @return the object
   */
  EvaluationObject object();

  /**
   * Returns all leaves that are rated.
   *
   * @return the leaves in scheme order
   */
  List<LeafCriterion> leaves();

  /**
   * Returns the leaves at and below a criterion.
   *
   * @param criterion the criterion's id
   * @return the leaves in scheme order
   * @throws IllegalArgumentException if the scheme has no such criterion
   */
  List<LeafCriterion> leaves(String criterion);

  /**
   * Returns the published score of a criterion.
   *
   * @param criterion the criterion's id
   * @return the rounded score, if there is one
   * @throws IllegalArgumentException if the scheme has no such criterion
   */
  Optional<BigDecimal> score(String criterion);

  /**
   * Returns the counts of a leaf over all groups, those below their minimum too.
   *
   * @param leaf the leaf's id
   * @return the pooled counts
   * @throws IllegalArgumentException if the scheme has no such leaf
   */
  Cell pooled(String leaf);

  /**
   * Returns the counts of a leaf in one group.
   *
   * @param leaf the leaf's id
   * @param group the group's id
   * @return the counts of the whole group
   * @throws IllegalArgumentException if the scheme has no such leaf or group
   */
  Cell cell(String leaf, String group);

  /**
   * Returns a rater group.
   *
   * @param id the group's id
   * @return the group, with its title
   * @throws IllegalArgumentException if the scheme has no such rater group
   */
  RaterGroup group(String id);
}
