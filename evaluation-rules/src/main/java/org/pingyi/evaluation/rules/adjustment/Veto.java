package org.pingyi.evaluation.rules.adjustment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.Attitudes;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Satisfaction;

/**
 * {@code veto} (一票否决): where positive / rated of a criterion is below a share, the object gets the
 * grade named, whatever its score. It only lowers a grade: an object that has this grade or a worse
 * one keeps it. Nothing happens where nobody rated the criterion. Of an inner criterion all leaves
 * are counted together. The share is compared exactly, unrounded.
 */
@Identified(id = "veto", version = "1.0", en = "Veto", zh = "一票否决")
public final class Veto implements GradeAdjustmentRule<Veto.Parameters> {

  /**
   * The parameters.
   *
   * @param when when the veto acts
   * @param grade the best grade that is left then
   * @param reason what the report says of it; without it the counts
   */
  public record Parameters(
      @Meaning(en = "When the veto acts.", zh = "一票否决的条件。") @NotNull @Valid When when,
      @Meaning(en = "The best grade that is left then.", zh = "否决后的最高等次。") @NotNull
          Reference.ToGrade grade,
      @Meaning(en = "What the report says of it; without it the counts.", zh = "结果中写明的原因；省略时为票数。")
          Optional<Text> reason) {}

  /**
   * When the veto acts.
   *
   * @param criterion the criterion, inner or leaf
   * @param satisfactionBelow positive / rated has to be below this
   * @param group whose ratings count; without it those of all groups, pooled
   */
  public record When(
      @Meaning(en = "The criterion, inner or leaf.", zh = "评议内容，末级或上级均可。") @NotNull
          Reference.ToCriterion criterion,
      @Meaning(en = "Positive / rated has to be below this.", zh = "满意率低于此比例时否决。") @NotNull
          Share satisfactionBelow,
      @Meaning(
              en = "Whose ratings count; without it those of all groups, pooled.",
              zh = "计入哪个评议主体的评分；省略时合计全部主体。")
          Optional<Reference.ToGroup> group) {}

  private static final Adjusted<Grade> NOT_RATED =
      new Adjusted.NotApplicable<>(Text.of("nobody rated the criterion", "该项没有有效评分"));

  private static final Adjusted<Grade> LOW_ALREADY =
      new Adjusted.NotApplicable<>(Text.of("the grade is no better than that", "等次本就不高于此"));

  /** Creates the rule. */
  public Veto() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a criterion whose scales have no positive answer: everybody would be lowered. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    Attitudes.requireSatisfaction(
        check.leaves(parameters.when().criterion().id()), "when.satisfaction-below", check);
  }

  @Override
  public Adjusted<Grade> adjust(
      Standing standing, Grade grade, List<Grade> grades, Parameters parameters) {
    When when = parameters.when();
    Share limit = when.satisfactionBelow();
    Satisfaction satisfaction =
        Satisfaction.of(
            standing,
            standing.leaves(when.criterion().id()),
            when.group().map(Reference.ToGroup::id));
    if (!satisfaction.isRated()) {
      return NOT_RATED;
    }
    Comparison comparison =
        satisfaction.against(
            Text.of("satisfaction below the limit", "满意率低于规定比例"),
            Relation.LESS,
            Given.parameter("when.satisfaction-below", Text.of("limit", "规定比例"), limit.value()));
    Text counts = satisfaction.counts(limit);
    if (!comparison.holds()) {
      return new Adjusted.NotApplicable<>(counts, List.of(comparison));
    }
    Grade lowered = named(grades, parameters.grade().id());
    return grades.indexOf(lowered) <= grades.indexOf(grade)
        ? LOW_ALREADY
        : new Adjusted.Changed<>(lowered, parameters.reason().orElse(counts), List.of(comparison));
  }

  private static Grade named(List<Grade> grades, String id) {
    return grades.stream().filter(grade -> grade.id().equals(id)).findFirst().orElseThrow();
  }
}
