package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every combining rule promises: for one object at a time, for all at once, or by how ratings
 * are distributed; then all criteria of the schemes that are made up have the scale of options.
 */
@Stable
public abstract class CombiningContract extends RuleContract {

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected CombiningContract(CombiningRule<?> rule, String... parameters) {
    super(rule, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    String combining = Placement.key("combining", use);
    return plugin() instanceof NodeCombiningRule
        ? List.of(Placement.atTop(combining), Placement.onInner(combining))
        : List.of(Placement.atTop(combining));
  }

  @Override
  final boolean fitsKind(Scale scale) {
    return !(plugin() instanceof DistributionCombiningRule) || scale instanceof OptionScale;
  }
}
