package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.rules.Draws;

/**
 * Draws how many of n trials succeed, each with the same probability: by waiting times where few do
 * (L. Devroye, Non-Uniform Random Variate Generation, New York 1986, section X.4.3, first waiting
 * time algorithm), else by BTRS of W. Hörmann, The generation of binomial random variates, Journal
 * of Statistical Computation and Simulation 46 (1993), 101–110. Both are exact but for the digits
 * of a {@code double}, which are the same everywhere.
 */
final class Binomial {

  private static final double FEW = 10;

  private static final double UNIT = 0x1.0p-53;

  /** log(k!) less Stirling's approximation at k + 1, for small k. */
  private static final double[] STIRLING = {
    0.08106146679532726,
    0.04134069595540929,
    0.02767792568499834,
    0.02079067210376509,
    0.01664469118982119,
    0.01387612882307075,
    0.01189670994589177,
    0.01041126526197209,
    0.009255462182712733,
    0.00833056343336287
  };

  private Binomial() {}

  /**
   * Draws a number.
   *
   * @param trials how many trials, at least 0
   * @param part how many of {@code whole} succeed on average, from 0 to that
   * @param whole at least 1
   */
  static long draw(long trials, long part, long whole, Draws draws) {
    if (part == 0 || trials == 0) {
      return 0;
    }
    if (part > whole - part) {
      return trials - draw(trials, whole - part, whole, draws);
    }
    double probability = (double) part / whole;
    return trials * probability < FEW
        ? waiting(trials, probability, draws)
        : rejecting(trials, probability, draws);
  }

  private static long waiting(long trials, double probability, Draws draws) {
    double failing = StrictMath.log1p(-probability);
    double passed = 0;
    long found = -1;
    while (passed <= trials) {
      passed += StrictMath.ceil(StrictMath.log(unit(draws)) / failing);
      found++;
    }
    return found;
  }

  private static long rejecting(long n, double p, Draws draws) {
    double spread = StrictMath.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double centre = n * p + 0.5;
    double alpha = (2.83 + 5.1 / b) * spread;
    double odds = p / (1 - p);
    double squeeze = 0.92 - 4.2 / b;
    double mode = StrictMath.floor((n + 1) * p);
    while (true) {
      double u = unit(draws) - 0.5;
      double v = unit(draws);
      double us = 0.5 - (u < 0 ? -u : u);
      double k = StrictMath.floor((2 * a / us + b) * u + centre);
      if (k < 0 || k > n) {
        continue;
      }
      if (us >= 0.07 && v <= squeeze) {
        return (long) k;
      }
      double height = StrictMath.log(v * alpha / (a / (us * us) + b));
      double bound =
          (mode + 0.5) * StrictMath.log((mode + 1) / (odds * (n - mode + 1)))
              + (n + 1) * StrictMath.log((n - mode + 1) / (n - k + 1))
              + (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1))
              + stirling(mode)
              + stirling(n - mode)
              - stirling(k)
              - stirling(n - k);
      if (height <= bound) {
        return (long) k;
      }
    }
  }

  /** Returns a number above 0 and up to 1. */
  private static double unit(Draws draws) {
    return ((draws.next() >>> 11) + 1) * UNIT;
  }

  private static double stirling(double k) {
    if (k < STIRLING.length) {
      return STIRLING[(int) k];
    }
    double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
  }
}
