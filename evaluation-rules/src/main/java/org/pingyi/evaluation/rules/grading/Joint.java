package org.pingyi.evaluation.rules.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.Attitudes;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code joint} (综合定等): a grade needs a score and a satisfaction rate, and perhaps that no
 * criterion is below a mark. An object has the best grade all of whose needs are met, and none
 * where it does not meet those of a last grade that has some. The score is the published one; the
 * satisfaction is positive ratings / ratings of all leaves together, by one group or by all, exact
 * and unrounded, and where nobody rated no rate is reached; a leaf without a score is not below
 * anything. After the grade rules, {@code at-most-share} limits how many of a pool may hold a
 * grade, as it does for {@link Bands}.
 */
@Identified(id = "joint", version = "1.0", en = "Score and satisfaction jointly", zh = "得分与满意率综合定等")
public final class Joint implements GradingRule<Joint.Parameters, Joint.Band> {

  /**
   * The parameters.
   *
   * @param group whose ratings make the satisfaction; without it those of all groups, pooled
   */
  public record Parameters(
      @Meaning(
              en = "Whose ratings make the satisfaction; without it those of all groups, pooled.",
              zh = "满意率计入哪个评议主体的评分；省略时合计全部主体。")
          Optional<Reference.ToGroup> group) {}

  /**
   * What a scheme says of a grade. Each grade but the last needs a score or a satisfaction.
   *
   * @param atLeast the least published score
   * @param satisfactionAtLeast the least positive / rated
   * @param noCriterionBelow the least published score of each leaf
   * @param atMostShare how much of the pool may hold the grade; not on the last
   */
  public record Band(
      @Meaning(en = "The least published score.", zh = "最低公布得分。") Optional<BigDecimal> atLeast,
      @Meaning(en = "The least satisfaction, positive / rated.", zh = "最低满意率。")
          Optional<Share> satisfactionAtLeast,
      @Meaning(en = "The least published score of every leaf criterion.", zh = "每项末级内容的最低公布得分。")
          Optional<BigDecimal> noCriterionBelow,
      @Meaning(
              en = "How much of the pool may hold the grade; not on the last.",
              zh = "该等次在组内所占的最高比例；末等不得有。")
          Optional<Share> atMostShare) {}

  /** Creates the rule. */
  public Joint() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a grade that is not the last and needs neither a score nor a satisfaction, a need that
   * is higher than the same need of a better grade, a grade that needs no less in anything than the
   * one before it, which nobody could hold, {@code at-most-share} on the last grade, and a
   * satisfaction where a scale has no positive answer.
   */
  @Override
  public void checkBands(Parameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
    for (int i = 0; i < bands.size() - 1; i++) {
      if (bands.get(i).filter(Joint::needsNothing).isPresent()) {
        check.report(
            FaultCode.MISSING_KEY,
            "grades[" + i + "].at-least",
            Text.of(
                "a grade that is not the last needs at-least or satisfaction-at-least",
                "非末等的等次须有 at-least 或 satisfaction-at-least"));
      }
    }
    checkFalling(bands, "at-least", Band::atLeast, check);
    checkFalling(bands, "satisfaction-at-least", Band::satisfactionAtLeast, check);
    checkFalling(bands, "no-criterion-below", Band::noCriterionBelow, check);
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).isPresent()
          && bands.get(i - 1).isPresent()
          && needsNoLess(bands.get(i).get(), bands.get(i - 1).get())) {
        check.report(
            FaultCode.UNORDERED,
            "grades[" + i + "]",
            Text.of(
                "it needs no less than the grade before it, so that nobody could hold it",
                "各项要求均不低于前一等次，不会有对象定为此等"));
      }
    }
    ShareLimits.check(bands.stream().map(band -> band.flatMap(Band::atMostShare)).toList(), check);
    IntStream.range(0, bands.size())
        .filter(i -> bands.get(i).flatMap(Band::satisfactionAtLeast).isPresent())
        .findFirst()
        .ifPresent(
            i ->
                Attitudes.requireSatisfaction(
                    check.leaves(), "grades[" + i + "].satisfaction-at-least", check));
  }

  private static boolean needsNothing(Band band) {
    return band.atLeast().isEmpty() && band.satisfactionAtLeast().isEmpty();
  }

  private static <N extends Comparable<N>> void checkFalling(
      List<Optional<Band>> bands,
      String key,
      Function<Band, Optional<N>> need,
      ParameterCheck check) {
    Optional<N> before = Optional.empty();
    for (int i = 0; i < bands.size(); i++) {
      Optional<N> own = bands.get(i).flatMap(need);
      if (own.isPresent() && before.isPresent() && own.get().compareTo(before.get()) > 0) {
        check.report(
            FaultCode.UNORDERED,
            "grades[" + i + "]." + key,
            Text.of(
                "grades stand best first: none needs more than a better one",
                "等次须从高到低排列，较低等次的要求不得高于较高等次"));
        return;
      }
      before = own.isPresent() ? own : before;
    }
  }

  private static boolean needsNoLess(Band band, Band before) {
    return noLess(band.atLeast(), before.atLeast())
        && noLess(band.satisfactionAtLeast(), before.satisfactionAtLeast())
        && noLess(band.noCriterionBelow(), before.noCriterionBelow());
  }

  private static <N extends Comparable<N>> boolean noLess(Optional<N> need, Optional<N> before) {
    return before.isEmpty() || (need.isPresent() && need.get().compareTo(before.get()) >= 0);
  }

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    return pool.stream()
        .map(
            standing ->
                bands.stream()
                    .filter(band -> met(JointNeeds.of(standing, band, parameters)))
                    .findFirst()
                    .map(GradeBand::grade))
        .toList();
  }

  private static boolean met(List<Comparison> needs) {
    return needs.stream().allMatch(Comparison::holds);
  }

  /** What each grade needs in turn, down to the first all of whose needs are met. */
  @Override
  public List<Comparison> grounds(
      Standing standing, List<GradeBand<Band>> bands, Parameters parameters) {
    List<Comparison> grounds = new ArrayList<>();
    for (GradeBand<Band> band : bands) {
      List<Comparison> needs = JointNeeds.of(standing, band, parameters);
      grounds.addAll(needs);
      if (met(needs)) {
        return grounds;
      }
    }
    return grounds;
  }

  @Override
  public List<GradeChange> limit(
      List<Graded> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    return ShareLimits.of(pool, bands, Band::atMostShare);
  }
}
