package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.testkit.checker.Redoings.Other;

/** The steps of the standard statistics that are no arithmetic, where the operands are enough. */
final class StandardStatistics {

  private static final int DECIMALS = 15;

  private StandardStatistics() {}

  static Map<String, Other> all() {
    return Map.of(
        "stratified-mean", StandardStatistics::root,
        "stratified-total", StandardStatistics::root,
        "wilson-interval", StandardStatistics::root);
  }

  /** The square root to 15 decimals: the whole number nearest to √(x·10³⁰), found by squares. */
  static Exact root(String name, List<Exact> operands) {
    if (!List.of("square root", "平方根").contains(name) || operands.size() != 1) {
      throw new IllegalArgumentException("not a square root: " + name);
    }
    Exact number = operands.get(0);
    BigInteger scaled = number.numerator().multiply(BigInteger.TEN.pow(2 * DECIMALS));
    BigInteger root = scaled.divide(number.denominator()).sqrt();
    BigInteger odd = root.shiftLeft(1).add(BigInteger.ONE);
    int half = scaled.shiftLeft(2).compareTo(odd.multiply(odd).multiply(number.denominator()));
    boolean up = half > 0 || (half == 0 && root.testBit(0));
    return Exact.of(new BigDecimal(up ? root.add(BigInteger.ONE) : root, DECIMALS));
  }
}
