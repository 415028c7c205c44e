package org.pingyi.evaluation.rules.combining;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.combining.ComparedObjects.Compared;

/**
 * {@code topsis} (逼近理想解排序法): how near an object is to the best of all scores, and how far from the
 * worst. With v the scores divided by the root of the sum of their squares and multiplied by the
 * weight, d⁺ the distance of an object's v to the highest in each criterion and d⁻ that to the
 * lowest, the score is 100·d⁻ / (d⁺ + d⁻): 100 for an object that is the best in everything, 0 for
 * one that is the worst in everything. More is better in all criteria. A criterion in which all
 * objects have the same score moves nothing.
 *
 * <p>See C. L. Hwang and K. Yoon, Multiple Attribute Decision Making (Springer, 1981), where the
 * result runs from 0 to 1.
 */
@Identified(
    id = "topsis",
    version = "1.0",
    en = "Nearness to the ideal (TOPSIS)",
    zh = "逼近理想解排序法（TOPSIS）")
public final class Topsis implements CohortCombiningRule<ComparedParameters> {

  private static final Text NOTHING =
      Text.of(
          "the objects that can be compared do not differ in any criterion: there is no best and no worst",
          "可比较的对象在各项内容上均无差异，没有最优与最劣之分");

  /** What the scores of a criterion are measured by. */
  private record Measure(Operand best, Operand worst, Operand length) {
    static Measure of(Column column) {
      List<Step> squares =
          column.scores().stream()
              .map(score -> Step.of(score.name(), Operation.POWER, List.of(score, Steps.TWO)))
              .toList();
      Operand sum = column.figure("sum of squares", "平方和", Operation.SUM, squares);
      return new Measure(
          column.greatest(),
          column.least(),
          Step.of(
              column.of("root of the squares", "平方和的根"),
              Operation.POWER,
              List.of(sum, Steps.HALF)));
    }
  }

  /** Creates the rule. */
  public Topsis() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Scored> combine(List<List<Part>> objects, ComparedParameters parameters) {
    ComparedObjects compared = new ComparedObjects(objects, parameters.whenMissing());
    Map<String, Measure> measures =
        compared.columns().stream()
            .filter(Column::differs)
            .collect(Collectors.toUnmodifiableMap(Column::id, Measure::of));
    return compared.each(
        Column::differs,
        NOTHING,
        criteria -> {
          List<Part> counting =
              criteria.stream().filter(Compared::counts).map(Compared::part).toList();
          return Scored.of(
              nearness(counting, measures).result(),
              () -> Working.of(nearness(counting, measures)));
        });
  }

  private static Step nearness(List<Part> criteria, Map<String, Measure> measures) {
    Step toBest =
        distance(Text.of("distance to the best", "与最优的距离"), criteria, measures, Measure::best);
    Step toWorst =
        distance(Text.of("distance to the worst", "与最劣的距离"), criteria, measures, Measure::worst);
    Step both = Steps.sum(Text.of("both distances", "两个距离之和"), toBest, toWorst);
    Step share =
        Steps.quotient(Text.of("share of the distance to the worst", "与最劣的距离所占比例"), toWorst, both);
    return Column.settled(
        Text.of("nearness to the ideal", "与理想解的贴近度"),
        Steps.product(Text.of("in a hundred", "换算为百分制"), Steps.HUNDRED, share));
  }

  private static Step distance(
      Text name,
      List<Part> criteria,
      Map<String, Measure> measures,
      Function<Measure, Operand> target) {
    List<Step> squares = new ArrayList<>();
    for (Part part : criteria) {
      Measure measure = requireNonNull(measures.get(part.id()), "a column that differs");
      squares.add(square(part, target.apply(measure), measure.length()));
    }
    Step sum = Steps.sum(Text.of("squares together", "平方和"), squares);
    return Step.of(name, Operation.POWER, List.of(sum, Steps.HALF));
  }

  private static Step square(Part part, Operand target, Operand length) {
    Text title = part.title();
    Step difference =
        Steps.difference(
            Text.of("difference in " + title.en(), title.zh() + "的差"), target, Given.score(part));
    Step weighted =
        Steps.product(
            Text.of("weighted difference in " + title.en(), title.zh() + "的加权差"),
            Given.weight(part),
            difference);
    Step measured =
        Column.kept(
            Text.of("distance in " + title.en(), title.zh() + "的距离"),
            Steps.quotient(title, weighted, length));
    return Step.of(
        Text.of("square of the distance in " + title.en(), title.zh() + "的距离平方"),
        Operation.POWER,
        List.of(measured, Steps.TWO));
  }
}
