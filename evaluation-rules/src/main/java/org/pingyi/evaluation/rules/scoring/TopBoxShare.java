package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.Min;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.RatedScale;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code top-box-share} (高分占比): how many of a hundred ratings are among the highest values of the
 * scale, 100·top / rated. It tells enthusiasm from mere contentment, which the {@link
 * SatisfactionRate} does not; it makes no difference between a middling rating and the worst one.
 * Options of one value are one box. See N. A. Morgan and L. L. Rego, The value of different
 * customer satisfaction and loyalty metrics in predicting business performance, Marketing Science
 * 25 (2006), 426–439, who compare it with the mean and the share of promoters.
 */
@Identified(id = "top-box-share", version = "1.0", en = "Top-box share", zh = "高分占比")
public final class TopBoxShare implements ScoringRule<TopBoxShare.Parameters> {

  /**
   * The parameters, of which a scheme has one at most; without either the highest value counts.
   *
   * @param boxes how many of the scale's highest values count
   * @param atLeast the least value that counts
   */
  public record Parameters(
      @Meaning(
              en = "How many of the scale's highest values count; 1 where nothing is said.",
              zh = "计入最高的几档分值；两者都省略时为 1 档。")
          Optional<@Min(1) Integer> boxes,
      @Meaning(
              en = "The least value that counts, instead of a number of values.",
              zh = "计入的最低分值，代替档数。")
          Optional<Fraction> atLeast) {}

  /** Creates the rule. */
  public TopBoxShare() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports both parameters at once, and those by which all ratings on a scale would count, or
   * none.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    if (parameters.boxes().isPresent() && parameters.atLeast().isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "at-least",
          Text.of("either this or `boxes`, not both", "与 `boxes` 只能二选一"));
    } else {
      RatedScale.of(check.leaves()).forEach(scale -> check(scale, parameters, check));
    }
  }

  /** A share of which it is known beforehand that it is 0 or 100 tells nothing. */
  private static void check(RatedScale scale, Parameters parameters, ParameterCheck check) {
    Text where = scale.wording();
    Text all = Text.of("every rating would count on " + where.en(), where.zh() + "上的评分将全部计入");
    if (parameters.atLeast().isEmpty() && number(parameters) >= scale.number()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "boxes",
          scale.number() == 1
              ? Text.of(all.en() + ", which has a single value", all.zh() + "：其只有一档分值")
              : Text.of(
                  all.en() + ": fewer than its " + scale.number() + " values have to",
                  all.zh() + "：须少于其 " + scale.number() + " 档分值"));
    }
    if (parameters.atLeast().filter(least -> least.compareTo(scale.greatest()) > 0).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "at-least",
          Text.of(
              "no rating could count on " + where.en() + ": at most " + scale.greatest(),
              where.zh() + "上不会有评分计入：最高为 " + scale.greatest()));
    }
    if (parameters.atLeast().filter(least -> least.compareTo(scale.least()) <= 0).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "at-least",
          Text.of(all.en() + ": more than " + scale.least(), all.zh() + "：须高于 " + scale.least()));
    }
  }

  /** From 0 to 100. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.PERCENTAGE;
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    Fraction least = least(cell.scale(), parameters);
    long top =
        RatingSteps.given(cell)
            .filter(answer -> isTop(answer, least))
            .mapToLong(OptionCount::count)
            .sum();
    return Scored.of(
        Fraction.HUNDRED.times(top).dividedBy(Fraction.of(cell.rated())),
        () -> working(cell, least));
  }

  private static int number(Parameters parameters) {
    return parameters.boxes().orElse(1);
  }

  /** The least value that counts. */
  private static Fraction least(Scale scale, Parameters parameters) {
    if (parameters.atLeast().isPresent()) {
      return parameters.atLeast().get();
    }
    int boxes = number(parameters);
    if (scale instanceof RangeScale) {
      return scale.value(Math.max(0, scale.size() - boxes)).orElseThrow();
    }
    List<Fraction> falling = falling(scale);
    return falling.get(Math.min(boxes, falling.size()) - 1);
  }

  private static List<Fraction> falling(Scale options) {
    return IntStream.range(0, options.size())
        .mapToObj(options::value)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static boolean isTop(OptionCount answer, Fraction least) {
    return RatingSteps.value(answer).compareTo(least) >= 0;
  }

  private static Working working(Cell cell, Fraction least) {
    Step top =
        Steps.sum(
            Text.of("ratings of " + least + " and more", least + " 分以上的评分数"),
            RatingSteps.given(cell)
                .filter(answer -> isTop(answer, least))
                .map(answer -> Given.count(cell, answer))
                .toList());
    Step share = RatingSteps.perHundred(Text.of("top-box share", "高分占比"), top, Given.rated(cell));
    return RatingSteps.rate(
        cell,
        share,
        answer ->
            isTop(answer, least)
                ? Given.constant(Text.of("top", "高分"), 100)
                : Given.constant(Text.of("below", "其他"), 0));
  }
}
