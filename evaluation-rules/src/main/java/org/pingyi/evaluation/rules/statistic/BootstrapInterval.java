package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rules.Draws;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;

/**
 * {@code bootstrap-interval} (自助法区间): how far the mean of a leaf, or the score of an object, may be
 * from what all who could have rated would give, if those who did were a random sample of many: the
 * percentile interval of A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application,
 * Cambridge 1997, chapter 5. As many ratings, or ballots, are drawn with replacement from those of
 * each group or stratum, again and again. With R draws, of which some come to the same, the ends
 * are the ⌊(R + 1)·(1 − confidence)/2⌋-th lowest and highest.
 *
 * <p>A tally has counts of answers and not whole ballots: for scores, the answers to each leaf are
 * drawn by themselves. Random numbers are those of {@link Draws} from the seed that the report has.
 * Means have six decimals, scores as many as are published. For scores each draw is a whole
 * evaluation: where objects times draws are more than 300,000 there is a reason in place of
 * figures, and fewer draws may do.
 */
@Identified(id = "bootstrap-interval", version = "1.0", en = "Bootstrap interval", zh = "自助法区间")
public final class BootstrapInterval
    implements ReevaluatingStatistic<BootstrapInterval.Parameters> {

  /**
   * The parameters.
   *
   * @param of of what there are intervals
   * @param level whether the groups' means are looked at together or each by itself
   * @param confidence how often such intervals are to hold the true value
   * @param draws how often it is drawn
   * @param seed from which the draws follow
   */
  public record Parameters(
      @Meaning(en = "Of what there are intervals.", zh = "计算什么的区间。") @DefaultValue("mean") @NotNull
          Of of,
      @Meaning(
              en = "Whether the groups' means are looked at together or each by itself.",
              zh = "平均分按各评议主体合计，还是分别计算。")
          @DefaultValue("pooled")
          @NotNull
          Level level,
      @Meaning(
              en = "How often such intervals are to hold the true value.",
              zh = "此类区间包含真实值的比例（置信水平）。")
          @DefaultValue("95%")
          @NotNull
          @DecimalMin("0.5")
          @DecimalMax("0.999")
          Share confidence,
      @Meaning(en = "How often it is drawn.", zh = "抽取多少次。")
          @DefaultValue("999")
          @Min(19)
          @Max(9_999)
          int draws,
      @Meaning(en = "From which the draws follow.", zh = "抽取所用的随机种子。") @DefaultValue("1")
          long seed) {}

  /** Of what there are intervals. */
  public enum Of {
    /** The means of the leaves' values. */
    MEAN,
    /** The scores of the objects. */
    SCORE
  }

  /** Creates the rule. */
  public BootstrapInterval() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(
      List<EvaluatedObject> objects, Reevaluation again, Parameters parameters) {
    return parameters.of() == Of.MEAN
        ? Counted.figures(
            objects, parameters.level(), counted -> ResampledMeans.figures(counted, parameters))
        : ResampledScores.figures(objects, again, parameters);
  }
}
