package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.statistic.Reckoning.number;
import static org.pingyi.evaluation.rules.statistic.Reckoning.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code kendall-w} (肯德尔 W): how far raters put objects into the same order, on each criterion.
 * Each paper's ratings are ranked, equal ones with the mean of their ranks; R_i is the sum of an
 * object's ranks over the m papers, n the number of objects, and W = 12 · Σ (R_i − mean)² ÷ (m² ·
 * (n³ − n) − m · Σ T), T being Σ (t³ − t) over the ties of a paper. See M. G. Kendall and J. D.
 * Gibbons, Rank Correlation Methods (5th ed. 1990), chapter 6. Papers that do not rate all objects
 * are left out. Exact, six decimals.
 *
 * <p>What is kept is one sum for each object and criterion.
 */
@Identified(id = "kendall-w", version = "1.0", en = "Kendall's W", zh = "肯德尔和谐系数")
public final class KendallW implements PaperStatistic<PapersOf> {

  private static final int DECIMALS = 6;

  /** Creates the rule. */
  public KendallW() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Figure> open(EvaluatedScheme evaluated, PapersOf parameters) {
    return CompletePapers.readBy(Ranks::new, evaluated, parameters);
  }

  /** Sums of ranks on one criterion. */
  private static final class Ranks implements PaperReader<Figure> {

    private final CompletePapers papers;
    private final List<Fraction> sums;
    private Fraction ties = Fraction.ZERO;
    private long raters;

    Ranks(CompletePapers papers) {
      this.papers = papers;
      this.sums = new ArrayList<>(Collections.nCopies(papers.objects(), Fraction.ZERO));
    }

    @Override
    public void read(CountedPaper paper) {
      papers.read(paper, this::add);
    }

    @Override
    public List<Figure> found() {
      Text title = Text.of("agreement on the order, W", "排序一致性 W");
      return List.of(new Figure("w", title, papers.of(), agreement()));
    }

    private void add(List<Fraction> ratings) {
      Map<Fraction, Long> counts = new TreeMap<>();
      ratings.forEach(rating -> counts.merge(rating, 1L, Long::sum));
      Map<Fraction, Fraction> ranks = new TreeMap<>();
      long before = 0;
      for (var each : counts.entrySet()) {
        long tied = each.getValue();
        ranks.put(each.getKey(), Fraction.of(2 * before + tied + 1, 2));
        ties = ties.plus(cubeLess(tied));
        before += tied;
      }
      for (int i = 0; i < ratings.size(); i++) {
        sums.set(i, sums.get(i).plus(ranks.getOrDefault(ratings.get(i), Fraction.ZERO)));
      }
      raters++;
    }

    /** Returns n³ − n. */
    private static Fraction cubeLess(long number) {
      Fraction all = Fraction.of(number);
      return all.times(number).times(number).minus(all);
    }

    private Answer agreement() {
      Optional<Answer> obstacle = papers.obstacle(raters);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      long objects = papers.objects();
      Fraction most = cubeLess(objects).times(raters).times(raters).minus(ties.times(raters));
      if (most.signum() == 0) {
        return none("each rater rates all objects alike", "每位评议人对各对象的评定都相同");
      }
      Fraction mean = Fraction.of(objects + 1, 2).times(raters);
      Fraction squares =
          sums.stream()
              .map(sum -> Reckoning.square(sum.minus(mean)))
              .reduce(Fraction.ZERO, Fraction::plus);
      return Answer.Known.of(
          step(
              "W",
              "W",
              Operation.QUOTIENT,
              step(
                  "12 times the squared deviations",
                  "离差平方和的 12 倍",
                  Operation.PRODUCT,
                  number("twelve", "十二", 12),
                  number("squared deviations of the rank sums", "秩和的离差平方和", squares)),
              step(
                  "most that there can be",
                  "可能的最大值",
                  Operation.DIFFERENCE,
                  step(
                      "m² × (n³ − n)",
                      "m² ×（n³ − n）",
                      Operation.PRODUCT,
                      raters(),
                      raters(),
                      number("n³ − n", "n³ − n", cubeLess(objects))),
                  step(
                      "for ties",
                      "同秩校正",
                      Operation.PRODUCT,
                      raters(),
                      number("sum of t³ − t", "t³ − t 之和", ties)))),
          DECIMALS);
    }

    private Operand raters() {
      return number("raters", "评议人数", raters);
    }

    private static Answer none(String en, String zh) {
      return new Answer.NotApplicable(Text.of(en, zh));
    }
  }
}
