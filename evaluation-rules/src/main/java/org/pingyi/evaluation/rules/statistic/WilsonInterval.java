package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.Confidence;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.NormalDeviate;
import org.pingyi.evaluation.rules.Wilson;

/**
 * {@code wilson-interval} (威尔逊区间): for each object and leaf how far the positive share, positive /
 * rated, may be from that of all who could have rated, if those who did were a random sample of
 * many: {@link Wilson}'s interval, which R. G. Newcombe, Two-sided confidence intervals for the
 * single proportion: comparison of seven methods, Statistics in Medicine 17 (1998), 857–872, has as
 * method 3. Six decimals.
 */
@Identified(id = "wilson-interval", version = "1.0", en = "Wilson interval", zh = "威尔逊区间")
public final class WilsonInterval implements TallyStatistic<WilsonInterval.Parameters> {

  /**
   * The parameters.
   *
   * @param confidence how often such intervals hold the true share, above 0
   * @param level whether groups are looked at together or each by itself
   */
  public record Parameters(
      @Meaning(en = "How often such intervals hold the true share.", zh = "此类区间包含真实占比的比例（置信水平）。")
          @DefaultValue("95%")
          @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax(NormalDeviate.MOST)
          Share confidence,
      @Meaning(
              en = "Whether groups are looked at together or each by itself.",
              zh = "各评议主体合计，还是分别计算。")
          @DefaultValue("pooled")
          @NotNull
          Level level) {}

  private static final int DECIMALS = 6;

  /** Creates the rule. */
  public WilsonInterval() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, Parameters parameters) {
    Given z = Confidence.deviate(parameters.confidence());
    return Counted.figures(
        objects, parameters.level(), counted -> figures(counted, z, parameters.confidence()));
  }

  private static List<Figure> figures(Counted counted, Given z, Share confidence) {
    Text share = Text.of("positive share", "满意占比");
    if (!counted.knowsPositive()) {
      return List.of(counted.figure("positive-share", share, Counted.NOTHING_POSITIVE));
    }
    if (counted.cell().rated() == 0) {
      return List.of(counted.figure("positive-share", share, Counted.NOBODY_RATED));
    }
    Wilson interval = Wilson.of(counted.positive(), counted.rated(), z);
    return List.of(
        counted.figure("positive-share", share, Answer.Known.of(interval.share(), DECIMALS)),
        counted.figure(
            "lower",
            Confidence.lower(share, confidence),
            Answer.Known.of(interval.lower(), DECIMALS)),
        counted.figure(
            "upper",
            Confidence.upper(share, confidence),
            Answer.Known.of(interval.upper(), DECIMALS)));
  }
}
