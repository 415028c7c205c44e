package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every scoring rule promises. A test of one is no more than
 *
 * <pre>{@code
 * class PassRateTest extends ScoringContract {
 *   PassRateTest() {
 *     super(new PassRate(), "mark: 60", "mark: 0");
 *   }
 * }
 * }</pre>
 */
@Stable
public abstract class ScoringContract extends RuleContract {

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected ScoringContract(ScoringRule<?> rule, String... parameters) {
    super(rule, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    String scoring = Placement.key("scoring", use);
    return List.of(Placement.atTop(scoring), Placement.onLeaf(scoring));
  }
}
