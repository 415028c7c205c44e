package org.pingyi.evaluation.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;

/**
 * A whole number.
 *
 * @param range where it has to be
 * @param size what the type that it is read as can hold
 * @param make what it is read as
 * @param <T> what it is read as
 */
public record WholeNumber<T>(Range range, Bounds size, Function<BigInteger, T> make)
    implements Form.Single<T> {

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,1000}");

  /** What a {@code long} can hold. */
  public static final Bounds LONG =
      Bounds.between(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE));

  /**
   * Returns a whole number that is read as a {@code long}.
   *
   * @param range where it has to be
   * @return the form
   */
  public static WholeNumber<Long> of(Range range) {
    return new WholeNumber<>(range, LONG, BigInteger::longValueExact);
  }

  /**
   * Returns a whole number that is read as a {@code long}, and may not be below one or above
   * another.
   */
  static WholeNumber<Long> between(long least, long most, String en, String zh) {
    return of(
        new Range(
            Bounds.between(BigInteger.valueOf(least), BigInteger.valueOf(most)),
            FaultCode.INVALID_PARAMETER,
            Text.of(en, zh)));
  }

  @Override
  public Text what() {
    return Text.of("a whole number", "整数");
  }

  @Override
  public T parse(String text) {
    if (!DIGITS.matcher(text).matches()) {
      throw new NumberFormatException("not a whole number");
    }
    BigInteger number = new BigInteger(text);
    range.check(new BigDecimal(number));
    return make.apply(number);
  }
}
