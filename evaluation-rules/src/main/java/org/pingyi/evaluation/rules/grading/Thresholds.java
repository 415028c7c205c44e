package org.pingyi.evaluation.rules.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.ParameterCheck;

/**
 * The number that an object has to reach for a grade: on each grade but the last, falling from
 * grade to grade.
 *
 * @param key how a scheme writes it
 * @param of that of a band
 */
record Thresholds<B extends Record>(String key, Function<B, Optional<BigDecimal>> of) {

  /** Reports a grade but the last without one, and the first that is not below the one before. */
  void check(List<Optional<B>> bands, ParameterCheck check) {
    for (int i = 0; i < bands.size() - 1; i++) {
      Optional<B> band = bands.get(i);
      if (band.isPresent() && of.apply(band.get()).isEmpty()) {
        check.report(
            FaultCode.MISSING_KEY,
            "grades[" + i + "]." + key,
            Text.of("a grade that is not the last needs " + key, "非末等的等次须有 " + key));
      }
    }
    checkOrder(bands, check);
  }

  private void checkOrder(List<Optional<B>> bands, ParameterCheck check) {
    Optional<BigDecimal> before = Optional.empty();
    for (int i = 0; i < bands.size(); i++) {
      Optional<BigDecimal> own = bands.get(i).flatMap(of);
      if (own.isPresent() && before.isPresent() && own.get().compareTo(before.get()) >= 0) {
        check.report(
            FaultCode.UNORDERED,
            "grades[" + i + "]." + key,
            Text.of(
                "grades stand best first, each " + key + " below the one before",
                "等次须从高到低排列，" + key + " 逐等降低"));
        return;
      }
      before = own.isPresent() ? own : before;
    }
  }

  /** The best grade whose number is reached, or that has none. */
  Optional<Grade> grade(List<GradeBand<B>> bands, Predicate<BigDecimal> reached) {
    for (GradeBand<B> band : bands) {
      Optional<BigDecimal> least = of.apply(band.parameters());
      if (least.isEmpty() || reached.test(least.get())) {
        return Optional.of(band.grade());
      }
    }
    return Optional.empty();
  }

  /** The number of each grade in turn, down to the first that is reached, or that has none. */
  List<Comparison> grounds(
      List<GradeBand<B>> bands, BiFunction<Grade, BigDecimal, Comparison> reaches) {
    List<Comparison> grounds = new ArrayList<>();
    for (GradeBand<B> band : bands) {
      Optional<BigDecimal> least = of.apply(band.parameters());
      if (least.isEmpty()) {
        return grounds;
      }
      Comparison comparison = reaches.apply(band.grade(), least.get());
      grounds.add(comparison);
      if (comparison.holds()) {
        return grounds;
      }
    }
    return grounds;
  }
}
