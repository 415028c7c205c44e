package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code drop-extremes} (去掉最高最低): the mean of the ratings that are left when the k highest and the
 * k lowest are dropped, k being a number and not, as with the {@link TrimmedMean}, a share. It is
 * what panels of judges do, and what everybody in the hall can follow.
 *
 * <p>Where nothing would be left there is no score. With {@code from-ratings} a cell with fewer
 * ratings drops none, and its score is the mean of all of them.
 */
@Identified(id = "drop-extremes", version = "1.0", en = "Drop extremes", zh = "去掉最高最低")
public final class DropExtremes implements ScoringRule<DropExtremes.Parameters> {

  /**
   * The parameters.
   *
   * @param atEachEnd how many ratings to drop at each end
   * @param fromRatings with how many ratings any are dropped, above twice as many as are dropped at
   *     each end; none where they always are
   */
  public record Parameters(
      @Meaning(en = "How many ratings to drop at each end.", zh = "最高、最低各去掉的评分个数。")
          @DefaultValue("1")
          @Min(1)
          @Max(1_000_000)
          long atEachEnd,
      @Meaning(
              en =
                  "With how many ratings any are dropped; fewer all count. Without it there is no"
                      + " score where nothing would be left.",
              zh = "评分达到多少个才去掉；不足时全部计入。省略时，去掉后没有剩余的不计分。")
          Optional<@Min(3) Long> fromRatings) {}

  /** Creates the rule. */
  public DropExtremes() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a number of ratings of which nothing would be left. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    long all = 2 * parameters.atEachEnd();
    if (parameters.fromRatings().filter(from -> from <= all).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "from-ratings",
          Text.of(
              "of " + all + " ratings nothing is left: this has to be above " + all,
              all + " 个评分去掉后没有剩余，此数须大于 " + all));
    }
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    if (fewer(cell, parameters)) {
      Fraction mean = new MiddleRatings(SortedRatings.of(cell), 0).mean();
      return Scored.of(mean, () -> RatingSteps.mean(cell));
    }
    MiddleRatings middle = new MiddleRatings(SortedRatings.of(cell), parameters.atEachEnd());
    if (middle.isEmpty()) {
      return Scored.notApplicable(
          Text.of(
              "nothing is left of " + cell.rated() + " ratings", cell.rated() + " 个评分去掉最高最低后没有剩余"));
    }
    return Scored.of(middle.mean(), () -> working(middle, parameters));
  }

  private static boolean fewer(Cell cell, Parameters parameters) {
    return parameters.fromRatings().filter(from -> cell.rated() < from).isPresent();
  }

  private static Working working(MiddleRatings middle, Parameters parameters) {
    Given atEachEnd =
        Given.parameter(
            "at-each-end",
            Text.of("dropped at each end", "最高、最低各去掉"),
            Fraction.of(parameters.atEachEnd()));
    return middle.meanWorking(Text.of("mean of those left", "其余评分的平均分"), atEachEnd);
  }
}
