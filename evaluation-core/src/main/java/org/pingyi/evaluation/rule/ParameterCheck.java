package org.pingyi.evaluation.rule;

import java.util.List;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where a rule looks at the scheme that uses it, and reports what is wrong with its parameters.
 *
 * <p>The scheme may still have other faults: the lists name what could be read.
 *
 * <p>Not thread-safe: it is asked during the call that hands it out, in the thread of that call.
 */
@Stable
public interface ParameterCheck {

  /**
   * Returns the criteria that the rule works on.
   *
   * @return for a weighting or combining rule the ids of the children of its criterion, else those
   *     of all criteria, in scheme order
   */
  List<String> criteria();

  /**
   * Returns the rater groups.
   *
   * @return their ids in scheme order
   */
  List<String> groups();

  /**
   * Returns the leaves that the rule will be asked about, with their scales.
   *
   * @return for a scoring rule that a leaf names that leaf, for that of the whole scheme the leaves
   *     that name none, else all leaves, in scheme order; none where scales or criteria have faults
   */
  default List<LeafCriterion> leaves() {
    return List.of();
  }

  /**
   * Returns the leaves of a criterion, with their scales.
   *
   * @param criterion the id of a leaf or of an inner criterion
   * @return the leaf itself, or all below the inner criterion, in scheme order; none where there is
   *     no such criterion, or scales or criteria have faults
   */
  default List<LeafCriterion> leaves(String criterion) {
    return List.of();
  }

  /**
   * Returns the rater groups with all that the scheme says of them.
   *
   * @return the groups in scheme order; none where one of them has a fault
   */
  default List<RaterGroup> raters() {
    return List.of();
  }

  /**
   * Returns the strata of a rater group.
   *
   * @param group the group's id
   * @return their ids in scheme order, also where another group has a fault; none if the group has
   *     none, or there is no such group
   */
  default List<String> strata(String group) {
    return raters().stream()
        .filter(rater -> rater.id().equals(group))
        .flatMap(rater -> rater.strata().stream())
        .map(Stratum::id)
        .toList();
  }

  /**
   * Returns the objects that the scheme itself lists.
   *
   * @return their ids in scheme order; none where the scheme lists none, so that ballots or a
   *     roster bring them, or where one of them has a fault
   */
  @Experimental
  default List<String> objects() {
    return List.of();
  }

  /**
   * Returns the grades.
   *
   * @return their ids, best first
   */
  List<String> grades();

  /**
   * Reports a fault.
   *
   * @param code what sort of fault it is
   * @param parameter the way to the value, such as {@code when.criterion}, {@code judgements[2]}
   *     or, for a grading rule, {@code grades[1].at-least}; empty for the rule as a whole. Where
   *     the value is not there, the fault is reported on what should have it
   * @param message what is wrong and what to do, in both languages
   */
  void report(FaultCode code, String parameter, Text message);
}
