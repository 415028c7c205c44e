package org.pingyi.evaluation.rules.weighting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code rank-order-centroid} (排序重心法): weights from nothing but the order in which criteria matter.
 * Of n criteria the k-th weighs (1/k + 1/(k+1) + … + 1/n) / n: the mean of all weights that keep to
 * the order. See F. H. Barron and B. E. Barrett, Decision quality using ranked attribute weights,
 * Management Science 42 (1996), 1515–1523.
 */
@Identified(
    id = "rank-order-centroid",
    version = "1.0",
    en = "Weights by order of importance",
    zh = "排序重心法赋权")
public final class RankOrderCentroid implements WeightingRule<RankOrderCentroid.Parameters> {

  /**
   * The parameters.
   *
   * @param order all criteria that are weighed, what matters most first; without it they matter in
   *     the order in which the scheme has them
   */
  public record Parameters(
      @Meaning(
              en =
                  "All criteria that are weighed, what matters most first; without it, in the order of the scheme.",
              zh = "参与赋权的全部评议内容，按重要性由高到低排列；不写时按方案中的顺序。")
          Optional<List<Reference.ToCriterion>> order) {}

  /** Creates the rule. */
  public RankOrderCentroid() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a criterion in the order that is there twice or not weighed here, and those that it
   * lacks.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    parameters.order().ifPresent(order -> check(ids(order), check));
  }

  private static List<String> ids(List<Reference.ToCriterion> order) {
    return order.stream().map(Reference.ToCriterion::id).toList();
  }

  private static void check(List<String> order, ParameterCheck check) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < order.size(); i++) {
      String id = order.get(i);
      if (!seen.add(id)) {
        check.report(
            FaultCode.DUPLICATE_ID,
            "order[" + i + "]",
            Text.of("“" + id + "” is there twice", "“" + id + "”重复出现"));
      } else if (!check.criteria().contains(id)) {
        check.report(
            FaultCode.INVALID_PARAMETER,
            "order[" + i + "]",
            Text.of(
                "“" + id + "” is not one of the criteria that are weighed here",
                "“" + id + "”不在此处赋权的评议内容之中"));
      }
    }
    List<String> missing = check.criteria().stream().filter(id -> !seen.contains(id)).toList();
    if (!missing.isEmpty()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "order",
          Text.of(
              "the order needs all criteria, and lacks " + String.join(", ", missing),
              "须列出全部评议内容，缺少：" + String.join("、", missing)));
    }
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, Parameters parameters) {
    List<String> order = parameters.order().map(RankOrderCentroid::ids).orElse(criteria);
    return Weighing.of(
        criteria.stream().map(id -> centroid(order.indexOf(id) + 1, criteria.size())).toList());
  }

  private static Weight centroid(int place, int number) {
    List<Step> parts = new ArrayList<>();
    for (int i = place; i <= number; i++) {
      parts.add(
          Steps.quotient(
              Text.of("part of place " + i, "第 " + i + " 位的份额"),
              Steps.ONE,
              Given.constant(Text.of("place", "位次"), i)));
    }
    Step centroid =
        Steps.quotient(
            Text.of("centroid of place " + place, "第 " + place + " 位的重心"),
            Steps.sum(Text.of("parts together", "份额合计"), parts),
            Given.constant(Text.of("criteria", "评议内容项数"), number));
    return new Weight(centroid.result(), () -> centroid);
  }
}
