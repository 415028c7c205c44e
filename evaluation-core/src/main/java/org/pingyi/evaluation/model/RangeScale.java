package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.Numerals;

/**
 * A scale whose answers are the numbers {@code from + k·step} that do not exceed {@code to}.
 *
 * @param id the id by which criteria name it
 * @param title what people read
 * @param from the least answer
 * @param to no answer is above it
 * @param step what lies between two answers, above 0; there are at most 100,001 answers
 * @param positiveFrom answers from here up are positive; none where no answer is
 * @param negativeBelow answers below are negative; none where no answer is
 */
@Stable
public record RangeScale(
    String id,
    Text title,
    Fraction from,
    Fraction to,
    Fraction step,
    Optional<Fraction> positiveFrom,
    Optional<Fraction> negativeBelow)
    implements Scale {

  /** The most answers that a range may have. */
  public static final int MAX_SIZE = 100_001;

  /**
   * Checks the scale.
   *
   * @throws IllegalArgumentException if the step is not above 0, the range ends before it begins,
   *     has more than {@link #MAX_SIZE} answers, has bounds or a step that are no decimals, or
   *     calls an answer positive and negative at once
   */
  public RangeScale {
    Ids.require(id);
    requireNonNull(title, "title");
    if (!from.isDecimal() || !to.isDecimal() || !step.isDecimal()) {
      throw new IllegalArgumentException("a range is made of decimals");
    }
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("a step must be above 0");
    }
    if (to.compareTo(from) < 0) {
      throw new IllegalArgumentException("a range must not end before it begins");
    }
    if (to.minus(from).dividedBy(step).compareTo(Fraction.of(MAX_SIZE)) >= 0) {
      throw new IllegalArgumentException("a range has at most " + MAX_SIZE + " answers");
    }
    if (positiveFrom.isPresent()
        && negativeBelow.isPresent()
        && negativeBelow.get().compareTo(positiveFrom.get()) > 0) {
      throw new IllegalArgumentException("an answer is not positive and negative at once");
    }
  }

  @Override
  public int size() {
    return (int) to.minus(from).dividedBy(step).floor() + 1;
  }

  @Override
  public OptionalInt indexOf(String answer) {
    BigDecimal number;
    try {
      number = Numerals.decimal(answer);
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
    Fraction steps = Fraction.of(number).minus(from).dividedBy(step);
    if (steps.signum() < 0
        || steps.compareTo(Fraction.of(size() - 1L)) > 0
        || !steps.denominator().equals(Fraction.ONE.denominator())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) steps.floor());
  }

  @Override
  public String answer(int index) {
    BigDecimal number = number(index).toDecimal(MathContext.UNLIMITED);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Override
  public Optional<Fraction> value(int index) {
    return Optional.of(number(index));
  }

  @Override
  public Attitude attitude(int index) {
    Fraction number = number(index);
    if (positiveFrom.isPresent() && number.compareTo(positiveFrom.get()) >= 0) {
      return Attitude.POSITIVE;
    }
    if (negativeBelow.isPresent() && number.compareTo(negativeBelow.get()) < 0) {
      return Attitude.NEGATIVE;
    }
    return Attitude.NEUTRAL;
  }

  @Override
  public Optional<Fraction> least() {
    return Optional.of(from);
  }

  @Override
  public Optional<Fraction> greatest() {
    return Optional.of(number(size() - 1));
  }

  private Fraction number(int index) {
    return from.plus(step.times(index));
  }
}
