package org.pingyi.evaluation.rules.statistic;

import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * The ends of a percentile interval.
 *
 * @param lower where it begins
 * @param upper where it ends
 */
record Percentiles(Step lower, Step upper) {

  /** Returns the interval of numbers that were drawn, at least one. */
  static Percentiles of(List<Fraction> drawn, BootstrapInterval.Parameters parameters) {
    List<Fraction> rising = drawn.stream().sorted().toList();
    Fraction outside = Fraction.ONE.minus(parameters.confidence().value());
    long place =
        Math.max(
            1, Fraction.of(rising.size() + 1L).times(outside).dividedBy(Fraction.of(2)).floor());
    return new Percentiles(
        step(rising, place, parameters), step(rising, rising.size() + 1 - place, parameters));
  }

  private static Step step(
      List<Fraction> rising, long place, BootstrapInterval.Parameters parameters) {
    return new Step(
        Text.of(
            "the number at this place, from the lowest, of those drawn from this seed",
            "由此种子抽取的各数自小到大排在此位的数"),
        Operation.OTHER,
        List.of(
            Given.constant(Text.of("place", "位次"), place),
            Given.constant(Text.of("numbers", "个数"), rising.size()),
            Given.parameter("seed", Text.of("seed", "随机种子"), Fraction.of(parameters.seed()))),
        rising.get(Math.toIntExact(place - 1)));
  }
}
