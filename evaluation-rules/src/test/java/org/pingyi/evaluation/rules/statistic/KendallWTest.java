package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.report.EvaluationReport;

class KendallWTest {

  /** The ratings of Shrout and Fleiss 1979, with a correction for ties. */
  @Test
  void the_independently_computed_value_comes_out() {
    EvaluationReport report = Ratings.report("kendall-w", IntraclassCorrelationTest.PUBLISHED);

    assertThat(Ratings.value(report)).isEqualTo("0.887037");
    assertThat(report.explanations().figure(0).exact().orElseThrow().toDecimal(new MathContext(12)))
        .isEqualByComparingTo("0.887037037037");
  }

  @Test
  void the_same_order_has_a_w_of_one_and_opposite_orders_one_of_zero() {
    assertThat(Ratings.value(Ratings.report("kendall-w", new int[] {1, 5}, new int[] {2, 9})))
        .isEqualTo("1.000000");
    assertThat(Ratings.value(Ratings.report("kendall-w", new int[] {1, 9}, new int[] {2, 5})))
        .isEqualTo("0.000000");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    assertThat(Ratings.reason(Ratings.report("kendall-w", new int[] {1, 2})))
        .contains("fewer than two objects are rated");
    assertThat(Ratings.reason(Ratings.report("kendall-w", new int[] {1}, new int[] {2})))
        .contains("fewer than two raters rate all objects");
    assertThat(Ratings.reason(Ratings.report("kendall-w", new int[] {4, 5}, new int[] {4, 5})))
        .contains("each rater rates all objects alike");
  }
}
