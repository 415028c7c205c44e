package org.pingyi.evaluation.rules.comparison;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.NormalDeviate;
import org.pingyi.evaluation.rules.difference.Adjust;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;

/**
 * {@code put-right} (整改成效检验): whether the criteria that fell short got better: those of which an
 * earlier report says that they have to be put right. Each has its positive shares before and
 * after, their difference with the interval and the p-value of {@link Differences}, adjusted for
 * just these comparisons, and a verdict: improved, not shown or worse. What was chosen because it
 * was low rises by itself the next time; by how much is estimated as {@link Regression} says, and a
 * change that lies within it is not shown. The mean change of what fell short stands beside that of
 * the rest.
 *
 * <p>Improved is what has a p-value of at most 1 − confidence and an interval that lies above 0;
 * worse is what has such a p-value and an interval below 0. Where regression to the mean goes the
 * same way, an interval that allows for all comparisons has to lie beyond it too: one of the
 * confidence 1 − (1 − confidence)/m for m comparisons (C. E. Bonferroni), unless nothing is
 * adjusted. Where there are too many ratings for a p-value, that interval alone decides. Where
 * there are too few criteria to tell regression to the mean, the title of the verdict says so.
 *
 * <p>All rater groups are taken together, and the two sides as independent.
 */
@Identified(id = "put-right", version = "1.0", en = "Put right", zh = "整改成效检验")
public final class PutRight implements ReportComparison<PutRight.Parameters> {

  /**
   * The parameters.
   *
   * @param confidence how often such intervals hold the true difference, above 0
   * @param adjust how p-values are adjusted for the number of comparisons
   */
  public record Parameters(
      @Meaning(
              en =
                  "How often such intervals hold the true difference; what has a p-value of at most"
                      + " the rest is not put down to chance.",
              zh = "此类区间包含真实差异的比例（置信水平）；p 值不大于其余数时，不归于偶然。")
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
          Adjust adjust) {}

  /** Creates the rule. */
  public PutRight() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> compare(List<BeforeAndAfter> cells, Parameters parameters) {
    List<BeforeAndAfter> leaves = cells.stream().filter(each -> each.group().isEmpty()).toList();
    List<Compared> chosen = compared(leaves, true);
    Changes changes = Changes.of(chosen, compared(leaves, false));
    Judging judging = new Judging(parameters, changes.regression(), chosen);
    List<Figure> figures = new ArrayList<>(judging.verdicts());
    figures.addAll(BeforeAfter.shares(chosen));
    figures.addAll(judging.grounds());
    figures.addAll(changes.figures());
    return figures;
  }

  private static List<Compared> compared(List<BeforeAndAfter> leaves, boolean fellShort) {
    return leaves.stream()
        .filter(each -> each.fellShort() == fellShort)
        .map(each -> new Compared(new Later(each), new Earlier(each)))
        .toList();
  }
}
