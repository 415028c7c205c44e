package org.pingyi.evaluation.rules.combining;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Column;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.rules.combining.ComparedObjects.Compared;

/**
 * {@code grey-relational} (灰色关联分析): how closely an object follows the best of all scores. In each
 * criterion Δ = (highest − own) / (highest − lowest) says how far the object is from the best, and
 * ρ / (Δ + ρ) how closely it is related to it; the score is 100 times the weighted mean of these:
 * 100 for an object that is the best in everything, 100·ρ / (1 + ρ) for one that is the worst in
 * everything. A criterion in which all objects have the same score does not count.
 *
 * <p>Deng's coefficient is (Δmin + ρ·Δmax) / (Δ + ρ·Δmax), with the least and greatest Δ of all
 * criteria and objects; on scores that are put between the lowest and the highest of their
 * criterion these are 0 and 1. See Deng Julong, Control problems of grey systems, Systems &amp;
 * Control Letters 1 (1982), 288–294, and Introduction to grey system theory, The Journal of Grey
 * System 1 (1989), 1–24, where the result runs from 0 to 1.
 */
@Identified(id = "grey-relational", version = "1.0", en = "Grey relational grade", zh = "灰色关联度")
public final class GreyRelational implements CohortCombiningRule<GreyRelational.Parameters> {

  /**
   * The parameters.
   *
   * @param distinguishing Deng's ρ: the smaller, the further objects are drawn apart
   * @param whenMissing what happens where an object lacks the score of a criterion
   */
  public record Parameters(
      @Meaning(
              en =
                  "The distinguishing coefficient ρ, above 0 and at most 1: the smaller, the further the objects are drawn apart.",
              zh = "分辨系数 ρ，大于 0、至多为 1；越小，各对象的差距拉得越开。")
          @DefaultValue("0.5")
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("1")
          Fraction distinguishing,
      @Meaning(en = WhenLacking.MEANING_EN, zh = WhenLacking.MEANING_ZH)
          @DefaultValue("renormalise")
          WhenLacking whenMissing) {}

  private static final Text NOTHING =
      Text.of(
          "the objects that can be compared do not differ in any criterion: there is no best to follow",
          "可比较的对象在各项内容上均无差异，没有可供参照的最优值");

  /** Creates the rule. */
  public GreyRelational() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public List<Scored> combine(List<List<Part>> objects, Parameters parameters) {
    return new ComparedObjects(objects, parameters.whenMissing())
        .means(
            Column::differs,
            NOTHING,
            Text.of("grey relational grade", "灰色关联度"),
            criterion -> coefficient(criterion, parameters));
  }

  private static Step coefficient(Compared compared, Parameters parameters) {
    Operand highest = compared.column().greatest();
    Text title = compared.part().title();
    Step distance =
        Steps.difference(
            Text.of("distance to the highest in " + title.en(), title.zh() + "与最高分之差"),
            highest,
            Given.score(compared.part()));
    Step width =
        Steps.difference(
            Text.of("width of " + title.en(), title.zh() + "的极差"),
            highest,
            compared.column().least());
    Step relative =
        Steps.quotient(
            Text.of("relative distance in " + title.en(), title.zh() + "的相对差距"), distance, width);
    Given distinguishing =
        Given.parameter(
            "distinguishing",
            Text.of("distinguishing coefficient", "分辨系数"),
            parameters.distinguishing());
    return Steps.quotient(
        Text.of("relation in " + title.en(), title.zh() + "的关联系数"),
        Steps.product(
            Text.of("hundred times the coefficient", "百倍分辨系数"), Steps.HUNDRED, distinguishing),
        Steps.sum(
            Text.of("distance and coefficient in " + title.en(), title.zh() + "的差距与分辨系数之和"),
            relative,
            distinguishing));
  }
}
