package org.pingyi.evaluation.rules.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code combination} (组合赋权): the weights that are written on the criteria, which somebody judged,
 * combined with weights from the scores. With s a criterion's share of the written weights and o
 * that by {@link Entropy} or {@link Critic}, the weight is s·o / Σ s·o (multiplicative; C. L. Hwang
 * and K. Yoon, Multiple Attribute Decision Making, Springer, 1981) or α·s + (1 − α)·o (linear;
 * 徐泽水、达庆利, 多属性决策的组合赋权方法研究, 中国管理科学 10 (2002), issue 2).
 */
@Identified(
    id = "combination",
    version = "1.0",
    en = "Judged weights combined with those from scores",
    zh = "主客观组合赋权")
public final class Combination implements WeightingRule<Combination.Parameters> {

  /**
   * The parameters.
   *
   * @param objective how weights from scores are found
   * @param by how the two are combined
   * @param writtenShare how much the written weights count where they are averaged; half of it if
   *     not given
   */
  public record Parameters(
      @Meaning(en = "How weights are found from the scores.", zh = "由得分计算权重的方法。")
          Objective objective,
      @Meaning(
              en = "How the two weights become one: multiplied, or averaged.",
              zh = "两种权重的合成方式：相乘，或按比例平均。")
          @DefaultValue("multiplicative")
          Way by,
      @Meaning(
              en =
                  "How much the written weights count where the two are averaged; half of it if not given.",
              zh = "按比例平均时，方案所写权重占多少；不写时各占一半。")
          Optional<Share> writtenShare) {}

  /** How weights from scores are found. */
  public enum Objective {
    /** By {@link Entropy}. */
    ENTROPY,
    /** By {@link Critic}. */
    CRITIC
  }

  /** How two weights become one. */
  public enum Way {
    /** They are multiplied: a criterion weighs much where both say so. */
    MULTIPLICATIVE,
    /** They are averaged, in agreed shares. */
    LINEAR
  }

  private static final Share HALF = Share.of(1, 2);

  /** Creates the rule. */
  public Combination() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a share of weights that are multiplied, and a single criterion where its weight is to
   * come from {@link Critic}.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    if (parameters.by() == Way.MULTIPLICATIVE && parameters.writtenShare().isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "written-share",
          Text.of(
              "weights that are multiplied have no shares: write by: linear, or leave this out",
              "相乘合成不分比例：请写 by: linear，或去掉此项"));
    }
    if (parameters.objective() == Objective.CRITIC) {
      Critic.requireTwo(check, "objective");
    }
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, Parameters parameters) {
    Weighing objective =
        parameters.objective() == Objective.ENTROPY
            ? Entropy.weigh(objects)
            : Critic.weigh(objects);
    if (!(objective instanceof Weighing.Weights weights)) {
      return objective;
    }
    List<Step> found = weights.weights().stream().map(weight -> weight.steps().get()).toList();
    List<Step> written = written(objects.get(0));
    return parameters.by() == Way.MULTIPLICATIVE
        ? multiplied(objects.get(0), written, found)
        : averaged(written, found, parameters.writtenShare().orElse(HALF));
  }

  /** The written weights, each divided by all of them. */
  private static List<Step> written(List<Part> criteria) {
    Step all =
        Steps.sum(
            Text.of("written weights together", "所写权重合计"),
            criteria.stream().map(Given::weight).toList());
    return criteria.stream()
        .map(
            part ->
                Steps.quotient(
                    Text.of("written share of " + part.title().en(), part.title().zh() + "所写权重占比"),
                    Given.weight(part),
                    all))
        .toList();
  }

  private static Weighing multiplied(List<Part> criteria, List<Step> written, List<Step> found) {
    List<Step> products = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Text title = criteria.get(i).title();
      products.add(
          Steps.product(
              Text.of("product of the weights of " + title.en(), title.zh() + "两种权重之积"),
              written.get(i),
              found.get(i)));
    }
    return Importance.shares(products);
  }

  private static Weighing averaged(List<Step> written, List<Step> found, Share share) {
    Given ofWritten =
        Given.other(Text.of("share of the written weights", "所写权重的占比"), share.value());
    Given ofFound =
        Given.other(
            Text.of("share of the weights from scores", "由得分所得权重的占比"),
            Fraction.ONE.minus(share.value()));
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Step mean =
          Steps.sum(
              Text.of("combined weight", "组合权重"),
              Steps.product(Text.of("by what is written", "所写部分"), ofWritten, written.get(i)),
              Steps.product(Text.of("by the scores", "得分部分"), ofFound, found.get(i)));
      weights.add(new Weight(mean.result(), () -> mean));
    }
    return Weighing.of(weights);
  }
}
