package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.pingyi.evaluation.testkit.checker.Redoings.Other;
import org.pingyi.evaluation.testkit.checker.Redoings.Scoring;

/**
 * The standard scoring rule that is the end of an interval, redone as the root of an equation.
 * Remembers z of each confidence, for which it is asked at each cell. Thread-safe.
 */
final class StandardInterval {

  private static final MathContext DIGITS = new MathContext(90, RoundingMode.HALF_EVEN);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal TWO_PI =
      new BigDecimal("6.28318530717958647692528676655900576839433879875021164194988918461563281");
  private static final BigDecimal NOTHING = BigDecimal.ONE.movePointLeft(80);
  private static final BigDecimal CLOSE = BigDecimal.ONE.movePointLeft(45);
  private static final Exact LEAST = Exact.of(1, 2);
  private static final Exact GREATEST = Exact.of(999_999, 1_000_000);
  private static final int DECIMALS = 20;
  private static final int STEP_DECIMALS = 50;

  /** The numbers of the usual formula, in the order in which the steps of the rule name them. */
  private static final List<Exact> CONSTANTS =
      LongStream.of(100, 2, 2, 1, 2, 4, 1, 2, DECIMALS).mapToObj(Exact::of).toList();

  /** How many confidences are remembered: a report may name any number of them. */
  private static final int MOST_REMEMBERED = 100;

  private final Map<Exact, BigDecimal> deviates = new ConcurrentHashMap<>();

  Map<String, Scoring> all() {
    return Map.of(
        "wilson-lower-bound",
        (cell, parameters) ->
            Optional.of(
                new Redone(
                    wilsonLowerBound(cell, parameters), Optional.empty(), Optional.of(CONSTANTS))));
  }

  /** How the one step is redone that is no arithmetic: z, from the confidence. */
  Map<String, Other> steps() {
    return Map.of(
        "wilson-lower-bound",
        (name, confidence) ->
            Exact.of(deviate(confidence.get(0)).setScale(STEP_DECIMALS, RoundingMode.HALF_EVEN)));
  }

  /** The lesser root L of (p − L)² = z²·L·(1 − L)/n, in the form that loses no digits. */
  private Exact wilsonLowerBound(Counts cell, Map<String, String> parameters) {
    BigDecimal n = BigDecimal.valueOf(cell.rated());
    BigDecimal p = BigDecimal.valueOf(cell.positive()).divide(n, DIGITS);
    BigDecimal z = deviate(Exact.parse(requireNonNull(parameters.get("confidence"))));
    BigDecimal square = z.multiply(z, DIGITS).divide(n, DIGITS);
    BigDecimal a = BigDecimal.ONE.add(square);
    BigDecimal b = p.multiply(TWO).add(square);
    BigDecimal c = p.multiply(p, DIGITS);
    BigDecimal root =
        b.multiply(b, DIGITS)
            .subtract(a.multiply(c, DIGITS).multiply(BigDecimal.valueOf(4)))
            .sqrt(DIGITS);
    BigDecimal least = c.multiply(TWO).divide(b.add(root), DIGITS);
    return Exact.of(least.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }

  private BigDecimal deviate(Exact confidence) {
    if (deviates.size() >= MOST_REMEMBERED) {
      deviates.clear();
    }
    return deviates.computeIfAbsent(confidence, StandardInterval::solved);
  }

  /** Newton's method from below on the series of the error function at 0. */
  private static BigDecimal solved(Exact confidence) {
    if (confidence.compareTo(LEAST) < 0 || confidence.compareTo(GREATEST) > 0) {
      throw new IllegalArgumentException("confidence: " + confidence);
    }
    BigDecimal half =
        new BigDecimal(confidence.numerator())
            .divide(new BigDecimal(confidence.denominator()).multiply(TWO), DIGITS)
            .multiply(TWO_PI.sqrt(DIGITS), DIGITS);
    BigDecimal z = BigDecimal.ZERO;
    BigDecimal step;
    do {
      BigDecimal falling = z.multiply(z, DIGITS).divide(TWO, DIGITS).negate();
      BigDecimal term = BigDecimal.ONE;
      BigDecimal density = BigDecimal.ZERO;
      BigDecimal area = BigDecimal.ZERO;
      for (int k = 0; term.abs().compareTo(NOTHING) > 0; k++) {
        density = density.add(term, DIGITS);
        area = area.add(term.multiply(z).divide(BigDecimal.valueOf(2L * k + 1), DIGITS), DIGITS);
        term = term.multiply(falling, DIGITS).divide(BigDecimal.valueOf(k + 1L), DIGITS);
      }
      step = half.subtract(area).divide(density, DIGITS);
      z = z.add(step, DIGITS);
    } while (step.abs().compareTo(CLOSE) > 0);
    return z;
  }
}
