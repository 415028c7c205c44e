package org.pingyi.evaluation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A scheme when everything is decided on its objects: what those know who read papers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param criteria the leaves that are rated, in scheme order, as on each {@link Paper}
 * @param groups the rater groups in scheme order
 * @param objects all objects in the order of the report, those without a score too; perhaps none
 */
@Experimental
public record EvaluatedScheme(
    List<LeafCriterion> criteria, List<RaterGroup> groups, List<EvaluatedObject> objects) {

  /** Copies the lists. */
  public EvaluatedScheme {
    criteria = ImmutableList.copyOf(criteria);
    groups = ImmutableList.copyOf(groups);
    objects = ImmutableList.copyOf(objects);
  }
}
