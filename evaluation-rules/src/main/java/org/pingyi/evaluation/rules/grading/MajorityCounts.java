package org.pingyi.evaluation.rules.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * The answers of one object by the grades that they stand for.
 *
 * @param byGrade for each grade, best first, how often its option was given, leaf by leaf
 * @param others ratings that no grade stands for
 */
record MajorityCounts(List<List<Given>> byGrade, List<Given> others) {

  static MajorityCounts of(
      Standing standing,
      List<GradeBand<MajorityGrade.Band>> bands,
      MajorityGrade.Parameters parameters) {
    List<String> options = bands.stream().map(band -> band.parameters().option().id()).toList();
    List<List<Given>> byGrade = new ArrayList<>();
    bands.forEach(band -> byGrade.add(new ArrayList<>()));
    List<Given> others = new ArrayList<>();
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
        if (answer.count() > 0 && (grade >= 0 || answer.value().isPresent())) {
          Given count = Given.count(cell, answer);
          Given placed =
              parameters
                  .group()
                  .map(group -> count.in(leaf, standing.group(group.id())))
                  .orElseGet(() -> count.in(leaf));
          (grade >= 0 ? byGrade.get(grade) : others).add(placed);
        }
      }
    }
    return new MajorityCounts(byGrade, others);
  }

  /** What does not hold, so that there is no majority grade. */
  Optional<Comparison> unfit() {
    Given none = Given.constant(Text.of("none", "没有"), 0);
    Step unknown =
        Step.of(Text.of("ratings that no grade stands for", "无对应等次的评分数"), Operation.SUM, others);
    Comparison known =
        new Comparison(
            Text.of("each rating stands for a grade", "每个评分都有对应的等次"),
            unknown,
            Relation.EQUAL,
            none);
    Comparison given =
        new Comparison(Text.of("somebody answered", "有人作答"), all(), Relation.GREATER, none);
    return List.of(known, given).stream().filter(each -> !each.holds()).findFirst();
  }

  private Step all() {
    return answers(Text.of("answers", "作答数"), byGrade.size());
  }

  private Step answers(Text name, int grades) {
    List<Given> counts = byGrade.stream().limit(grades).flatMap(List::stream).toList();
    return Step.of(name, Operation.SUM, counts);
  }

  /** Whether more than half of the answers are this grade or a better one. */
  Comparison reached(int number, Grade grade) {
    Text title = grade.title();
    Step reaching = answers(Text.of(title.en() + " or better", title.zh() + "及以上"), number + 1);
    Step half =
        Step.of(
            Text.of("half", "半数"),
            Operation.QUOTIENT,
            List.of(
                Given.constant(Text.of("one", "一"), 1), Given.constant(Text.of("two", "二"), 2)));
    return new Comparison(
        Text.of("more than half reach " + title.en(), "过半数达到" + title.zh()),
        Step.of(
            Text.of("share of " + title.en() + " or better", title.zh() + "及以上占比"),
            Operation.QUOTIENT,
            List.of(reaching, all())),
        Relation.GREATER,
        half);
  }
}
