package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.tally.Cell;

// @start region="rule"
/** The best grade is only for objects of which enough ratings were given on each criterion. */
@Identified(id = "top-needs-ratings", version = "1.0", en = "Top needs ratings", zh = "最高等次须有足够评分")
public final class TopNeedsRatings implements GradeAdjustmentRule<TopNeedsRatings.Parameters> {

  /** What a scheme writes beside {@code use: top-needs-ratings}. */
  public record Parameters(@Positive int atLeast) {}

  @Override
  public Adjusted<Grade> adjust(
      Standing standing, Grade grade, List<Grade> grades, Parameters parameters) {
    List<Comparison> tooFew =
        standing.leaves().stream()
            .map(leaf -> fewer(leaf, standing.pooled(leaf.id()), parameters))
            .filter(Comparison::holds)
            .toList();
    if (tooFew.isEmpty() || grades.size() < 2 || !grade.equals(grades.get(0))) {
      return new Adjusted.NotApplicable<>(Text.of("enough ratings, or not the top", "评分足够，或非最高等次"));
    }
    return new Adjusted.Changed<>(grades.get(1), Text.of("too few ratings", "评分不足"), tooFew);
  }

  private static Comparison fewer(LeafCriterion leaf, Cell pooled, Parameters parameters) {
    return new Comparison(
        Text.of("ratings", "有效评分数"),
        Given.rated(pooled).in(leaf),
        Relation.LESS,
        Given.parameter("at-least", Text.of("needed", "须有"), Fraction.of(parameters.atLeast())));
  }
}
// @end
