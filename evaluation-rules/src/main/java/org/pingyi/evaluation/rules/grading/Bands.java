package org.pingyi.evaluation.rules.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code bands} (分数段定等): an object has the best grade whose {@code at-least} its published score
 * reaches, and none where it is below a last band that has one. After the grade rules, {@code
 * at-most-share} limits how many of a pool may hold a grade ({@link ShareLimits} says how). This is
 * how most plans grade, and the default. Where too few reach a band no limit fills it up: it is no
 * quota that has to be met.
 */
@Identified(id = "bands", version = "1.0", en = "Score bands", zh = "分数段定等")
public final class Bands implements GradingRule<NoParameters, Bands.Band> {

  /**
   * What a scheme says of a grade.
   *
   * @param atLeast the least published score; on each grade but the last, falling from grade to
   *     grade
   * @param atMostShare how much of the pool may hold the grade; not on the last
   */
  public record Band(
      @Meaning(
              en = "The least published score; on each grade but the last, falling.",
              zh = "最低公布得分；末等以外的等次必有，逐等降低。")
          Optional<BigDecimal> atLeast,
      @Meaning(
              en = "How much of the pool may hold the grade; not on the last.",
              zh = "该等次在组内所占的最高比例；末等不得有。")
          Optional<Share> atMostShare) {}

  private static final Thresholds<Band> AT_LEAST = new Thresholds<>("at-least", Band::atLeast);

  /** Creates the rule. */
  public Bands() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a grade without {@code at-least} that is not the last, the first {@code at-least} that
   * is not below the one before it, and {@code at-most-share} on the last grade.
   */
  @Override
  public void checkBands(
      NoParameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
    AT_LEAST.check(bands, check);
    ShareLimits.check(bands.stream().map(band -> band.flatMap(Band::atMostShare)).toList(), check);
  }

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
    List<Optional<Grade>> grades = new ArrayList<>(pool.size());
    for (Standing standing : pool) {
      BigDecimal score = standing.score();
      grades.add(AT_LEAST.grade(bands, least -> score.compareTo(least) >= 0));
    }
    return grades;
  }

  /**
   * The published score against each {@code at-least} in turn, down to the first that it reaches.
   */
  @Override
  public List<Comparison> grounds(
      Standing standing, List<GradeBand<Band>> bands, NoParameters parameters) {
    return AT_LEAST.grounds(bands, (grade, least) -> reaches(standing, grade, least));
  }

  private static Comparison reaches(Standing standing, Grade grade, BigDecimal least) {
    return new Comparison(
        Text.of("reaches " + grade.title().en(), "达到" + grade.title().zh()),
        Given.published(standing),
        Relation.AT_LEAST,
        Given.band(grade, "at-least", Text.of("least score", "最低分"), Fraction.of(least)));
  }

  @Override
  public List<GradeChange> limit(
      List<Graded> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
    return ShareLimits.of(pool, bands, Band::atMostShare);
  }
}
