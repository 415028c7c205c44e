package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.stability.Stable;

/** What every rectification trigger promises. */
@Stable
public abstract class TriggerContract extends RuleContract {

  /**
   * Creates the tests of a trigger.
   *
   * @param trigger the trigger
   * @param parameters parameters to test it with, each text one set of them; nothing for a trigger
   *     that has none
   */
  protected TriggerContract(RectificationTrigger<?> trigger, String... parameters) {
    super(trigger, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(Placement.atTop(Placement.list("rectification", use)));
  }
}
