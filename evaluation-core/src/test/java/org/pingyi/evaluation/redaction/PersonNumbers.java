package org.pingyi.evaluation.redaction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers that tell a person, as they are given out. */
final class PersonNumbers {

  private PersonNumbers() {}

  static Arbitrary<String> mobiles() {
    return Combinators.combine(
            Arbitraries.integers().between(3, 9), Arbitraries.strings().numeric().ofLength(9))
        .as((second, rest) -> "1" + second + rest);
  }

  static Arbitrary<String> cards() {
    return Combinators.combine(
            Arbitraries.of("110105", "330106", "440524", "659001"),
            Arbitraries.integers().between(1930, 2020),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(0, 999))
        .as((area, y, m, d, n) -> String.format("%s%04d%02d%02d%03d", area, y, m, d, n))
        .map(digits -> digits + CardNumbers.checkCharacter(digits));
  }
}
