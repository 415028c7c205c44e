package org.pingyi.evaluation.rules.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code critic} (CRITIC 法): a criterion weighs the more, the more the objects differ on it and the
 * less it repeats what others say. With scores put between 0 and 1, from the lowest to the highest
 * of their criterion, it says σ·Σ(1 − r): σ is the standard deviation of its scores (by n − 1), r
 * its correlation with each other criterion. It weighs that, divided by what all criteria say.
 *
 * <p>See D. Diakoulaki, G. Mavrotas and L. Papayannakis, Determining objective weights in multiple
 * criteria problems: the CRITIC method, Computers &amp; Operations Research 22 (1995), 763–770.
 */
@Identified(
    id = "critic",
    version = "1.0",
    en = "Weights by contrast and conflict (CRITIC)",
    zh = "CRITIC 赋权法")
public final class Critic implements WeightingRule<NoParameters> {

  /** Creates the rule. */
  public Critic() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a single criterion, which can be held against no other. */
  @Override
  public void check(NoParameters parameters, ParameterCheck check) {
    requireTwo(check, "");
  }

  /** Reports where there is only one criterion, which nothing can be correlated with. */
  static void requireTwo(ParameterCheck check, String parameter) {
    if (check.criteria().size() == 1) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          parameter,
          Text.of(
              "one criterion cannot be held against others: this needs at least two",
              "只有一项评议内容，无从比较：至少需要两项"));
    }
  }

  @Override
  public Weighing weigh(List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
    return weigh(objects);
  }

  static Weighing weigh(List<List<Part>> objects) {
    return Importance.weigh(objects, columns -> Optional.empty(), Critic::information);
  }

  /** The scores of a criterion between 0 and 1, less their mean. */
  private record Deviations(Column column, List<Fraction> values, Step standard) {

    static Deviations of(Column column) {
      Fraction least = column.least().result();
      Fraction width = column.greatest().result().minus(least);
      List<Fraction> between =
          column.scores().stream()
              .map(score -> score.result().minus(least).dividedBy(width))
              .map(
                  share -> Column.kept(column.title(), Given.other(column.title(), share)).result())
              .toList();
      Fraction mean = sum(between).dividedBy(Fraction.of(between.size()));
      List<Fraction> values = between.stream().map(value -> value.minus(mean)).toList();
      Given variance =
          Given.other(
              column.of("variance between lowest and highest", "极差标准化后的方差"),
              together(values, values));
      Step standard =
          Step.of(
              column.of("standard deviation", "标准差"),
              Operation.POWER,
              List.of(variance, Steps.HALF));
      return new Deviations(column, values, standard);
    }

    private static Fraction together(List<Fraction> left, List<Fraction> right) {
      List<Fraction> products = new ArrayList<>();
      for (int i = 0; i < left.size(); i++) {
        products.add(left.get(i).times(right.get(i)));
      }
      return sum(products).dividedBy(Fraction.of(left.size() - 1));
    }

    private static Fraction sum(List<Fraction> numbers) {
      return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The correlation with another criterion, to 20 digits; exactly 1 and −1 where it is that. */
    Given correlation(Deviations other) {
      Text name =
          Text.of(
              "correlation of " + column.title().en() + " with " + other.column.title().en(),
              column.title().zh() + "与" + other.column.title().zh() + "的相关系数");
      Fraction quotient =
          together(values, other.values)
              .dividedBy(standard.result().times(other.standard.result()));
      return Given.other(name, Column.settled(name, Given.other(name, quotient)).result());
    }
  }

  private static List<Step> information(List<Column> columns) {
    List<Deviations> all = columns.stream().map(Deviations::of).toList();
    return IntStream.range(0, all.size()).mapToObj(i -> information(i, all)).toList();
  }

  private static Step information(int number, List<Deviations> all) {
    Deviations one = all.get(number);
    List<Step> conflicts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i != number) {
        Text title = all.get(i).column().title();
        conflicts.add(
            Steps.difference(
                Text.of("conflict with " + title.en(), "与" + title.zh() + "的冲突性"),
                Steps.ONE,
                one.correlation(all.get(i))));
      }
    }
    Step conflict = Steps.sum(one.column().of("conflict", "冲突性"), conflicts);
    return Steps.product(one.column().of("information", "信息量"), one.standard(), conflict);
  }
}
