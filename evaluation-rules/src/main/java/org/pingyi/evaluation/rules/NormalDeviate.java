package org.pingyi.evaluation.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;

/**
 * How many standard deviations to either side of its mean a normal distribution has to be cut off
 * for a share of it to lie between: 1.96 for 95%. To 50 digits after the point.
 *
 * <p>Usual shares are looked up. For others Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …) is solved by
 * Newton's method, whose step is the series less (Φ − ½)/φ(z); see M. Abramowitz and I. A. Stegun,
 * Handbook of Mathematical Functions (1964), 26.2.11. All terms are positive, so that no digits are
 * lost; since Φ is concave above 0, a start at 0 leads there from below. All is calculated in whole
 * multiples of a power of two, and all steps but the last few with few digits, so that it takes a
 * fraction of a millisecond.
 */
public final class NormalDeviate {

  /** The greatest share for which there is a number. */
  public static final String MOST = "0.999999";

  private static final Fraction GREATEST = decimal(MOST);

  private static final int DIGITS = 50;
  private static final MathContext PRECISION = new MathContext(64, RoundingMode.HALF_EVEN);

  /** So many bits after the point are calculated with in the last steps, and in those before. */
  private static final int BITS = 224;

  private static final int COARSE_BITS = 80;

  /** Each step doubles the bits that are right: the last is below half of them, but for these. */
  private static final int SPARE_BITS = 8;

  /** √(2π). */
  private static final BigDecimal ROOT_OF_TWO_PI =
      new BigDecimal("6.28318530717958647692528676655900576839433879875021164194988918461563281")
          .sqrt(PRECISION);

  private static final Map<Fraction, Fraction> USUAL =
      Map.of(
          Fraction.of(80, 100), decimal("1.28155156554460046696510332944874281861990782435258"),
          Fraction.of(90, 100), decimal("1.64485362695147271486384890799163213608319574427532"),
          Fraction.of(95, 100), decimal("1.95996398454005423552459443052055152795555007786955"),
          Fraction.of(975, 1000), decimal("2.24140272760494537508537954091366228108296004986444"),
          Fraction.of(98, 100), decimal("2.32634787404084110088560616334691172335181714153201"),
          Fraction.of(99, 100), decimal("2.57582930354890076097857674860381411730601763427632"),
          Fraction.of(999, 1000), decimal("3.29052673149189479322162703537464917921622692567739"));

  private NormalDeviate() {}

  private static Fraction decimal(String number) {
    return Fraction.of(new BigDecimal(number));
  }

  /**
   * Returns the number of standard deviations.
   *
   * @param confidence the share that lies between, from 0 to {@link #MOST}
   * @return the number, from 0
   * @throws IllegalArgumentException if more of the distribution is to lie between
   */
  public static Fraction of(Share confidence) {
    Fraction share = confidence.value();
    if (share.compareTo(GREATEST) > 0) {
      throw new IllegalArgumentException("at most " + MOST + " can lie between, not " + confidence);
    }
    Fraction usual = USUAL.get(share);
    return usual == null ? calculated(share) : usual;
  }

  /**
   * Returns what people read of the number.
   *
   * @param confidence the share that lies between
   * @return such as {@code z of the normal distribution for a confidence of 95%}
   */
  public static Text title(Share confidence) {
    String share = ShareWording.exact(confidence);
    return Text.of(
        "z of the normal distribution for a confidence of " + share,
        "置信水平 " + share + " 对应的正态分布 z 值");
  }

  static Fraction calculated(Fraction share) {
    BigInteger scaled =
        ROOT_OF_TWO_PI
            .multiply(share.dividedBy(Fraction.of(2)).toDecimal(PRECISION))
            .multiply(new BigDecimal(one(BITS)))
            .toBigInteger();
    int rest = BITS - COARSE_BITS;
    BigInteger start = solved(scaled.shiftRight(rest), BigInteger.ZERO, COARSE_BITS);
    BigInteger z = solved(scaled, start.shiftLeft(rest), BITS);
    return Fraction.of(
        new BigDecimal(z).divide(new BigDecimal(one(BITS)), DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Makes steps until one is so small that it left z right to about as many bits as there are. */
  private static BigInteger solved(BigInteger scaled, BigInteger start, int bits) {
    BigInteger z = start;
    BigInteger step;
    do {
      BigInteger square = product(z, z, bits);
      BigInteger density = exponential(square.shiftRight(1), bits);
      step = series(z, square, bits).subtract(product(scaled, density, bits));
      z = z.subtract(step);
    } while (step.bitLength() > bits / 2 + SPARE_BITS);
    return z;
  }

  /** z + z³/3 + z⁵/(3·5) + … */
  private static BigInteger series(BigInteger z, BigInteger square, int bits) {
    BigInteger term = z;
    BigInteger sum = z;
    for (int odd = 3; term.signum() > 0; odd += 2) {
      term = product(term, square, bits).divide(BigInteger.valueOf(odd));
      sum = sum.add(term);
    }
    return sum;
  }

  private static BigInteger exponential(BigInteger exponent, int bits) {
    BigInteger term = one(bits);
    BigInteger sum = term;
    for (int k = 1; term.signum() > 0; k++) {
      term = product(term, exponent, bits).divide(BigInteger.valueOf(k));
      sum = sum.add(term);
    }
    return sum;
  }

  private static BigInteger product(BigInteger first, BigInteger second, int bits) {
    return first.multiply(second).shiftRight(bits);
  }

  private static BigInteger one(int bits) {
    return BigInteger.ONE.shiftLeft(bits);
  }
}
