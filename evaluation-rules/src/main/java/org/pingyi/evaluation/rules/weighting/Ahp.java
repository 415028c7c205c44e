package org.pingyi.evaluation.rules.weighting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
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
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code ahp} (层次分析法): weights from judgements of each criterion against each other, 3 for
 * “moderately more important”, 9 for “extremely”, 1/3 and 1/9 for the opposite. The weights are the
 * principal eigenvector of the matrix of judgements, made to add up to 1. Whoever judges {@code a}
 * three times {@code b} and {@code b} twice {@code c} should judge {@code a} six times {@code c}:
 * how far the judgements are from that is told by the consistency ratio, (λ − n) / (n − 1) divided
 * by what it is at random. Above 0.1 a scheme is refused, unless it allows that.
 *
 * <p>See T. L. Saaty, A scaling method for priorities in hierarchical structures, Journal of
 * Mathematical Psychology 15 (1977), 234–281, and The Analytic Hierarchy Process (McGraw-Hill,
 * 1980).
 */
@Identified(id = "ahp", version = "1.0", en = "Analytic hierarchy process", zh = "层次分析法")
public final class Ahp implements WeightingRule<Ahp.Parameters> {

  /**
   * The parameters, of which one of the first two is there.
   *
   * @param judgements each pair of criteria, {@code a > b}, with how much more important the first
   *     is
   * @param triangle the same as the upper triangle of the matrix, row by row, the criteria in
   *     scheme order
   * @param allowInconsistent whether judgements may contradict each other more than is usual
   */
  public record Parameters(
      @Meaning(
              en =
                  "For each pair of criteria, written a > b, how much more important the first is: from 1/9 to 9.",
              zh = "各对评议内容（写作 a > b）前者相对后者的重要程度，取值 1/9 至 9。")
          Optional<Map<String, String>> judgements,
      @Meaning(
              en =
                  "The same as the upper triangle of the matrix, row by row, criteria in the order of the scheme.",
              zh = "以判断矩阵上三角逐行给出同样的判断，评议内容按方案中的顺序。")
          Optional<List<List<String>>> triangle,
      @Meaning(
              en = "Whether a consistency ratio above 0.1 is accepted.",
              zh = "一致性比率超过 0.1 时是否仍予接受。")
          @DefaultValue("false")
          boolean allowInconsistent) {}

  /** Creates the rule. */
  public Ahp() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports judgements that stand nowhere or twice, criteria too few or too many to judge in pairs,
   * and judgements that are faulty, or more at odds than is allowed.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    List<String> criteria = check.criteria();
    if (parameters.judgements().isPresent() == parameters.triangle().isPresent()) {
      check.report(
          parameters.judgements().isPresent() ? FaultCode.INVALID_PARAMETER : FaultCode.MISSING_KEY,
          parameters.judgements().isPresent() ? "triangle" : "judgements",
          Text.of(
              "judgements stand either in judgements or in a triangle",
              "两两判断须写在 judgements 或 triangle 中的一处"));
    } else if (criteria.size() < 2 || criteria.size() > Consistency.MOST) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "",
          Text.of(
              "pairs can be judged of 2 to "
                  + Consistency.MOST
                  + " criteria, and there are "
                  + criteria.size(),
              "两两判断适用于 2 至 " + Consistency.MOST + " 项评议内容，现有 " + criteria.size() + " 项"));
    } else {
      Judgements.read(parameters, criteria, check::report)
          .filter(judgements -> !parameters.allowInconsistent())
          .ifPresent(judgements -> checkConsistency(judgements, check));
    }
  }

  private static void checkConsistency(Judgements judgements, ParameterCheck check) {
    Consistency consistency = Consistency.of(judgements);
    if (consistency.ratio().compareTo(Consistency.GREATEST_RATIO) > 0) {
      Judgements.Pair worst = consistency.worst();
      String ratio = rounded(consistency.ratio(), 3);
      String judged = worst.written();
      String others = rounded(consistency.implied(worst), 2);
      check.report(
          FaultCode.INVALID_PARAMETER,
          worst.path(),
          Text.of(
              ("the judgements contradict each other: their consistency ratio is " + ratio)
                  + (", above 0.1. Furthest off is “" + judged)
                  + ("”, where all together say " + others)
                  + ": judge again, or write allow-inconsistent: true",
              ("各项判断相互矛盾：一致性比率为 " + ratio + "，超过 0.1。偏离最大的是“" + judged)
                  + ("”，而由全部判断得出的比值为 " + others)
                  + "。请重新判断，或写明 allow-inconsistent: true"));
    }
  }

  private static String rounded(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, Parameters parameters) {
    Judgements judgements =
        Judgements.read(
                parameters,
                criteria,
                (code, path, message) -> {
                  throw new IllegalArgumentException(message.en());
                })
            .orElseThrow();
    Consistency consistency = Consistency.of(judgements);
    List<Text> titles =
        objects.isEmpty()
            ? criteria.stream().map(Text::of).toList()
            : objects.get(0).stream().map(Part::title).toList();
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Step weight = weight(i, titles, judgements, consistency);
      weights.add(new Weight(weight.result(), () -> weight));
    }
    return Weighing.of(weights);
  }

  /** The judgements of a criterion by the weights, divided by λ, give its weight again. */
  private static Step weight(
      int row, List<Text> titles, Judgements judgements, Consistency consistency) {
    Text own = titles.get(row);
    List<Step> products = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      Text other = titles.get(i);
      Text pair = Text.of(own.en() + " against " + other.en(), own.zh() + "相对" + other.zh());
      Given judgement =
          Given.other(
              Text.of("judgement of " + pair.en(), pair.zh() + "的判断"), judgements.of(row, i));
      Given weight =
          Given.other(
              Text.of("weight of " + other.en(), other.zh() + "的权重"),
              Fraction.of(consistency.weights().get(i)));
      products.add(Steps.product(pair, judgement, weight));
    }
    String ratio = rounded(consistency.ratio(), 4);
    Step divided =
        Steps.quotient(
            Text.of("divided by the eigenvalue", "除以最大特征值"),
            Steps.sum(Text.of("judgements by weights", "判断与权重之积合计"), products),
            Given.other(
                Text.of("greatest eigenvalue", "最大特征值"), Fraction.of(consistency.eigenvalue())));
    return Column.settled(
        Text.of("weight, consistency ratio " + ratio, "权重，一致性比率 " + ratio), divided);
  }
}
