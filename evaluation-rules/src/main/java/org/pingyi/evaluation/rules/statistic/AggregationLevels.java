package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code aggregation-levels} (汇总口径): for each object and leaf the mean in which every ballot counts
 * the same beside the mean in which every group counts by its weight, where the two differ, and
 * always by how much. A large group outvotes a small one in the first and not in the second. Both
 * look at the ratings that count alone, those of groups that reach their minimum; within a group,
 * strata count by their weights in the second. See L. Kish, Weighting for unequal Pi, Journal of
 * Official Statistics 8 (1992), 183–200, on what weights do to means. Four decimals.
 */
@Identified(id = "aggregation-levels", version = "1.0", en = "Aggregation levels", zh = "汇总口径")
public final class AggregationLevels implements TallyStatistic<NoParameters> {

  private static final int DECIMALS = 4;

  /** Creates the rule. */
  public AggregationLevels() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, NoParameters parameters) {
    return Counted.figures(objects, Level.POOLED, AggregationLevels::figures);
  }

  private static List<Figure> figures(Counted counted) {
    Text less = Text.of("group-weighted less ballot-weighted mean", "按主体权重平均与按票平均之差");
    List<WeighedPart> parts = WeighedPart.of(counted.object(), counted.leaf());
    if (parts.isEmpty()) {
      return List.of(counted.figure("difference", less, WeighedPart.NONE));
    }
    Step byBallot = byBallot(parts);
    Step byGroup = byGroup(parts);
    Step difference = Steps.difference(less, byGroup, byBallot);
    List<Figure> figures = new ArrayList<>();
    if (difference.result().signum() != 0) {
      figures.add(
          counted.figure(
              "ballot-weighted-mean", byBallot.name(), Answer.Known.of(byBallot, DECIMALS)));
      figures.add(
          counted.figure(
              "group-weighted-mean", byGroup.name(), Answer.Known.of(byGroup, DECIMALS)));
    }
    figures.add(counted.figure("difference", less, Answer.Known.of(difference, DECIMALS)));
    return figures;
  }

  private static Step byBallot(List<WeighedPart> parts) {
    return Steps.quotient(
        Text.of("ballot-weighted mean", "按票平均（每票同权）"),
        Steps.sum(
            Text.of("ratings added up", "评分总和"), parts.stream().map(each -> sum(each)).toList()),
        Steps.sum(Text.of("ratings", "有效评分数"), parts.stream().map(WeighedPart::rated).toList()));
  }

  private static Step byGroup(List<WeighedPart> parts) {
    return Steps.quotient(
        Text.of("group-weighted mean", "按主体权重平均"),
        Steps.sum(
            Text.of("weighted means", "加权平均分之和"),
            parts.stream().map(each -> weighted(each)).toList()),
        Steps.sum(Text.of("weights", "权重之和"), parts.stream().map(WeighedPart::weight).toList()));
  }

  private static Step weighted(WeighedPart part) {
    Step mean =
        Steps.quotient(
            Text.of("mean of " + part.title().en(), part.title().zh() + "平均分"),
            sum(part),
            part.rated());
    return Steps.product(part.title(), part.weight(), mean);
  }

  private static Operand sum(WeighedPart part) {
    List<Step> products =
        part.cell().counts().stream()
            .filter(answer -> answer.value().isPresent() && answer.count() > 0)
            .map(
                answer ->
                    Steps.product(
                        Text.of(answer.answer()),
                        part.in(Given.count(part.cell(), answer)),
                        part.in(Given.value(part.cell(), answer))))
            .toList();
    return Steps.sum(
        Text.of("ratings of " + part.title().en() + " added up", part.title().zh() + "评分总和"),
        products);
  }
}
