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
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.Satisfaction;

/** What a grade of {@code joint} needs of an object, need by need. */
final class JointNeeds {

  private JointNeeds() {}

  static List<Comparison> of(
      Standing standing, GradeBand<Joint.Band> band, Joint.Parameters parameters) {
    List<Comparison> needs = new ArrayList<>();
    band.parameters().atLeast().ifPresent(least -> needs.add(score(standing, band.grade(), least)));
    band.parameters()
        .satisfactionAtLeast()
        .ifPresent(least -> needs.add(satisfaction(standing, band.grade(), least, parameters)));
    band.parameters()
        .noCriterionBelow()
        .flatMap(least -> lowest(standing, band.grade(), least))
        .ifPresent(needs::add);
    return needs;
  }

  private static Comparison score(Standing standing, Grade grade, BigDecimal least) {
    return new Comparison(
        name(grade, "score", "得分"),
        Given.published(standing),
        Relation.AT_LEAST,
        Given.band(grade, "at-least", Text.of("least score", "最低分"), Fraction.of(least)));
  }

  private static Comparison satisfaction(
      Standing standing, Grade grade, Share least, Joint.Parameters parameters) {
    Satisfaction satisfaction =
        Satisfaction.of(standing, standing.leaves(), parameters.group().map(Reference.ToGroup::id));
    if (!satisfaction.isRated()) {
      return new Comparison(
          Text.of("somebody rated", "有有效评分"),
          satisfaction.rated(),
          Relation.GREATER,
          Given.constant(Text.of("none", "没有"), 0));
    }
    return satisfaction.against(
        name(grade, "satisfaction", "满意率"),
        Relation.AT_LEAST,
        Given.band(
            grade, "satisfaction-at-least", Text.of("least satisfaction", "最低满意率"), least.value()));
  }

  /** Nothing where no leaf has a score: none is below anything. */
  private static Optional<Comparison> lowest(Standing standing, Grade grade, BigDecimal least) {
    List<Given> scores =
        standing.leaves().stream()
            .flatMap(
                leaf ->
                    standing.score(leaf.id()).map(score -> Given.published(leaf, score)).stream())
            .toList();
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(
            name(grade, "lowest criterion", "最低分项"),
            Step.of(Text.of("lowest criterion", "最低分项"), Operation.MINIMUM, scores),
            Relation.AT_LEAST,
            Given.band(
                grade,
                "no-criterion-below",
                Text.of("least score of a criterion", "单项最低分"),
                Fraction.of(least))));
  }

  private static Text name(Grade grade, String en, String zh) {
    return Text.of(en + " reaches " + grade.title().en(), zh + "达到" + grade.title().zh());
  }
}
