package org.pingyi.evaluation.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Between which numbers a number may be.
 *
 * @param least the lower bound, if there is one
 * @param most the upper bound, if there is one
 */
public record Bounds(Optional<Bound> least, Optional<Bound> most) {

  /**
   * A bound.
   *
   * @param value the number
   * @param included whether the number itself is allowed
   */
  public record Bound(BigDecimal value, boolean included) {
    /** Checks that there is a number. */
    public Bound {
      requireNonNull(value, "value");
    }
  }

  /** Any number. */
  public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

  /** From 0 to 1. */
  public static final Bounds OF_SHARES = between(BigInteger.ZERO, BigInteger.ONE);

  /** Checks that nothing is null. */
  public Bounds {
    requireNonNull(least, "least");
    requireNonNull(most, "most");
  }

  /**
   * Returns the numbers from one on.
   *
   * @param value the least number
   * @return the bounds
   */
  public static Bounds atLeast(long value) {
    return new Bounds(Optional.of(new Bound(BigDecimal.valueOf(value), true)), Optional.empty());
  }

  /**
   * Returns the numbers above one.
   *
   * @param value the number below all
   * @return the bounds
   */
  public static Bounds above(long value) {
    return new Bounds(Optional.of(new Bound(BigDecimal.valueOf(value), false)), Optional.empty());
  }

  /**
   * Returns the numbers from one to another.
   *
   * @param least the least number
   * @param most the greatest number
   * @return the bounds
   */
  public static Bounds between(BigInteger least, BigInteger most) {
    return new Bounds(
        Optional.of(new Bound(new BigDecimal(least), true)),
        Optional.of(new Bound(new BigDecimal(most), true)));
  }

  /**
   * Returns what is within these bounds and others.
   *
   * @param others the others
   * @return the narrower of both
   */
  public Bounds and(Bounds others) {
    return new Bounds(narrower(least, others.least, 1), narrower(most, others.most, -1));
  }

  boolean areNone() {
    return least.isEmpty() && most.isEmpty();
  }

  private static Optional<Bound> narrower(Optional<Bound> a, Optional<Bound> b, int towards) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    int order = a.get().value().compareTo(b.get().value()) * towards;
    return order > 0 || (order == 0 && !a.get().included()) ? a : b;
  }

  /**
   * Says whether a number is within these bounds.
   *
   * @param number the number
   * @return whether it is
   */
  public boolean hold(BigDecimal number) {
    return (least.isEmpty() || isWithin(number.compareTo(least.get().value()), least.get()))
        && (most.isEmpty() || isWithin(most.get().value().compareTo(number), most.get()));
  }

  private static boolean isWithin(int order, Bound bound) {
    return bound.included() ? order >= 0 : order > 0;
  }

  /** Returns the bounds as documents write them, such as {@code > 0} or {@code 0 … 10}. */
  @Override
  public String toString() {
    if (least.isPresent() && most.isPresent() && least.get().included() && most.get().included()) {
      return plain(least.get()) + " … " + plain(most.get());
    }
    String low = least.map(bound -> (bound.included() ? "≥ " : "> ") + plain(bound)).orElse("");
    String high = most.map(bound -> (bound.included() ? "≤ " : "< ") + plain(bound)).orElse("");
    return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
  }

  private static String plain(Bound bound) {
    return bound.value().toPlainString();
  }
}
