package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Steps;

/**
 * What a stratified sample says of the population, leaf by leaf: W. G. Cochran, Sampling
 * Techniques, third edition, New York 1977, chapter 5. The total is Σ N·ȳ over the strata, its
 * variance Σ N²·(1 − n/N)·s²/n; the mean is the total divided by Σ N.
 */
final class StratifiedEstimate {

  private final Step total;
  private final Step variance;
  private final Step size;

  private StratifiedEstimate(List<SampledPart> parts) {
    this.total = Steps.sum(Text.of("total", "总量"), parts.stream().map(SampledPart::total).toList());
    this.variance =
        Steps.sum(
            Text.of("variance of the total", "总量的方差"),
            parts.stream().map(SampledPart::variance).toList());
    this.size =
        Steps.sum(Text.of("population", "总体人数"), parts.stream().map(SampledPart::size).toList());
  }

  /**
   * A number of an estimate.
   *
   * @param id the figure's id
   * @param title what people read
   * @param step how it comes about
   */
  record Named(String id, Text title, Step step) {}

  /** Returns the total with its standard error. */
  List<Named> totals() {
    return List.of(
        new Named("total", Text.of("estimated total of the population", "总体总量估计"), total),
        new Named(
            "total-error", Text.of("standard error of the total", "总量的标准误"), Steps.root(variance)));
  }

  /** Returns the mean with its standard error. */
  List<Named> means() {
    Step mean = Steps.quotient(Text.of("estimated mean of the population", "总体平均分估计"), total, size);
    Step error =
        Steps.quotient(
            Text.of("standard error of the mean", "平均分的标准误"), Steps.root(variance), size);
    return List.of(
        new Named("mean", mean.name(), mean), new Named("mean-error", error.name(), error));
  }

  /** Returns the figures of all objects and leaves. */
  static List<Figure> figures(
      List<EvaluatedObject> objects,
      StrataParameters parameters,
      int decimals,
      Function<StratifiedEstimate, List<Named>> made) {
    List<Figure> figures = new ArrayList<>();
    for (EvaluatedObject object : objects) {
      for (LeafCriterion leaf : object.leaves()) {
        Strata strata = Strata.of(object, leaf, parameters);
        Figure.Of of = Figure.Of.ALL.object(object.object().id()).criterion(leaf.id());
        Figure.Of place = parameters.group().map(by -> of.group(by.id())).orElse(of);
        Optional<Text> problem = strata.problem();
        if (problem.isPresent()) {
          figures.add(
              new Figure(
                  "estimate",
                  Text.of("estimate for the population", "总体估计"),
                  place,
                  new Answer.NotApplicable(problem.get())));
        } else {
          for (Named named : made.apply(new StratifiedEstimate(strata.parts()))) {
            figures.add(
                new Figure(
                    named.id(), named.title(), place, Answer.Known.of(named.step(), decimals)));
          }
        }
      }
    }
    return figures;
  }
}
