package org.pingyi.evaluation.receipt;

/**
 * A check character over the field of 32 elements.
 *
 * <p>Characters are elements of GF(2)[x] / (x⁵ + x² + 1), whose element α = x has order 31. In a
 * code of n ≤ 31 characters the sum of α^(n−1−i)·cᵢ is 0. The powers of α at the places are all
 * different and none is 0, so that a single wrong character changes the sum by δ·α^j ≠ 0, and a
 * swap of two different ones by (a − b)·(α^j − α^k) ≠ 0: both are always found. Of other slips one
 * in 32 is not.
 */
final class CheckCharacter {

  private static final int REDUCTION = 0b100101;
  private static final int OVERFLOW = 0b100000;

  private CheckCharacter() {}

  /**
   * Goes on by one character.
   *
   * @param sum the sum over the characters before, 0 where there are none
   * @param character the character's value, 0 to 31
   * @return the sum over all of them, 0 where the last is the check character of the others
   */
  static int add(int sum, int character) {
    return timesAlpha(sum) ^ character;
  }

  /**
   * Returns what stands behind characters to make the sum 0.
   *
   * @param sum the sum over the characters
   * @return the check character's value, 0 to 31
   */
  static int of(int sum) {
    return timesAlpha(sum);
  }

  private static int timesAlpha(int element) {
    int doubled = element << 1;
    return (doubled & OVERFLOW) == 0 ? doubled : doubled ^ REDUCTION;
  }
}
