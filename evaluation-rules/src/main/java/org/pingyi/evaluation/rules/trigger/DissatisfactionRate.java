package org.pingyi.evaluation.rules.trigger;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rules.Attitudes;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code dissatisfaction-rate} (不满意率): each leaf criterion in which negative / rated, all groups
 * pooled, is above a share has to be put right. The share is compared exactly. It looks at what
 * raters said and not at scores, so it also finds the criterion that a weighted total hides; where
 * few rated, a single discontent rater may be above the share.
 */
@Identified(id = "dissatisfaction-rate", version = "1.0", en = "Dissatisfaction rate", zh = "不满意率")
public final class DissatisfactionRate
    implements RectificationTrigger<DissatisfactionRate.Parameters> {

  /**
   * The parameters.
   *
   * @param above negative / rated has to be above this
   * @param dueWithin how long after the period's last day it has to be put right
   */
  public record Parameters(
      @Meaning(en = "Negative / rated of a leaf has to be above this.", zh = "某项内容的不满意率高于此比例时需要整改。")
          @NotNull
          Share above,
      @Meaning(
              en = "How long after the last day of the period it has to be put right.",
              zh = "评议截止日之后的整改期限。")
          Optional<CalendarDuration> dueWithin) {}

  /** Creates the rule. */
  public DissatisfactionRate() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports scales without a negative answer: nothing in their leaves could be found. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    Attitudes.requireNegative("above", check);
  }

  @Override
  public Findings find(AppraisedObject object, Parameters parameters) {
    if (object.leaves().stream().noneMatch(leaf -> object.pooled(leaf.id()).rated() > 0)) {
      return Findings.notApplicable(Text.of("nobody rated", "无人给出有效评分"));
    }
    List<Finding> findings = new ArrayList<>();
    for (LeafCriterion leaf : object.leaves()) {
      Cell pooled = object.pooled(leaf.id());
      if (pooled.rated() > 0) {
        Share observed = Share.of(pooled.negative(), pooled.rated());
        if (observed.compareTo(parameters.above()) > 0) {
          findings.add(
              new Finding(
                  leaf.id(),
                  new Finding.Observed.OfRatings(observed),
                  parameters.dueWithin(),
                  List.of(comparison(pooled, leaf, parameters.above()))));
        }
      }
    }
    return Findings.of(findings);
  }

  private static Comparison comparison(Cell pooled, LeafCriterion leaf, Share above) {
    return new Comparison(
        Text.of("dissatisfaction above the limit", "不满意率高于上限"),
        Steps.quotient(
            Text.of("negative / ratings", "不满意率"),
            Given.negative(pooled).in(leaf),
            Given.rated(pooled).in(leaf)),
        Relation.GREATER,
        Given.parameter("above", Text.of("limit", "上限"), above.value()));
  }
}
