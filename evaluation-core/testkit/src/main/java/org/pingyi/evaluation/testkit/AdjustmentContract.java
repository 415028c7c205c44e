package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every adjustment rule promises, of scores or of grades. The grades are {@code grade-1} from
 * 60 points, {@code grade-2} from 30 points and {@code grade-3}.
 */
@Stable
public abstract class AdjustmentContract extends RuleContract {

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected AdjustmentContract(AdjustmentRule<?> rule, String... parameters) {
    super(rule, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Sample.grades()).with(Placement.list("rules", use)));
  }
}
