package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What every rectification order promises. In the schemes that are made up whatever anybody is
 * dissatisfied with has to be put right.
 */
@Experimental
public abstract class OrderContract extends RuleContract {

  private static final long[] RATED = {1, 2, 3, 7, 12, 100, 4_000_000_007L};

  /** How many of the least and of the greatest numbers of dissatisfied are looked at. */
  private static final long AT_EACH_END = 12;

  /**
   * Creates the tests of an order.
   *
   * @param order the order
   * @param parameters parameters to test it with, each text one set of them; nothing for an order
   *     that has none
   */
  protected OrderContract(RectificationOrder<?> order, String... parameters) {
    super(order, parameters);
  }

  @Override
  final List<Placement> placements(String use) {
    return List.of(
        Placement.atTop(
            Placement.list("rectification", "use: " + SampleRules.ANY_DISSATISFIED)
                + Placement.key("rectification-order", use)));
  }

  @Override
  final RulePlugins company() {
    return SampleRules.plugins();
  }

  /** Of as many who rated, more who are dissatisfied never come later. */
  @Example
  public final void theMoreDissatisfiedNeverWait() {
    for (String with : parameters()) {
      EvaluationScheme scheme =
          EvaluationScheme.read("scheme.yaml", smallestScheme(with), plugins());
      for (long rated : RATED) {
        LongStream.concat(
                LongStream.range(0, Math.min(rated, AT_EACH_END)),
                LongStream.range(Math.max(0, rated - AT_EACH_END), rated))
            .forEach(few -> requireRising(scheme, few, rated));
      }
    }
  }

  private void requireRising(EvaluationScheme scheme, long dissatisfied, long rated) {
    Priority fewer = scheme.priority(Dissatisfaction.of(dissatisfied, rated));
    Priority more = scheme.priority(Dissatisfaction.of(dissatisfied + 1, rated));
    require(
        Priority.MOST_URGENT_FIRST.compare(more, fewer) <= 0,
        "of "
            + rated
            + " ratings, "
            + (dissatisfied + 1)
            + " that are negative come after "
            + dissatisfied
            + ".");
  }
}
