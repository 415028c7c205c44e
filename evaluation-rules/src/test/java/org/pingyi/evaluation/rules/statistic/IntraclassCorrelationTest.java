package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;

class IntraclassCorrelationTest {

  /** Six targets that four judges rate, from Shrout and Fleiss 1979. */
  static final int[][] PUBLISHED = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  /** The source prints .17, .29, .71, .44, .62 and .91. */
  @Test
  void the_published_example_comes_out_in_all_six_forms() {
    Map<String, String> published =
        Map.of(
            "icc-1-1", "0.165741768405",
            "icc-2-1", "0.289763779528",
            "icc-3-1", "0.714840714841",
            "icc-1-k", "0.442797133679",
            "icc-2-k", "0.620050547599",
            "icc-3-k", "0.909315542377");

    EvaluationReport report = Ratings.report("icc", PUBLISHED);

    assertThat(report.statistics()).hasSize(6);
    for (int i = 0; i < 6; i++) {
      BigDecimal exact =
          report.explanations().figure(i).exact().orElseThrow().toDecimal(new MathContext(12));
      assertThat(exact).isEqualByComparingTo(published.get(report.statistics().get(i).figure()));
    }
  }

  @Test
  void a_paper_that_does_not_rate_all_objects_is_left_out() {
    int[][] more = {
      {9, 2, 5, 8, 1},
      {6, 1, 3, 2, 9},
      {8, 4, 6, 8, -1},
      {7, 1, 2, 6, 5},
      {10, 5, 6, 9, 5},
      {6, 2, 4, 7, 5}
    };

    assertThat(Ratings.report("icc", more).statistics())
        .isEqualTo(Ratings.report("icc", PUBLISHED).statistics());
  }

  @Test
  void a_rater_who_is_always_as_much_higher_agrees_where_raters_are_fixed() {
    Map<String, FigureResult> figures =
        Ratings.figures(
            Ratings.report("icc", new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 4}));

    assertThat(figures.get("icc-3-1").value().orElseThrow()).isEqualByComparingTo("1");
    assertThat(figures.get("icc-2-1").value().orElseThrow()).isEqualByComparingTo("0.666667");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    assertThat(Ratings.reason(Ratings.report("icc"))).contains("fewer than two objects are rated");
    assertThat(Ratings.reason(Ratings.report("icc", new int[] {1, 2})))
        .contains("fewer than two objects are rated");
    assertThat(Ratings.reason(Ratings.report("icc", new int[] {1}, new int[] {2})))
        .contains("fewer than two raters rate all objects");
    assertThat(Ratings.reason(Ratings.report("icc", new int[] {4, 4}, new int[] {4, 4})))
        .contains("the ratings do not vary");
  }
}
