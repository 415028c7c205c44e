package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.statistic.Reckoning.number;
import static org.pingyi.evaluation.rules.statistic.Reckoning.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code icc} (组内相关系数): which share of the variance of ratings is between the objects, on each
 * criterion, in the six forms of P. E. Shrout and J. L. Fleiss, Intraclass correlations: uses in
 * assessing rater reliability, Psychological Bulletin 86 (1979), 420–428. From the mean squares
 * between objects (BMS), within objects (WMS), between raters (JMS) and of the residual (EMS) of n
 * objects and k raters:
 *
 * <pre>{@code
 * ICC(1,1) = (BMS − WMS) / (BMS + (k − 1)·WMS)
 * ICC(2,1) = (BMS − EMS) / (BMS + (k − 1)·EMS + k·(JMS − EMS)/n)
 * ICC(3,1) = (BMS − EMS) / (BMS + (k − 1)·EMS)
 * ICC(1,k) = (BMS − WMS) / BMS
 * ICC(2,k) = (BMS − EMS) / (BMS + (JMS − EMS)/n)
 * ICC(3,k) = (BMS − EMS) / BMS
 * }</pre>
 *
 * <p>Papers that do not rate all objects are left out. Exact, six decimals. What is kept is one sum
 * for each object and criterion.
 */
@Identified(id = "icc", version = "1.0", en = "Intraclass correlation", zh = "组内相关系数")
public final class IntraclassCorrelation implements PaperStatistic<PapersOf> {

  private static final int DECIMALS = 6;

  /** Creates the rule. */
  public IntraclassCorrelation() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Figure> open(EvaluatedScheme evaluated, PapersOf parameters) {
    return CompletePapers.readBy(Ratings::new, evaluated, parameters);
  }

  /** The form of an intraclass correlation, by the numbers that the source gives it. */
  private enum Form {
    ONE_WAY(1, "raters differ from object to object", "各对象的评议人不同"),
    RANDOM(2, "the same raters, a sample of many", "评议人相同，为随机样本"),
    FIXED(3, "the same raters, who are all there are", "评议人相同，即为全部");

    private final int number;
    private final String en;
    private final String zh;

    Form(int number, String en, String zh) {
      this.number = number;
      this.en = en;
      this.zh = zh;
    }

    String id(boolean mean) {
      return "icc-" + number + (mean ? "-k" : "-1");
    }

    Text title(boolean mean) {
      String form = "ICC(" + number + "," + (mean ? "k" : "1") + ")";
      return Text.of(
          form + ", " + (mean ? "mean of all raters; " : "one rater; ") + en,
          form + "，" + (mean ? "全体评议人的平均；" : "单个评议人；") + zh);
    }
  }

  /** Sums of ratings on one criterion. */
  private static final class Ratings implements PaperReader<Figure> {

    private final CompletePapers papers;
    private final List<Fraction> sums;
    private Fraction squares = Fraction.ZERO;
    private Fraction squaresOfRaters = Fraction.ZERO;
    private long raters;

    Ratings(CompletePapers papers) {
      this.papers = papers;
      this.sums = new ArrayList<>(Collections.nCopies(papers.objects(), Fraction.ZERO));
    }

    @Override
    public void read(CountedPaper paper) {
      papers.read(paper, this::add);
    }

    private void add(List<Fraction> ratings) {
      Fraction sum = Fraction.ZERO;
      for (int i = 0; i < ratings.size(); i++) {
        sums.set(i, sums.get(i).plus(ratings.get(i)));
        squares = squares.plus(Reckoning.square(ratings.get(i)));
        sum = sum.plus(ratings.get(i));
      }
      squaresOfRaters = squaresOfRaters.plus(Reckoning.square(sum));
      raters++;
    }

    @Override
    public List<Figure> found() {
      List<Figure> figures = new ArrayList<>();
      for (boolean mean : new boolean[] {false, true}) {
        for (Form form : Form.values()) {
          Answer answer = correlation(form, mean);
          figures.add(new Figure(form.id(mean), form.title(mean), papers.of(), answer));
        }
      }
      return figures;
    }

    private Answer correlation(Form form, boolean mean) {
      Optional<Answer> obstacle = papers.obstacle(raters);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      long objects = papers.objects();
      Squares of = squares(objects);
      Given error = form == Form.ONE_WAY ? of.within : of.residual;
      Step denominator = denominator(form, mean, of, error);
      if (denominator.result().signum() == 0) {
        return none("the ratings do not vary", "评定没有差异");
      }
      Step above = step("between the objects", "对象之间", Operation.DIFFERENCE, of.between, error);
      return Answer.Known.of(step("ICC", "组内相关", Operation.QUOTIENT, above, denominator), DECIMALS);
    }

    private Step denominator(Form form, boolean mean, Squares of, Given error) {
      List<Operand> parts = new ArrayList<>(List.of(of.between));
      if (!mean) {
        parts.add(
            step(
                "error of one rating",
                "单次评定的误差",
                Operation.PRODUCT,
                number("raters less one", "评议人数减一", raters - 1),
                error));
      }
      if (form == Form.RANDOM) {
        Step apart = step("between raters", "评议人之间", Operation.DIFFERENCE, of.raters, error);
        Step each =
            step(
                "for each object",
                "每个对象",
                Operation.QUOTIENT,
                apart,
                number("objects", "对象数", papers.objects()));
        parts.add(
            mean
                ? each
                : step(
                    "of one rater",
                    "单个评议人",
                    Operation.PRODUCT,
                    number("raters", "评议人数", raters),
                    each));
      }
      return Steps.sum(Text.of("altogether", "合计"), parts);
    }

    private record Squares(Given between, Given within, Given raters, Given residual) {}

    private Squares squares(long objects) {
      Fraction all = sums.stream().reduce(Fraction.ZERO, Fraction::plus);
      Fraction correction = Reckoning.square(all).dividedBy(Fraction.of(objects).times(raters));
      Fraction ofObjects =
          sums.stream()
              .map(Reckoning::square)
              .reduce(Fraction.ZERO, Fraction::plus)
              .dividedBy(Fraction.of(raters));
      Fraction ofRaters = squaresOfRaters.dividedBy(Fraction.of(objects));
      Fraction between = ofObjects.minus(correction);
      Fraction apart = ofRaters.minus(correction);
      Fraction within = squares.minus(ofObjects);
      Fraction residual = within.minus(apart);
      Fraction lessOneRater = Fraction.of(raters - 1);
      Fraction lessOneObject = Fraction.of(objects - 1);
      return new Squares(
          number("mean square between objects", "对象间均方", between.dividedBy(lessOneObject)),
          number(
              "mean square within objects",
              "对象内均方",
              within.dividedBy(lessOneRater).dividedBy(Fraction.of(objects))),
          number("mean square between raters", "评议人间均方", apart.dividedBy(lessOneRater)),
          number(
              "mean square of the residual",
              "剩余均方",
              residual.dividedBy(lessOneRater).dividedBy(lessOneObject)));
    }

    private static Answer none(String en, String zh) {
      return new Answer.NotApplicable(Text.of(en, zh));
    }
  }
}
