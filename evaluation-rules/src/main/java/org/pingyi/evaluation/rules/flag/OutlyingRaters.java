package org.pingyi.evaluation.rules.flag;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.flag.OthersRatings.Distances;

/**
 * {@code outlying-raters} (离群评分): papers whose ratings are on average far from those that the
 * others of the rater group gave on the same things, by severity or by leniency. The distance d of
 * a rating is (rating − mean of the others) ÷ range of the scale, that of a paper the mean of those
 * of its ratings. Papers are far off where 0.6745·|d − median| ÷ MAD is above the limit, MAD being
 * the median of |d − median| over the group's papers: the modified z score of B. Iglewicz and D. C.
 * Hoaglin, How to detect and handle outliers (1993), who propose the limit 3.5. Where more than
 * half of the papers do not differ (MAD = 0), none is flagged.
 *
 * <p>Of a paper its distance is kept to 12 decimals, in 8 bytes.
 */
@Identified(id = "outlying-raters", version = "1.0", en = "Outlying raters", zh = "离群评分")
public final class OutlyingRaters implements ReviewFlag<OutlyingRaters.Parameters> {

  /**
   * The parameters.
   *
   * @param above how great the modified z score may be, above 0
   * @param fromAnswers how many comparable ratings a paper needs to be looked at, at least 1
   * @param fromPapers how many such papers a group needs to be looked at, at least 3
   */
  public record Parameters(
      @Meaning(en = "How great the modified z score may be.", zh = "修正 z 值的上限。")
          @DefaultValue("3.5")
          @NotNull
          @Positive
          BigDecimal above,
      @Meaning(
              en = "How many ratings a paper needs that others gave, too.",
              zh = "评议票上与他人可比的评分达到此数才予考察。")
          @Min(1)
          @DefaultValue("3")
          int fromAnswers,
      @Meaning(en = "How many such papers a group needs.", zh = "评议主体的此类评议票达到此份数才予考察。")
          @Min(3)
          @DefaultValue("10")
          int fromPapers) {}

  private static final int DECIMALS = 12;

  /** The median of |z| of a standard normal distribution, as the source has it. */
  private static final BigDecimal MEDIAN_OF_NORMAL = new BigDecimal("0.6745");

  /** Creates the rule. */
  public OutlyingRaters() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    OthersRatings others = new OthersRatings(evaluated);
    Map<String, List<Long>> distances = new LinkedHashMap<>();
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        distance(paper, others, parameters.fromAnswers())
            .ifPresent(
                distance ->
                    distances
                        .computeIfAbsent(paper.group(), group -> new ArrayList<>())
                        .add(distance));
      }

      @Override
      public List<Flag> found() {
        Papers severe = new Papers(evaluated);
        Papers lenient = new Papers(evaluated);
        distances.forEach(
            (group, all) -> {
              if (all.size() >= parameters.fromPapers()) {
                count(
                    group,
                    all.stream().mapToLong(Long::longValue).toArray(),
                    parameters.above(),
                    severe,
                    lenient);
              }
            });
        List<Flag> flags = new ArrayList<>(severe.because(reason(true, parameters)));
        flags.addAll(lenient.because(reason(false, parameters)));
        return flags;
      }
    };
  }

  private static Optional<Long> distance(CountedPaper paper, OthersRatings others, int least) {
    Distances all = Distances.NONE;
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      all = all.plus(others.distances(paper, ballot));
    }
    return all.number() < least
        ? Optional.empty()
        : Optional.of(
            all.mean().rounded(DECIMALS, RoundingMode.HALF_EVEN).unscaledValue().longValueExact());
  }

  /** All numbers are doubled, so that a median between two of them is whole. */
  private static void count(
      String group, long[] distances, BigDecimal above, Papers severe, Papers lenient) {
    long[] doubled = Arrays.stream(distances).map(each -> 2 * each).toArray();
    long median = median(doubled);
    long[] from = Arrays.stream(doubled).map(each -> Math.abs(each - median)).toArray();
    BigDecimal limit = above.multiply(new BigDecimal(BigInteger.valueOf(median(from))));
    if (limit.signum() == 0) {
      return;
    }
    for (long each : doubled) {
      BigDecimal z = MEDIAN_OF_NORMAL.multiply(BigDecimal.valueOf(Math.abs(each - median)));
      if (z.compareTo(limit) > 0) {
        (each < median ? severe : lenient).add(group, 1);
      }
    }
  }

  /** The median of even numbers; half of an odd sum cannot come up. */
  private static long median(long[] even) {
    long[] sorted = even.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static Text reason(boolean severe, Parameters parameters) {
    String limit = parameters.above().toPlainString();
    return severe
        ? Text.of(
            "ratings far below those of the others: modified z score below −" + limit,
            "评分明显低于同主体其他评议人：修正 z 值低于 −" + limit)
        : Text.of(
            "ratings far above those of the others: modified z score above " + limit,
            "评分明显高于同主体其他评议人：修正 z 值高于 " + limit);
  }
}
