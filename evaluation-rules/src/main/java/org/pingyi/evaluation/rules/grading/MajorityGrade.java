package org.pingyi.evaluation.rules.grading;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code majority-grade} (多数等次): each grade stands for an option, and an object's grade is the
 * lower middle of the answers that it got: the best grade that more than half of them reach. With
 * an odd number of answers that is the one in the middle, with an even number the lower of the two
 * in the middle (M. Balinski and R. Laraki, A theory of measuring, electing, and ranking,
 * Proceedings of the National Academy of Sciences 104, 2007, pages 8720–8725). The score decides on
 * the rank and not on the grade.
 *
 * <p>Answers of all leaves of the criterion are counted together, and those of all groups or of
 * one. Each option with a value needs a grade, and better grades stand for greater values; an
 * option without a value that no grade stands for is no answer here. Where nobody gave an answer
 * the object has no grade.
 */
@Identified(id = "majority-grade", version = "1.0", en = "Majority grade", zh = "多数等次")
public final class MajorityGrade
    implements GradingRule<MajorityGrade.Parameters, MajorityGrade.Band> {

  /**
   * The parameters.
   *
   * @param criterion whose answers count, inner or leaf; without it those of all criteria
   * @param group whose answers count; without it those of all groups, pooled
   */
  public record Parameters(
      @Meaning(
              en = "The criterion, inner or leaf, whose answers count; without it all of them.",
              zh = "计入哪项评议内容的回答，末级或上级均可；省略时合计全部内容。")
          Optional<Reference.ToCriterion> criterion,
      @Meaning(
              en = "Whose answers count; without it those of all groups, pooled.",
              zh = "计入哪个评议主体的回答；省略时合计全部主体。")
          Optional<Reference.ToGroup> group) {}

  /**
   * What a scheme says of a grade.
   *
   * @param option the option that the grade stands for
   */
  public record Band(
      @Meaning(en = "The option that the grade stands for.", zh = "该等次对应的选项。") @NotNull
          Reference.ToOption option) {}

  /** Creates the rule. */
  public MajorityGrade() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a range among the scales of the leaves that count: it has no options. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    MajorityOptions.checkScales(parameters, check);
  }

  /**
   * Reports an option that a better grade stands for already, that none of the leaves that count
   * has, or that is worth more than that of a better grade, and an option with a value that no
   * grade stands for.
   */
  @Override
  public void checkBands(Parameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
    MajorityOptions.checkBands(parameters, bands, check);
  }

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    return pool.stream()
        .map(standing -> grade(MajorityCounts.of(standing, bands, parameters), bands))
        .toList();
  }

  private static Optional<Grade> grade(MajorityCounts counts, List<GradeBand<Band>> bands) {
    if (!counts.given().holds()) {
      return Optional.empty();
    }
    int band = 0;
    while (!counts.reached(band, bands.get(band).grade()).holds()) {
      band++;
    }
    return Optional.of(bands.get(band).grade());
  }

  /** How many reach each grade in turn, down to the first that more than half reach. */
  @Override
  public List<Comparison> grounds(
      Standing standing, List<GradeBand<Band>> bands, Parameters parameters) {
    MajorityCounts counts = MajorityCounts.of(standing, bands, parameters);
    Comparison given = counts.given();
    if (!given.holds()) {
      return List.of(given);
    }
    List<Comparison> grounds = new ArrayList<>();
    for (int band = 0; band < bands.size(); band++) {
      Comparison reached = counts.reached(band, bands.get(band).grade());
      grounds.add(reached);
      if (reached.holds()) {
        return grounds;
      }
    }
    return grounds;
  }
}
