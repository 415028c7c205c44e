package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every weighting rule promises. It weighs the three criteria at the top of a scheme, {@code
 * criterion-1}, {@code criterion-2} and {@code criterion-3}.
 */
@Stable
public abstract class WeightingContract extends RuleContract {

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected WeightingContract(WeightingRule<?> rule, String... parameters) {
    super(rule, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Placement.key("weighting", use)));
  }
}
