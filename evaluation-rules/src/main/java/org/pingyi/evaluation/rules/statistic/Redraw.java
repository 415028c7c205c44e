package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.Reevaluation.Outcome;
import org.pingyi.evaluation.rules.Draws;

/** Evaluates again and again, each time with something else that was drawn. */
@FunctionalInterface
interface Redraw {

  /** The steps in which weights differ from each other. */
  long STEPS = 10_000;

  /** Into how many parts the sum of all weights is divided where they may be any. */
  long PARTS = 1_000_000;

  /** With more objects times draws nothing is evaluated again, which would take many minutes. */
  long MOST_EVALUATED = 300_000;

  /** The same where nothing but weights is drawn: what the criteria are scored with stays. */
  long MOST_REWEIGHED = 10_000_000;

  /**
   * Returns the reason why so many objects are not evaluated again so often, if there is one.
   *
   * @param most for how many objects times draws there is none
   */
  static Optional<Answer> excess(int objects, int draws, long most) {
    return (long) objects * draws <= most
        ? Optional.empty()
        : Optional.of(
            new Answer.NotApplicable(
                Text.of(
                    objects
                        + " objects × "
                        + draws
                        + " draws are more than "
                        + most
                        + ", which are not evaluated again; fewer draws can be",
                    "评议对象 " + objects + " 个 × 抽取 " + draws + " 次，超过 " + most + "，不再重新评议；可减少抽取次数")));
  }

  /** Returns what comes out of the next draw. */
  List<Outcome> next();

  static Redraw of(Reevaluation again, Alike alike, RankStability.Parameters parameters) {
    return switch (parameters.vary()) {
      case WEIGHTS -> within(again, parameters.within().value(), new Draws(parameters.seed()));
      case ALL_WEIGHTS -> anyWeights(again, new Draws(parameters.seed()));
      case BALLOTS -> ballots(again, alike, parameters.seed());
    };
  }

  private static Redraw within(Reevaluation again, Fraction within, Draws draws) {
    List<Fraction> weights = List.copyOf(again.weights().values());
    return () ->
        again.withWeights(
            weights.stream()
                .map(
                    weight -> {
                      Fraction part = Fraction.of(draws.below(2 * STEPS + 1) - STEPS, STEPS);
                      return weight.times(Fraction.ONE.plus(within.times(part)));
                    })
                .toList());
  }

  private static Redraw anyWeights(Reevaluation again, Draws draws) {
    int number = again.weights().size();
    return () -> {
      TreeSet<Long> cuts = new TreeSet<>();
      while (cuts.size() < number - 1) {
        cuts.add(1 + draws.below(PARTS - 1));
      }
      cuts.add(PARTS);
      List<Fraction> weights = new ArrayList<>();
      long before = 0;
      for (long cut : cuts) {
        weights.add(Fraction.of(cut - before));
        before = cut;
      }
      return again.withWeights(weights);
    };
  }

  /** Returns draws of as many ballots of each group or stratum, each object's from its own row. */
  static Redraw ballots(Reevaluation again, Alike alike, long seed) {
    List<Draws> rows = alike.rows().stream().map(row -> Draws.of(seed, row)).toList();
    return () -> again.withAnswers((object, cell) -> Resampled.of(cell, rows.get(object)));
  }
}
