package org.pingyi.evaluation.rules.comparison;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;
import org.pingyi.evaluation.rules.difference.Rated;

/**
 * {@code before-after} (前后差异检验): how far the ratings of a later report are from those of an earlier
 * one, for each object and leaf that both have. There are the positive shares before and after,
 * their difference, its interval and a p-value, and the difference of the means with a p-value, all
 * as {@link Differences} has them.
 *
 * <p>The two sides are taken as independent: that the same people may have rated both times is not
 * known from reports.
 */
@Identified(id = "before-after", version = "1.0", en = "Before and after", zh = "前后差异检验")
public final class BeforeAfter implements ReportComparison<BeforeAfter.Parameters> {

  /**
   * The parameters.
   *
   * @param level whether raters are compared together or group by group
   * @param differences how they are compared
   */
  public record Parameters(
      @Meaning(
              en = "Whether raters are compared together or group by group.",
              zh = "评议主体合并比较，还是分别比较。")
          @DefaultValue("pooled")
          @NotNull
          Level level,
      @Beside @NotNull Differences differences) {}

  /** Creates the rule. */
  public BeforeAfter() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> compare(List<BeforeAndAfter> cells, Parameters parameters) {
    List<BeforeAndAfter> looked =
        cells.stream()
            .filter(
                each ->
                    parameters.level() == Level.BOTH
                        || each.group().isPresent() == (parameters.level() == Level.BY_GROUP))
            .toList();
    List<Compared> all =
        looked.stream().map(each -> new Compared(new Later(each), new Earlier(each))).toList();
    List<Figure> figures = new ArrayList<>(shares(all));
    Differences differences = parameters.differences();
    figures.addAll(differences.shares(all));
    figures.addAll(differences.means(all));
    return figures;
  }

  /** The positive shares before and after. */
  static List<Figure> shares(List<Compared> all) {
    List<Figure> figures = new ArrayList<>();
    for (Compared compared : all) {
      Text share = Text.of("positive share", "满意占比");
      figures.add(share("share-before", before(share), compared.with()));
      figures.add(share("share-after", after(share), compared.one()));
    }
    return figures;
  }

  private static Text before(Text what) {
    return Text.of(what.en() + " before", "此前" + what.zh());
  }

  private static Text after(Text what) {
    return Text.of(what.en() + " after", "此后" + what.zh());
  }

  private static Figure share(String id, Text title, Rated side) {
    if (!side.knowsPositive()) {
      return side.figure(id, title, Rated.NOTHING_POSITIVE);
    }
    if (side.cell().rated() == 0) {
      return side.figure(id, title, Rated.NOBODY_RATED);
    }
    Step share = Steps.quotient(title, side.positive(), side.rated());
    return side.figure(id, title, Answer.Known.of(share, Differences.DECIMALS));
  }
}
