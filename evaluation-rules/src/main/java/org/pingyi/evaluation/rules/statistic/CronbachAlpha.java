package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.statistic.Reckoning.number;
import static org.pingyi.evaluation.rules.statistic.Reckoning.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code cronbach-alpha} (克朗巴赫 α): whether the criteria measure the same thing, by how far the
 * ratings of one ballot go together: α = k/(k − 1) · (1 − Σ V_i / V_t), k being the number of
 * criteria, V_i the variance of the ratings on a criterion and V_t that of their sum, over all
 * ballots that rate every criterion. See L. J. Cronbach, Coefficient alpha and the internal
 * structure of tests, Psychometrika 16 (1951), 297–334, equation 2. Exact, six decimals.
 *
 * <p>What is kept are sums, of which there are two for each criterion.
 */
@Identified(id = "cronbach-alpha", version = "1.0", en = "Cronbach's alpha", zh = "克朗巴赫 α 系数")
public final class CronbachAlpha implements PaperStatistic<CronbachAlpha.Parameters> {

  /**
   * The parameters.
   *
   * @param criterion the criterion whose leaves are looked at; without it all leaves
   * @param group whose ballots are looked at; without it those of all groups
   */
  public record Parameters(
      @Meaning(
              en = "The criterion whose leaves are looked at; without it all leaves.",
              zh = "考察哪项内容的各末级内容；省略时为全部末级内容。")
          Optional<Reference.ToCriterion> criterion,
      @Meaning(
              en = "Whose ballots are looked at; without it those of all groups.",
              zh = "考察哪个评议主体的评议票；省略时为全部主体。")
          Optional<Reference.ToGroup> group) {}

  private static final int DECIMALS = 6;

  private static final Given ONE = number("one", "一", 1);

  /** Creates the rule. */
  public CronbachAlpha() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a single leaf, also below an inner criterion: with itself it always agrees. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    List<LeafCriterion> leaves =
        parameters.criterion().map(it -> check.leaves(it.id())).orElseGet(check::leaves);
    if (leaves.size() == 1) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          parameters.criterion().isPresent() ? "criterion" : "",
          Text.of(
              "how far criteria agree needs two of them at least: this is a single leaf",
              "内部一致性至少需要两项末级内容，此处只有一项"));
    }
  }

  @Override
  public PaperReader<Figure> open(EvaluatedScheme evaluated, Parameters parameters) {
    return new Sums(leaves(evaluated, parameters), parameters);
  }

  /** Returns the numbers of the criteria; of an inner one only an object knows its leaves. */
  private static int[] leaves(EvaluatedScheme evaluated, Parameters parameters) {
    List<LeafCriterion> all = evaluated.criteria();
    if (parameters.criterion().isEmpty() || evaluated.objects().isEmpty()) {
      return IntStream.range(0, all.size()).toArray();
    }
    List<LeafCriterion> some = evaluated.objects().get(0).leaves(parameters.criterion().get().id());
    return IntStream.range(0, all.size()).filter(i -> some.contains(all.get(i))).toArray();
  }

  /** The ballots that rate every criterion, as sums. */
  private static final class Sums implements PaperReader<Figure> {

    private final int[] leaves;
    private final Parameters parameters;
    private final Fraction[] sums;
    private final Fraction[] squares;
    private Fraction total = Fraction.ZERO;
    private Fraction totalSquares = Fraction.ZERO;
    private long ballots;

    Sums(int[] leaves, Parameters parameters) {
      this.leaves = leaves.clone();
      this.parameters = parameters;
      this.sums = new Fraction[leaves.length];
      this.squares = new Fraction[leaves.length];
      Arrays.fill(sums, Fraction.ZERO);
      Arrays.fill(squares, Fraction.ZERO);
    }

    @Override
    public void read(CountedPaper paper) {
      if (Reckoning.isOf(paper, parameters.group())) {
        for (int ballot = 0; ballot < paper.ballots(); ballot++) {
          add(paper, ballot);
        }
      }
    }

    private void add(CountedPaper paper, int ballot) {
      List<Fraction> values =
          Arrays.stream(leaves)
              .mapToObj(leaf -> Reckoning.value(paper, ballot, leaf))
              .flatMap(Optional::stream)
              .toList();
      if (values.size() < leaves.length) {
        return;
      }
      Fraction sum = values.stream().reduce(Fraction.ZERO, Fraction::plus);
      for (int i = 0; i < leaves.length; i++) {
        sums[i] = sums[i].plus(values.get(i));
        squares[i] = squares[i].plus(Reckoning.square(values.get(i)));
      }
      total = total.plus(sum);
      totalSquares = totalSquares.plus(Reckoning.square(sum));
      ballots++;
    }

    @Override
    public List<Figure> found() {
      Figure.Of of =
          parameters.group().map(each -> Figure.Of.ALL.group(each.id())).orElse(Figure.Of.ALL);
      return List.of(
          new Figure(
              "alpha",
              Text.of("internal consistency, alpha", "内部一致性 α"),
              parameters.criterion().map(each -> of.criterion(each.id())).orElse(of),
              alpha()));
    }

    private Answer alpha() {
      if (ballots < 2) {
        return none("fewer than two ballots rate every criterion", "评定了全部内容的评议票不足两张");
      }
      Fraction ofTotal = Reckoning.deviations(totalSquares, total, ballots);
      if (ofTotal.signum() == 0) {
        return none("all ballots come to the same sum", "各票的合计相同");
      }
      Fraction ofCriteria = Fraction.ZERO;
      for (int i = 0; i < leaves.length; i++) {
        ofCriteria = ofCriteria.plus(Reckoning.deviations(squares[i], sums[i], ballots));
      }
      return Answer.Known.of(alpha(ofCriteria, ofTotal), DECIMALS);
    }

    private Step alpha(Fraction ofCriteria, Fraction ofTotal) {
      Given criteria = number("criteria", "内容项数", leaves.length);
      Given less = number("ballots less one", "票数减一", ballots - 1);
      Step variances =
          step(
              "sum of the criteria's variances",
              "各项内容方差之和",
              Operation.QUOTIENT,
              number("squared deviations on the criteria", "各项内容离差平方和", ofCriteria),
              less);
      Step variance =
          step(
              "variance of the sum",
              "合计的方差",
              Operation.QUOTIENT,
              number("squared deviations of the sum", "合计的离差平方和", ofTotal),
              less);
      return step(
          "alpha",
          "α",
          Operation.PRODUCT,
          step(
              "k ÷ (k − 1)",
              "k ÷（k − 1）",
              Operation.QUOTIENT,
              criteria,
              step("less one", "减一", Operation.DIFFERENCE, criteria, ONE)),
          step(
              "what goes together",
              "共同变动部分",
              Operation.DIFFERENCE,
              ONE,
              step("share apart", "各自变动部分", Operation.QUOTIENT, variances, variance)));
    }

    private static Answer none(String en, String zh) {
      return new Answer.NotApplicable(Text.of(en, zh));
    }
  }
}
