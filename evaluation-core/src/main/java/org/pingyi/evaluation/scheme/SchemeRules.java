package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;

/**
 * The rules of a scheme, bound to their parameters.
 *
 * @param scoring for each leaf criterion how its cells are scored
 * @param combining how the top-level criteria are combined
 * @param parts how strata and groups are combined, and the children of inner criteria that name no
 *     rule of their own: {@code combining}, or {@code weighted-sum} where that needs whole objects
 * @param innerCombining for inner criteria with a rule of their own how their children are combined
 * @param weighting what gives the weights of the top-level criteria
 * @param innerWeighting for inner criteria with one of their own what gives the children's weights
 * @param papers the paper rules in scheme order
 * @param adjustments the adjustment rules in scheme order
 * @param grading what gives grades; none where there are no grades
 * @param triggers the rectification triggers in scheme order
 * @param order what is put right first; none where the scheme does not say
 * @param statistics the statistics in scheme order
 * @param flags the review flags in scheme order
 */
public record SchemeRules(
    Map<String, BoundRule<ScoringRule<Record>>> scoring,
    BoundRule<CombiningRule<Record>> combining,
    BoundRule<NodeCombiningRule<Record>> parts,
    Map<String, BoundRule<NodeCombiningRule<Record>>> innerCombining,
    Optional<BoundRule<WeightingRule<Record>>> weighting,
    Map<String, BoundRule<WeightingRule<Record>>> innerWeighting,
    List<BoundRule<PaperRule<Record>>> papers,
    List<BoundRule<AdjustmentRule<Record>>> adjustments,
    Optional<Grading> grading,
    List<BoundRule<RectificationTrigger<Record>>> triggers,
    Optional<BoundRule<RectificationOrder<Record>>> order,
    List<BoundRule<Statistic<Record>>> statistics,
    List<BoundRule<ReviewFlag<Record>>> flags) {

  /**
   * The grading rule with what the scheme says of each grade.
   *
   * @param rule the rule
   * @param bands the grades, best first
   */
  public record Grading(
      BoundRule<GradingRule<Record, Record>> rule, List<GradeBand<Record>> bands) {

    /** Copies the list. */
    public Grading {
      bands = ImmutableList.copyOf(bands);
    }
  }

  /**
   * Returns the rules that read papers beside the tally.
   *
   * @return statistics and review flags, each in scheme order
   */
  public List<BoundRule<?>> readingPapers() {
    ImmutableList.Builder<BoundRule<?>> reading = ImmutableList.builder();
    for (BoundRule<?> each : statistics) {
      if (each.rule() instanceof PaperStatistic<?>) {
        reading.add(each);
      }
    }
    return reading.addAll(flags).build();
  }

  /**
   * Does work in which rules of this scheme are called.
   *
   * @param work the work
   * @param <T> its result
   * @return the result
   * @throws PluginException if a call within it takes too long
   */
  public <T> T together(Supplier<T> work) {
    return combining.calls().together(work);
  }

  /**
   * Says whether a call of a rule may take only so long.
   *
   * @return whether the host has set a limit
   */
  public boolean areLimitedInTime() {
    return combining.calls().areLimitedInTime();
  }

  /** Copies the lists and maps. */
  public SchemeRules {
    scoring = ImmutableMap.copyOf(scoring);
    innerCombining = ImmutableMap.copyOf(innerCombining);
    innerWeighting = ImmutableMap.copyOf(innerWeighting);
    papers = ImmutableList.copyOf(papers);
    adjustments = ImmutableList.copyOf(adjustments);
    triggers = ImmutableList.copyOf(triggers);
    statistics = ImmutableList.copyOf(statistics);
    flags = ImmutableList.copyOf(flags);
  }
}
