package org.pingyi.evaluation.rules.trigger;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
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
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code lowest-criterion} (最低分项): the leaf criterion in which an object's published score is
 * lowest has to be put right where that score is below a number; of several with the same score,
 * the first in scheme order. It gives each object at most one thing to begin with. Scores are
 * compared as published, so leaves that are scored by different rules must be on one footing to be
 * compared.
 */
@Identified(id = "lowest-criterion", version = "1.0", en = "Lowest criterion", zh = "最低分项")
public final class LowestCriterion implements RectificationTrigger<LowestCriterion.Parameters> {

  /**
   * The parameters.
   *
   * @param below the lowest published score has to be below this
   * @param dueWithin how long after the period's last day it has to be put right
   */
  public record Parameters(
      @Meaning(
              en = "The lowest published score of a leaf has to be below this.",
              zh = "得分最低的末级内容低于此分数时需要整改。")
          @NotNull
          BigDecimal below,
      @Meaning(
              en = "How long after the last day of the period it has to be put right.",
              zh = "评议截止日之后的整改期限。")
          Optional<CalendarDuration> dueWithin) {}

  private record Scored(LeafCriterion leaf, BigDecimal score) {}

  /** Creates the rule. */
  public LowestCriterion() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Findings find(AppraisedObject object, Parameters parameters) {
    Optional<Scored> lowest = lowest(object);
    if (lowest.isEmpty()) {
      return Findings.notApplicable(Text.of("no leaf criterion has a score", "没有任何末级内容有得分"));
    }
    Scored found = lowest.get();
    return Findings.of(
        found.score().compareTo(parameters.below()) >= 0
            ? List.of()
            : List.of(
                new Finding(
                    found.leaf().id(),
                    new Finding.Observed.PublishedScore(found.score()),
                    parameters.dueWithin(),
                    grounds(found, object, parameters))));
  }

  /** It is below the number, and the lowest of all leaves that have a score. */
  private static List<Comparison> grounds(
      Scored lowest, AppraisedObject object, Parameters parameters) {
    Given score = Given.published(lowest.leaf(), lowest.score());
    List<Given> scores = new ArrayList<>();
    for (LeafCriterion leaf : object.leaves()) {
      object.score(leaf.id()).ifPresent(other -> scores.add(Given.published(leaf, other)));
    }
    return List.of(
        new Comparison(
            Text.of("score below the limit", "得分低于下限"),
            score,
            Relation.LESS,
            Given.parameter("below", Text.of("limit", "下限"), Fraction.of(parameters.below()))),
        new Comparison(
            Text.of("lowest of all", "各项最低"),
            score,
            Relation.EQUAL,
            Step.of(Text.of("lowest score", "最低得分"), Operation.MINIMUM, scores)));
  }

  private static Optional<Scored> lowest(AppraisedObject object) {
    Optional<Scored> lowest = Optional.empty();
    for (LeafCriterion leaf : object.leaves()) {
      Optional<BigDecimal> score = object.score(leaf.id());
      if (score.isPresent()
          && (lowest.isEmpty() || score.get().compareTo(lowest.get().score()) < 0)) {
        lowest = Optional.of(new Scored(leaf, score.get()));
      }
    }
    return lowest;
  }
}
