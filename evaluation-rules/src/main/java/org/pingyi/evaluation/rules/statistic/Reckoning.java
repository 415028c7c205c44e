package org.pingyi.evaluation.rules.statistic;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/** Sums over papers, and steps with what they come to. */
final class Reckoning {

  private Reckoning() {}

  /** Returns the value of an answer; none where there is no answer, or one without a value. */
  static Optional<Fraction> value(CountedPaper paper, int ballot, int criterion) {
    int answer = paper.answer(ballot, criterion);
    return answer < 0 ? Optional.empty() : paper.criteria().get(criterion).scale().value(answer);
  }

  /** Says whether a paper is of the group that is looked at, if there is one. */
  static boolean isOf(CountedPaper paper, Optional<Reference.ToGroup> group) {
    return group.map(each -> each.id().equals(paper.group())).orElse(true);
  }

  /** Returns what reads with several readers, and finds what they find in their order. */
  static PaperReader<Figure> together(List<? extends PaperReader<Figure>> readers) {
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        readers.forEach(each -> each.read(paper));
      }

      @Override
      public List<Figure> found() {
        return readers.stream().flatMap(each -> each.found().stream()).toList();
      }
    };
  }

  /** Returns what a figure is of: one criterion, and the group that is looked at. */
  static Figure.Of of(LeafCriterion criterion, Optional<Reference.ToGroup> group) {
    Figure.Of all = Figure.Of.ALL.criterion(criterion.id());
    return group.map(each -> all.group(each.id())).orElse(all);
  }

  static Fraction square(Fraction number) {
    return number.times(number);
  }

  /** Returns Σx² − (Σx)² ÷ n. */
  static Fraction deviations(Fraction squares, Fraction sum, long number) {
    return squares.minus(square(sum).dividedBy(Fraction.of(number)));
  }

  static Given number(String en, String zh, Fraction number) {
    return Given.other(Text.of(en, zh), number);
  }

  static Given number(String en, String zh, long number) {
    return Given.constant(Text.of(en, zh), number);
  }

  static Step step(String en, String zh, Operation operation, Operand... operands) {
    return Step.of(Text.of(en, zh), operation, List.of(operands));
  }
}
