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
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code sample-sizes} (样本量): for each object and leaf how many ballots and ratings there are, how
 * many of the latter count, the weights of all of them together, and how many ratings of equal
 * weight would say as much. Each rating of a group weighs the group's weight divided by the group's
 * ratings, with strata the stratum's part of it; a group below its minimum does not count. The
 * effective size is (Σw)² / Σw²: L. Kish, Weighting for unequal Pi, Journal of Official Statistics
 * 8 (1992), 183–200. Sizes to four decimals, numbers of ballots and ratings to none.
 *
 * <p>These are the weights of groups and strata. Those of criteria say how much a leaf counts in
 * the score, and play no part here.
 */
@Identified(id = "sample-sizes", version = "1.0", en = "Sample sizes", zh = "样本量")
public final class SampleSizes implements TallyStatistic<NoParameters> {

  private static final int DECIMALS = 4;

  /** Creates the rule. */
  public SampleSizes() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, NoParameters parameters) {
    return Counted.figures(objects, Level.POOLED, SampleSizes::figures);
  }

  private static List<Figure> figures(Counted counted) {
    Cell cell = counted.cell();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        counted.figure(
            "ballots", Text.of("ballots", "票数"), number(counted.in(Given.ballots(cell)))));
    figures.add(counted.figure("ratings", Text.of("ratings", "有效评分数"), number(counted.rated())));
    figures.addAll(weighed(counted));
    return figures;
  }

  private static Answer number(Given number) {
    return Answer.Known.of(Steps.sum(number.name(), number), 0);
  }

  private static List<Figure> weighed(Counted counted) {
    Text weightedSize = Text.of("weights of all ratings together", "加权样本量（权重合计）");
    Text effectiveSize = Text.of("effective number of ratings", "有效样本量");
    List<WeighedPart> parts = WeighedPart.of(counted.object(), counted.leaf());
    if (parts.isEmpty()) {
      return List.of(
          counted.figure("weighted-size", weightedSize, WeighedPart.NONE),
          counted.figure("effective-size", effectiveSize, WeighedPart.NONE));
    }
    Step weights =
        Steps.sum(
            Text.of("weights together", "权重合计"), parts.stream().map(WeighedPart::weight).toList());
    Step squares =
        Steps.sum(
            Text.of("squared weights of all ratings", "各评分权重的平方和"),
            parts.stream().map(SampleSizes::squares).toList());
    return List.of(
        counted.figure("weighted-size", weightedSize, Answer.Known.of(weights, DECIMALS)),
        counted.figure(
            "effective-size",
            effectiveSize,
            Answer.Known.of(
                Steps.quotient(
                    effectiveSize,
                    Steps.square(Text.of("weights together, squared", "权重合计的平方"), weights),
                    squares),
                DECIMALS)));
  }

  /** The squared weights of a part's ratings: n·(W/n)² = W²/n. */
  private static Step squares(WeighedPart part) {
    return Steps.quotient(
        part.title(),
        Steps.square(Text.of("weight squared", "权重的平方"), part.weight()),
        part.rated());
  }
}
