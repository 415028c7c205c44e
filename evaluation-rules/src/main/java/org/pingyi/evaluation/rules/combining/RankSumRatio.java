package org.pingyi.evaluation.rules.combining;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.combining.ComparedObjects.Compared;

/**
 * {@code rank-sum-ratio} (秩和比法): where an object stands in the order of all, criterion by
 * criterion. In each criterion the lowest of n objects has the rank 1 and the highest n, and those
 * that are equal share the mean of their ranks; the score is 100 times the weighted mean of rank /
 * n. Only the order counts, not by how much one is better.
 *
 * <p>See 田凤调, 秩和比法及其应用 (Tian Fengdiao, The rank sum ratio and its use), 中国医师杂志 4 (2002), 115–119,
 * of the method that he published in 1988; there the result runs from 0 to 1.
 */
@Identified(id = "rank-sum-ratio", version = "1.0", en = "Rank sum ratio", zh = "秩和比")
public final class RankSumRatio implements CohortCombiningRule<ComparedParameters> {

  private static final Text NOTHING =
      Text.of(
          "an order needs two objects, and fewer have a score in each criterion",
          "排序至少需要两个对象，而各项内容上有得分的对象都不足两个");

  /** Creates the rule. */
  public RankSumRatio() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Scored> combine(List<List<Part>> objects, ComparedParameters parameters) {
    return new ComparedObjects(objects, parameters.whenMissing())
        .means(
            column -> column.scores().size() > 1,
            NOTHING,
            Text.of("rank sum ratio", "秩和比"),
            RankSumRatio::place);
  }

  /** 100·rank / n, where the rank of equal objects is lower + (equal + 1) / 2. */
  private static Step place(Compared compared) {
    Fraction own = compared.part().score().orElseThrow();
    Column column = compared.column();
    Text title = compared.part().title();
    Given lower =
        counted(
            Text.of("objects lower in " + title.en(), title.zh() + "得分更低的对象数"), column.lower(own));
    Given equal =
        counted(
            Text.of("objects equal in " + title.en(), title.zh() + "得分相同的对象数"), column.equal(own));
    Step among =
        Steps.quotient(
            Text.of("mean place among equals", "同分者的平均位次"),
            Steps.sum(Text.of("equal and one", "同分数加一"), equal, Steps.ONE),
            Steps.TWO);
    Step rank = Steps.sum(Text.of("rank in " + title.en(), title.zh() + "的秩"), lower, among);
    Step hundredfold =
        Steps.product(Text.of("hundred times the rank", "百倍的秩"), Steps.HUNDRED, rank);
    return Steps.quotient(
        Text.of("rank ratio in " + title.en(), title.zh() + "的秩比"),
        hundredfold,
        counted(
            Text.of("objects with a score in " + title.en(), title.zh() + "有得分的对象数"),
            column.scores().size()));
  }

  private static Given counted(Text name, long number) {
    return Given.other(name, Fraction.of(number));
  }
}
