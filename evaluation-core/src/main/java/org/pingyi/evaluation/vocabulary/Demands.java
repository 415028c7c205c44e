package org.pingyi.evaluation.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the constraints on a parameter ask for, as far as it can be told without asking the plugin.
 *
 * @param bounds between which numbers it is
 * @param size how many letters or entries it has
 * @param pattern what its text matches
 * @param digits how many digits it has
 * @param flag whether it is true or false
 */
public record Demands(
    Bounds bounds,
    Bounds size,
    Optional<String> pattern,
    Optional<Digits> digits,
    Optional<Boolean> flag) {

  /**
   * How many digits a number has.
   *
   * @param whole before the point, at most
   * @param fraction after the point, at most
   */
  public record Digits(int whole, int fraction) {}

  /** Nothing is asked for. */
  static final Demands NONE =
      new Demands(Bounds.NONE, Bounds.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public Demands {
    requireNonNull(bounds, "bounds");
    requireNonNull(size, "size");
    requireNonNull(pattern, "pattern");
    requireNonNull(digits, "digits");
    requireNonNull(flag, "flag");
  }

  /** Of two patterns or numbers of digits the first is kept: both hold, and one can be told. */
  Demands and(Demands others) {
    return new Demands(
        bounds.and(others.bounds),
        size.and(others.size),
        pattern.isPresent() ? pattern : others.pattern,
        digits.isPresent() ? digits : others.digits,
        flag.isPresent() ? flag : others.flag);
  }

  boolean areNone() {
    return bounds.areNone()
        && size.areNone()
        && pattern.isEmpty()
        && digits.isEmpty()
        && flag.isEmpty();
  }
}
