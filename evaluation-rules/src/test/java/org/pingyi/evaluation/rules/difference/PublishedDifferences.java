package org.pingyi.evaluation.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.provider.Arguments;

/** Published values for the differences of two shares. */
public final class PublishedDifferences {

  /** How far values may be from those that are published with so many digits. */
  public static final Offset<BigDecimal> LITTLE = within(new BigDecimal("5E-13"));

  private PublishedDifferences() {}

  /**
   * Newcombe's 56/70 − 48/80, for which he prints 0.0524 to 0.3339, and two by R: both shares,
   * their difference, and its 95% interval.
   *
   * @return positive and rated of both sides, the difference and the ends of the interval
   */
  public static List<Arguments> intervals() {
    return List.of(
        interval(56, 70, 48, 80, "0.2", "0.0524314724024", "0.333872654037"),
        interval(9, 10, 3, 10, "0.6", "0.170522723935", "0.809017973535"),
        interval(10, 10, 0, 20, "1", "0.679086037142", "1"));
  }

  /** Asserts that an interval is one of {@link #intervals}. */
  public static void assertInterval(
      List<BigDecimal> found, BigDecimal difference, BigDecimal lower, BigDecimal upper) {
    assertThat(found.get(0)).isEqualByComparingTo(difference);
    assertThat(found.get(1)).isCloseTo(lower, LITTLE);
    assertThat(found.get(2)).isCloseTo(upper, LITTLE);
  }

  private static Arguments interval(
      int x1, int n1, int x2, int n2, String difference, String lower, String upper) {
    return Arguments.of(
        x1, n1, x2, n2, new BigDecimal(difference), new BigDecimal(lower), new BigDecimal(upper));
  }

  /**
   * Tables with their p-values, as R's fisher.test has them.
   *
   * @return positive and other ratings of both sides, and the p-value
   */
  public static List<Arguments> fishers() {
    return List.of(
        Arguments.of(56, 14, 48, 32, new BigDecimal("0.0125211297492")),
        Arguments.of(9, 1, 3, 7, new BigDecimal("0.0197666110979")),
        Arguments.of(30, 10, 20, 20, new BigDecimal("0.0368348330762")));
  }
}
