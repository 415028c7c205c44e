package org.pingyi.evaluation.rules.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code entropy} (熵权法): the more the objects differ on a criterion, the more it weighs. With p an
 * object's share of the sum of n scores, a criterion has the entropy e = −Σ p·ln p / ln n, which is
 * 1 where all scores are equal; it weighs 1 − e, divided by that of all criteria.
 *
 * <p>See C. E. Shannon, A mathematical theory of communication, Bell System Technical Journal 27
 * (1948), 379–423, and for weights C. L. Hwang and K. Yoon, Multiple Attribute Decision Making
 * (Springer, 1981).
 */
@Identified(id = "entropy", version = "1.0", en = "Weights by entropy", zh = "熵权法")
public final class Entropy implements WeightingRule<NoParameters> {

  /** Creates the rule. */
  public Entropy() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
    return weigh(objects);
  }

  static Weighing weigh(List<List<Part>> objects) {
    return Importance.weigh(
        objects, Entropy::belowZero, columns -> columns.stream().map(Entropy::divergence).toList());
  }

  private static Optional<Text> belowZero(List<Column> columns) {
    return columns.stream()
        .filter(column -> column.scores().stream().anyMatch(score -> score.result().signum() < 0))
        .findFirst()
        .map(
            column ->
                Text.of(
                    column.title().en() + " has a score below 0, of which there are no shares",
                    column.title().zh() + "有负的得分，无法计算占比"));
  }

  /** 1 + Σ p·ln p / ln n. */
  private static Step divergence(Column column) {
    Operand sum = column.figure("sum", "得分之和", Operation.SUM, column.scores());
    List<Step> terms = new ArrayList<>();
    for (Given score : column.scores()) {
      Step share =
          Column.kept(named("share of ", score, "占比"), Steps.quotient(score.name(), score, sum));
      if (share.result().signum() > 0) {
        Step logarithm =
            Step.of(
                named("logarithm of the share of ", score, "占比的对数"),
                Operation.LOGARITHM,
                List.of(share));
        terms.add(Steps.product(named("share × logarithm: ", score, "占比 × 对数"), share, logarithm));
      }
    }
    Step most =
        Step.of(
            Text.of("logarithm of the number of objects", "对象数的对数"),
            Operation.LOGARITHM,
            List.of(Given.other(Text.of("objects", "对象数"), Fraction.of(column.scores().size()))));
    Step negated =
        Steps.quotient(
            column.of("negated entropy", "负熵"),
            column.figure("sum of share × logarithm", "占比 × 对数之和", Operation.SUM, terms),
            most);
    return Steps.sum(column.of("divergence", "差异系数"), Steps.ONE, negated);
  }

  private static Text named(String en, Given score, String zh) {
    return Text.of(en + score.name().en(), score.name().zh() + "：" + zh);
  }
}
