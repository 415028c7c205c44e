package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What every review flag promises. In some of the schemes that are made up the second rater group
 * is not anonymous, and objects rate each other there.
 */
@Experimental
public abstract class FlagContract extends RuleContract {

  /**
   * Creates the tests of a review flag.
   *
   * @param flag the review flag
   * @param parameters parameters to test it with, each text one set of them; nothing for a review
   *     flag that has none
   */
  protected FlagContract(ReviewFlag<?> flag, String... parameters) {
    super(flag, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Placement.list("flags", use)));
  }
}
