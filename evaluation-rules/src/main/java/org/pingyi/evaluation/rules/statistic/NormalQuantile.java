package org.pingyi.evaluation.rules.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;

/**
 * Quantiles of the standard normal distribution, in decimals, so that their digits are those of the
 * number and not of a machine: Φ(x) = 1/2 + φ(x)·Σ x^(2k+1)/(1·3·5⋯(2k+1)), M. Abramowitz and I. A.
 * Stegun, Handbook of Mathematical Functions, 1964, 26.2.11, turned round by Newton's method.
 */
final class NormalQuantile {

  /** The greatest confidence for which there is a quantile. */
  static final String MOST = "0.999999";

  private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal ENOUGH = new BigDecimal("1E-40");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal PI =
      new BigDecimal(
          "3.14159265358979323846264338327950288419716939937510582097494459230781640629");

  private static final BigDecimal DENSITY_AT_0 =
      BigDecimal.ONE.divide(PI.multiply(BigDecimal.valueOf(2)).sqrt(PRECISION), PRECISION);

  private NormalQuantile() {}

  /** Returns the z between whose negative and itself lies the share of the distribution. */
  static Given twoSided(Share confidence) {
    BigDecimal half = confidence.value().toDecimal(PRECISION).multiply(HALF);
    return Given.other(
        Text.of("z of the confidence, the normal distribution's quantile", "置信水平对应的 z 值（正态分布分位数）"),
        Steps.rounded(fromTheMiddle(half)));
  }

  /**
   * Returns the x ≥ 0 up to which Φ grows by a share from 1/2; concave there, Newton rises to it.
   */
  private static BigDecimal fromTheMiddle(BigDecimal share) {
    BigDecimal x = BigDecimal.ZERO;
    BigDecimal step;
    do {
      BigDecimal density = density(x);
      BigDecimal missing = share.subtract(density.multiply(series(x)), PRECISION);
      step = missing.divide(density, PRECISION);
      x = x.add(step, PRECISION);
    } while (step.abs().compareTo(ENOUGH) > 0);
    return x;
  }

  private static BigDecimal series(BigDecimal x) {
    BigDecimal square = x.multiply(x, PRECISION);
    BigDecimal term = x;
    BigDecimal sum = x;
    for (int odd = 3; term.compareTo(ENOUGH) > 0; odd += 2) {
      term = term.multiply(square, PRECISION).divide(BigDecimal.valueOf(odd), PRECISION);
      sum = sum.add(term, PRECISION);
    }
    return sum;
  }

  private static BigDecimal density(BigDecimal x) {
    BigDecimal exponent = x.multiply(x, PRECISION).multiply(HALF);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int k = 1; term.compareTo(ENOUGH) > 0; k++) {
      term = term.multiply(exponent, PRECISION).divide(BigDecimal.valueOf(k), PRECISION);
      sum = sum.add(term, PRECISION);
    }
    return DENSITY_AT_0.divide(sum, PRECISION);
  }
}
