package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code trimmed-mean} (截尾平均): the mean of the n ratings that are left when the ⌊n·trim⌋ lowest and
 * as many of the highest are dropped; the median where nothing is left. This is “leave out the
 * highest and the lowest mark”, in proportion to the number of ratings. It guards against a few
 * ratings out of favour or spite, and needs a group large enough that ⌊n·trim⌋ is at least 1: below
 * that it is the {@link WeightedMean}. See J. W. Tukey and D. H. McLaughlin, Less vulnerable
 * confidence and significance procedures for location based on a single sample:
 * trimming/Winsorization 1, Sankhyā A 25 (1963), 331–352.
 */
@Identified(id = "trimmed-mean", version = "1.0", en = "Trimmed mean", zh = "截尾平均")
public final class TrimmedMean implements ScoringRule<TrimmedMean.Parameters> {

  /**
   * The parameters.
   *
   * @param trim the share of the ratings to drop at each end, up to 50%
   */
  public record Parameters(
      @Meaning(
              en = "The share of the ratings to drop at each end, up to 50%.",
              zh = "两端各去掉的评分比例，至多 50%。")
          @NotNull
          @DecimalMax("0.5")
          Share trim) {}

  /** Creates the rule. */
  public TrimmedMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    if (cell.rated() == 0) {
      return RatingSteps.NO_RATING;
    }
    Share trim = parameters.trim();
    SortedRatings ratings = SortedRatings.of(cell);
    long dropped = trim.floorOf(ratings.number());
    Fraction score =
        2 * dropped < ratings.number() ? meanWithout(dropped, ratings) : ratings.median();
    return Scored.of(score, () -> working(cell, parameters, dropped));
  }

  private static Fraction meanWithout(long dropped, SortedRatings ratings) {
    Fraction sum = Fraction.ZERO;
    long passed = 0;
    for (OptionCount answer : ratings.ascending()) {
      long low = lowest(dropped, passed, answer);
      long high = highest(ratings.number() - dropped, passed, answer);
      sum = sum.plus(RatingSteps.value(answer).times(answer.count() - low - high));
      passed += answer.count();
    }
    return sum.dividedBy(Fraction.of(ratings.number() - 2 * dropped));
  }

  /** How many of an answer's ratings are among the first, with so many passed before them. */
  private static long lowest(long dropped, long passed, OptionCount answer) {
    return Math.min(answer.count(), Math.max(0, dropped - passed));
  }

  /** How many of an answer's ratings come after the last that is kept. */
  private static long highest(long lastKept, long passed, OptionCount answer) {
    return Math.min(answer.count(), Math.max(0, passed + answer.count() - lastKept));
  }

  private static Working working(Cell cell, Parameters parameters, long dropped) {
    SortedRatings ratings = SortedRatings.of(cell);
    if (2 * dropped >= ratings.number()) {
      return ratings.medianWorking();
    }
    Step atEachEnd = atEachEnd(cell, parameters.trim());
    Terms terms = Working.weighted();
    List<Operand> passed = new ArrayList<>();
    long before = 0;
    for (OptionCount answer : ratings.ascending()) {
      Given count = Given.count(cell, answer);
      long low = lowest(dropped, before, answer);
      long high = highest(ratings.number() - dropped, before, answer);
      if (low + high < answer.count()) {
        Operand kept = low + high == 0 ? count : kept(cell, count, passed, atEachEnd);
        terms.add(answer.answer(), count.name(), kept, Given.value(cell, answer));
      }
      passed.add(count);
      before += answer.count();
    }
    return terms.mean(
        Text.of("trimmed mean", "截尾平均分"),
        Step.of(
            Text.of("ratings that are kept", "保留的评分数"),
            Operation.DIFFERENCE,
            List.of(Given.rated(cell), atEachEnd, atEachEnd)));
  }

  private static Step atEachEnd(Cell cell, Share trim) {
    Step part =
        Step.of(
            Text.of("ratings × trim", "评分数 × 截尾比例"),
            Operation.PRODUCT,
            List.of(
                Given.rated(cell), Given.parameter("trim", Text.of("trim", "截尾比例"), trim.value())));
    return Step.of(
        Text.of("dropped at each end, rounded down", "两端各去掉，向下取整"), Operation.FLOOR, List.of(part));
  }

  /**
   * How many ratings of an answer at a border are kept: of the ratings in ascending order those
   * that come after the ones dropped as lowest and before the ones dropped as highest.
   */
  private static Operand kept(Cell cell, Given count, List<Operand> passed, Step atEachEnd) {
    Step before = Step.of(Text.of("ratings before these", "排在其前的评分数"), Operation.SUM, passed);
    Step to =
        Step.of(Text.of("up to the last of these", "至其末位"), Operation.SUM, List.of(before, count));
    Step lastKept =
        Step.of(
            Text.of("the last that is kept", "保留的末位"),
            Operation.DIFFERENCE,
            List.of(Given.rated(cell), atEachEnd));
    Step from =
        Step.of(Text.of("kept from here", "自此保留"), Operation.MAXIMUM, List.of(before, atEachEnd));
    Step until = Step.of(Text.of("kept to here", "保留至此"), Operation.MINIMUM, List.of(to, lastKept));
    return Step.of(
        Text.of("kept: " + count.name().en(), "保留的" + count.name().zh()),
        Operation.DIFFERENCE,
        List.of(until, from));
  }
}
