package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every paper rule promises. Ballots have tokens, or none, and some say how long they took.
 */
@Stable
public abstract class PaperContract extends RuleContract {

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected PaperContract(PaperRule<?> rule, String... parameters) {
    super(rule, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Placement.list("papers", use)));
  }
}
