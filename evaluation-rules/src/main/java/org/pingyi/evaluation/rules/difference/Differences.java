package org.pingyi.evaluation.rules.difference;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rules.Confidence;
import org.pingyi.evaluation.rules.NormalDeviate;

/**
 * The figures of all comparisons that a rule makes: of the positive shares the difference, its
 * interval by {@link Compared.OfShares Newcombe's method 10} and the p-value of {@link FisherTest
 * Fisher's exact test}; of the means the difference and the p-value of the {@link PermutationTest
 * permutation test}. All p-values of a test are {@link Adjust adjusted} together. Where the ratings
 * to be dealt in all comparisons, times draws, are more than 1,000,000,000, no ways are drawn and
 * there is a reason; what can be counted is. So it is of the exact test where tables times ratings
 * in all comparisons are more than 10,000,000,000. So there is where a scale has no positive
 * answer, which leaves no shares to compare. Shares and means to six decimals, p-values to ten.
 *
 * <p>These are the parameters that such rules share.
 *
 * @param confidence how often such intervals hold the true difference, above 0
 * @param adjust how p-values are adjusted for the number of comparisons
 * @param draws how many ways to deal the ratings are drawn where there are too many to count
 * @param seed from which these draws follow
 */
public record Differences(
    @Meaning(en = "How often such intervals hold the true difference.", zh = "此类区间包含真实差异的比例（置信水平）。")
        @DefaultValue("95%")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax(NormalDeviate.MOST)
        Share confidence,
    @Meaning(
            en = "How p-values are adjusted for the number of comparisons.",
            zh = "按比较次数校正 p 值的方法。")
        @DefaultValue("holm")
        @NotNull
        Adjust adjust,
    @Meaning(
            en = "How many ways to deal the ratings are drawn where there are too many to count.",
            zh = "评分重新分配的情形多得无法逐一计数时，随机抽取多少种。")
        @DefaultValue("9999")
        @Min(99)
        @Max(99_999)
        int draws,
    @Meaning(en = "From which these draws follow.", zh = "抽取所用的随机种子。") @DefaultValue("1")
        long seed) {

  /** To how many decimals shares and means are told. */
  public static final int DECIMALS = 6;

  private static final Answer NOT_BOTH_RATED =
      new Answer.NotApplicable(Text.of("nobody rated on one of the two sides", "其中一方无人给出有效评分"));

  /**
   * Compares the positive shares.
   *
   * @param all all comparisons that the rule makes
   * @return of each where it can be told the difference, the ends of its interval and the p-value
   */
  public List<Figure> shares(List<Compared> all) {
    List<Figure> figures = new ArrayList<>(intervals(all));
    List<Compared> known = all.stream().filter(Compared::knowsPositive).toList();
    PValues fisher =
        new PValues(
            "fisher-p",
            Text.of("p-value of the shares by Fisher's exact test", "满意占比差异的费希尔精确检验 p 值"),
            FisherTest.obstacles(known),
            Compared::fisher);
    figures.addAll(fisher.figures(known, adjust));
    return figures;
  }

  /**
   * Compares the positive shares without a p-value.
   *
   * @param all all comparisons that the rule makes
   * @return of each where it can be told the difference and the ends of its interval
   */
  public List<Figure> intervals(List<Compared> all) {
    Given z = Confidence.deviate(confidence);
    List<Figure> figures = new ArrayList<>();
    for (Compared compared : all) {
      Text title = compared.less(Text.of("positive share", "满意占比"));
      if (!compared.knowsPositive()) {
        figures.add(compared.one().figure("share-difference", title, Rated.NOTHING_POSITIVE));
      } else if (compared.isRated()) {
        Compared.OfShares shares = compared.shares(z);
        Text lower = Confidence.lower(title, confidence);
        Text upper = Confidence.upper(title, confidence);
        figures.add(compared.figure("share-difference", title, shares.difference(), DECIMALS));
        figures.add(compared.figure("share-lower", lower, shares.lower(), DECIMALS));
        figures.add(compared.figure("share-upper", upper, shares.upper(), DECIMALS));
      } else {
        figures.add(compared.one().figure("share-difference", title, NOT_BOTH_RATED));
      }
    }
    return figures;
  }

  /**
   * Compares the means.
   *
   * @param all all comparisons that the rule makes
   * @return of each where it can be told the difference and the p-value
   */
  public List<Figure> means(List<Compared> all) {
    List<Figure> figures = new ArrayList<>();
    for (Compared compared : all) {
      Text title = compared.less(Text.of("mean", "平均分"));
      figures.add(
          compared.isRated()
              ? compared.figure("mean-difference", title, compared.means(), DECIMALS)
              : compared.one().figure("mean-difference", title, NOT_BOTH_RATED));
    }
    Given from = Given.parameter("seed", Text.of("seed", "随机种子"), Fraction.of(seed));
    Given times = Given.parameter("draws", Text.of("draws", "抽取次数"), Fraction.of(draws));
    PValues permutation =
        new PValues(
            "permutation-p",
            Text.of("p-value of the means by a permutation test", "平均分差异的置换检验 p 值"),
            PermutationTest.obstacles(all, draws),
            each -> each.permutation(from, times));
    figures.addAll(permutation.figures(all, adjust));
    return figures;
  }
}
