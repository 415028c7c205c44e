package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rules.Draws;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code rank-stability} (名次稳定性): how often each object would hold each rank and grade if the
 * weights of the top-level criteria were somewhat different, if they were any at all, or if the
 * ballots were others of the same sort; and which objects cannot be told apart. The whole
 * evaluation is made again for each draw: scores, score and grade rules, ranks, grades and their
 * limits.
 *
 * <ul>
 *   <li>{@code weights}: each weight times 1 + within·u, u from −1 to 1 in steps of 1/10,000;
 *   <li>{@code all-weights}: the weights are the lengths of the pieces when as many different
 *       points as needed are drawn of the 999,999 between 0 and 1,000,000, so that all weights are
 *       alike (R. Lahdelma, J. Hokkanen and P. Salminen, SMAA – stochastic multiobjective
 *       acceptability analysis, European Journal of Operational Research 106 (1998), 137–143); the
 *       share of each rank is the rank acceptability of R. Lahdelma and P. Salminen, SMAA-2:
 *       Stochastic multicriteria acceptability analysis for group decision making, Operations
 *       Research 49 (2001), 444–454;
 *   <li>{@code ballots}: as many ballots are drawn with replacement from those of each group or
 *       stratum, leaf by leaf (B. Efron, Bootstrap methods: another look at the jackknife, Annals
 *       of Statistics 7 (1979), 1–26). A tally has counts of answers and not whole ballots: how the
 *       answers of one rater to several leaves go together is not drawn.
 * </ul>
 *
 * <p>Two objects are not told apart where they have the same rank, or where their order is that of
 * the report in too few draws. At most {@value StabilityFigures#MOST_LISTED} such pairs are listed,
 * in the order of the report: those whose order comes out least often; how many more there are is
 * said.
 *
 * <p>Random numbers are those of {@link Draws} from the seed that the report has. Four decimals. A
 * draw of weights combines criteria and ranks objects anew, a draw of ballots is a whole
 * evaluation: where objects times draws are more than 10,000,000 with weights, or 300,000 with
 * ballots, there is a reason in place of figures, and fewer draws may do.
 */
@Identified(id = "rank-stability", version = "1.0", en = "Rank stability", zh = "名次稳定性")
public final class RankStability implements ReevaluatingStatistic<RankStability.Parameters> {

  /**
   * The parameters.
   *
   * @param vary what is different in each draw
   * @param within by how much of itself a weight may be different, above 0 and below 100%
   * @param draws how often it is drawn
   * @param seed from which the draws follow
   * @param certainty in how many draws the order of two objects has to be that of the report, for
   *     them to be told apart, at least half
   */
  public record Parameters(
      @Meaning(en = "What is different in each draw.", zh = "每次抽取变动什么。")
          @DefaultValue("weights")
          @NotNull
          Vary vary,
      @Meaning(
              en = "With `weights`, by how much of itself a weight may be different.",
              zh = "变动 `weights` 时，各权重上下浮动的最大比例。")
          @DefaultValue("10%")
          @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax(value = "1", inclusive = false)
          Share within,
      @Meaning(en = "How often it is drawn.", zh = "抽取多少次。")
          @DefaultValue("1000")
          @Min(10)
          @Max(10_000)
          int draws,
      @Meaning(en = "From which the draws follow.", zh = "抽取所用的随机种子。") @DefaultValue("1") long seed,
      @Meaning(
              en = "In how many draws the order of two objects has to be that of the report.",
              zh = "两个对象的先后须在多大比例的抽取中与结果一致，才算分得出高下。")
          @DefaultValue("95%")
          @NotNull
          @DecimalMin("0.5")
          Share certainty) {}

  /** What is different in each draw. */
  public enum Vary {
    /** The weights of the top-level criteria, each within a share of itself. */
    WEIGHTS,
    /** The same weights, whatever they are in the scheme. */
    ALL_WEIGHTS,
    /** The ballots. */
    BALLOTS
  }

  /** Creates the rule. */
  public RankStability() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Figure> calculate(
      List<EvaluatedObject> objects, Reevaluation again, Parameters parameters) {
    if (objects.isEmpty()) {
      return List.of();
    }
    if (parameters.vary() != Vary.BALLOTS && again.weights().isEmpty()) {
      return List.of(
          none(
              new Answer.NotApplicable(
                  Text.of("there are no weights of the criteria to vary", "评议内容没有权重可变动"))));
    }
    Optional<Answer> excess =
        Redraw.excess(
            objects.size(),
            parameters.draws(),
            parameters.vary() == Vary.BALLOTS ? Redraw.MOST_EVALUATED : Redraw.MOST_REWEIGHED);
    if (excess.isPresent()) {
      return List.of(none(excess.get()));
    }
    Alike alike = Alike.of(objects);
    Outcomes outcomes = new Outcomes(objects, alike, again.grades());
    Redraw redraw = Redraw.of(again, alike, parameters);
    for (int i = 0; i < parameters.draws(); i++) {
      outcomes.add(redraw.next());
    }
    return new StabilityFigures(objects, outcomes, parameters).all();
  }

  private static Figure none(Answer reason) {
    return new Figure("stability", Text.of("stability of ranks", "名次稳定性"), Figure.Of.ALL, reason);
  }
}
