package org.pingyi.evaluation.rules.grading;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The answers of one object by the grades that they stand for; each rating has one, as {@link
 * MajorityOptions} sees to.
 *
 * @param byGrade for each grade, best first, how often its option was given, leaf by leaf
 */
record MajorityCounts(List<List<Given>> byGrade) {

  static MajorityCounts of(
      Standing standing,
      List<GradeBand<MajorityGrade.Band>> bands,
      MajorityGrade.Parameters parameters) {
    List<String> options = bands.stream().map(band -> band.parameters().option().id()).toList();
    List<List<Given>> byGrade = new ArrayList<>();
    bands.forEach(band -> byGrade.add(new ArrayList<>()));
    List<LeafCriterion> leaves =
        parameters.criterion().map(it -> standing.leaves(it.id())).orElseGet(standing::leaves);
    for (LeafCriterion leaf : leaves) {
      Cell cell =
          parameters
              .group()
              .map(group -> standing.cell(leaf.id(), group.id()))
              .orElseGet(() -> standing.pooled(leaf.id()));
      for (OptionCount answer : cell.counts()) {
        int grade = options.indexOf(answer.answer());
        if (answer.count() > 0 && grade < 0 && answer.value().isPresent()) {
          throw new IllegalStateException("a rating that no grade stands for");
        }
        if (answer.count() > 0 && grade >= 0) {
          Given count = Given.count(cell, answer);
          byGrade
              .get(grade)
              .add(
                  parameters
                      .group()
                      .map(group -> count.in(leaf, standing.group(group.id())))
                      .orElseGet(() -> count.in(leaf)));
        }
      }
    }
    return new MajorityCounts(byGrade);
  }

  /** Whether there is an answer at all; without any there is no majority grade. */
  Comparison given() {
    return new Comparison(
        Text.of("somebody answered", "有人作答"),
        all(),
        Relation.GREATER,
        Given.constant(Text.of("none", "没有"), 0));
  }

  private Step all() {
    return answers(Text.of("answers", "作答数"), byGrade.size());
  }

  private Step answers(Text name, int grades) {
    List<Given> counts = byGrade.stream().limit(grades).flatMap(List::stream).toList();
    return Steps.sum(name, counts);
  }

  /** Whether more than half of the answers are this grade or a better one. */
  Comparison reached(int number, Grade grade) {
    Text title = grade.title();
    Step reaching = answers(Text.of(title.en() + " or better", title.zh() + "及以上"), number + 1);
    Step half = Steps.quotient(Text.of("half", "半数"), Steps.ONE, Steps.TWO);
    return new Comparison(
        Text.of("more than half reach " + title.en(), "过半数达到" + title.zh()),
        Steps.quotient(
            Text.of("share of " + title.en() + " or better", title.zh() + "及以上占比"),
            reaching,
            all()),
        Relation.GREATER,
        half);
  }
}
