package org.pingyi.evaluation.rules.flag;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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

/**
 * {@code bursts} (集中交票): days on which far more papers of a rater group were given than on its
 * others, as where many were filled in together or by one hand. A day is a burst where its n papers
 * are at least {@code papers} and n > {@code times} · median, the median being that of the papers
 * of the group's other days on which there are some; with an even number of these it is the mean of
 * the middle two. A burst does not raise what it is compared with, since its own day is left out.
 * The median is taken, and not the mean, as other bursts do not shift it: see P. J. Rousseeuw and
 * C. Croux, Alternatives to the median absolute deviation, Journal of the American Statistical
 * Association 88 (1993), 1273–1283, section 1, on its breakdown point of 50%.
 *
 * <p>Papers without a day are left out; where a group's papers have one day alone, or none, there
 * is nothing to compare and nothing is flagged. It tells how many such days and papers there are,
 * and not which days. Kept is a count for each group and day.
 */
@Identified(id = "bursts", version = "1.0", en = "Bursts", zh = "集中交票")
public final class Bursts implements ReviewFlag<Bursts.Parameters> {

  /**
   * The parameters.
   *
   * @param papers how many papers of a group a day needs to be looked at, at least 2
   * @param times how many times the median of the group's other days it has to exceed, at least 1
   */
  public record Parameters(
      @Meaning(
              en = "How many papers of a group a day needs to be looked at.",
              zh = "评议主体当日的评议票达到此份数才予考察。")
          @Min(2)
          @DefaultValue("20")
          int papers,
      @Meaning(
              en = "How many times the median of the group's other days has to be exceeded.",
              zh = "须超过该主体其余各日份数中位数的倍数。")
          @DecimalMin("1")
          @DefaultValue("3")
          @NotNull
          BigDecimal times) {}

  /** Creates the rule. */
  public Bursts() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    Map<String, Map<LocalDate, Long>> days = new HashMap<>();
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        paper
            .day()
            .ifPresent(
                day ->
                    days.computeIfAbsent(paper.group(), group -> new HashMap<>())
                        .merge(day, 1L, Math::addExact));
      }

      @Override
      public List<Flag> found() {
        Papers found = new Papers(evaluated);
        Map<String, Long> bursts = new HashMap<>();
        days.forEach(
            (group, papers) -> {
              long[] sorted =
                  papers.values().stream().mapToLong(Long::longValue).sorted().toArray();
              for (int day = 0; day < sorted.length; day++) {
                if (isBurst(sorted, day, parameters)) {
                  found.add(group, sorted[day]);
                  bursts.merge(group, 1L, Math::addExact);
                }
              }
            });
        return found.because((group, all) -> reason(bursts.getOrDefault(group, 0L), parameters));
      }
    };
  }

  /** Both sides are doubled, so that a median between two days is whole. */
  private static boolean isBurst(long[] sorted, int day, Parameters parameters) {
    int others = sorted.length - 1;
    if (others == 0 || sorted[day] < parameters.papers()) {
      return false;
    }
    long doubledMedian = other(sorted, day, (others - 1) / 2) + other(sorted, day, others / 2);
    BigDecimal limit = parameters.times().multiply(BigDecimal.valueOf(doubledMedian));
    return BigDecimal.valueOf(2 * sorted[day]).compareTo(limit) > 0;
  }

  /** Returns an entry of those that are left without one of them. */
  private static long other(long[] sorted, int without, int number) {
    return sorted[number < without ? number : number + 1];
  }

  private static Text reason(long days, Parameters parameters) {
    int least = parameters.papers();
    String times = parameters.times().toPlainString();
    return Text.of(
        "at least "
            + least
            + " papers on one day, and more than "
            + times
            + " times the median of the group's other days; such days: "
            + days,
        "一日内评议票不少于 " + least + " 份，且超过该主体其余各日中位数的 " + times + " 倍；此类日期共 " + days + " 天");
  }
}
