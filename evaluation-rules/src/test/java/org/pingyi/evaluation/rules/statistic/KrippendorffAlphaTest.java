package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.testkit.PingyiTest;

class KrippendorffAlphaTest {

  /** Four observers of twelve units, from Krippendorff 2011, section C; -1 is missing. */
  private static final int[][] PUBLISHED = {
    {1, 1, -1, 1},
    {2, 2, 3, 2},
    {3, 3, 3, 3},
    {3, 3, 3, 3},
    {2, 2, 2, 2},
    {1, 2, 3, 4},
    {4, 4, 4, 4},
    {1, 1, 2, 1},
    {2, 2, 2, 2},
    {-1, 5, 5, 5},
    {-1, -1, 1, 1},
    {-1, 3, -1, -1}
  };

  /** The source prints .743, .815, .849 and .797. */
  @ParameterizedTest
  @CsvSource({
    "nominal, 0.743421052632",
    "ordinal, 0.815387503755",
    "interval, 0.849107142857",
    "ratio, 0.797402774712"
  })
  void the_published_example_comes_out_at_each_level(String level, BigDecimal published) {
    EvaluationReport report = Ratings.report("krippendorff-alpha, level: " + level, PUBLISHED);

    assertThat(report.explanations().figure(0).exact().orElseThrow().toDecimal(new MathContext(12)))
        .isEqualByComparingTo(published);
  }

  @Test
  void whole_agreement_is_one() {
    assertThat(
            Ratings.value(Ratings.report("krippendorff-alpha", new int[] {1, 1}, new int[] {7, 7})))
        .isEqualTo("1.000000");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    assertThat(Ratings.reason(Ratings.report("krippendorff-alpha", new int[] {1}, new int[] {2})))
        .contains("no object has two ratings");
    assertThat(
            Ratings.reason(
                Ratings.report("krippendorff-alpha", new int[] {4, 4}, new int[] {4, 4})))
        .contains("all ratings are the same");
    assertThat(
            Ratings.reason(
                Ratings.report(
                    Survey.scheme(
                        """
                        id: x
                        version: 1
                        scales:
                          below: { range: { from: -5, to: 5, step: 1 } }
                          above: { range: { from: 0, to: 5, step: 1 } }
                        criteria: [ { id: mark, scale: below }, { id: other, scale: above } ]
                        raters: [ { id: judges } ]
                        statistics: [ { use: krippendorff-alpha, level: ratio } ]
                        """),
                    "object,group,token,mark,other\nx,judges,s,-1,1\nx,judges,t,2,1\n")))
        .contains("a value is below 0, so that ratios mean nothing");
    assertThat(Ratings.report("krippendorff-alpha").statistics()).isEmpty();
  }

  @Test
  void ratios_are_refused_where_every_scale_goes_below_0() {
    assertThat(
            PingyiTest.faults(Ratings.text("krippendorff-alpha, level: ratio", "-5", "5", "mark")))
        .extracting(Fault::code, Fault::path, Fault::message)
        .containsExactly(
            tuple(
                FaultCode.INVALID_PARAMETER,
                "statistics[0].level",
                Text.of(
                    "ratios mean nothing on the scale “marks” (-5 to 5 by 1), with a"
                        + " value below 0: take interval",
                    "选项等次“marks”（-5 至 5，步长 1）有小于 0 的分值，比值没有意义：应使用 interval")));
    assertThat(
            PingyiTest.faults(Ratings.text("krippendorff-alpha, level: ratio", "0", "5", "mark")))
        .isEmpty();
  }

  /** Unit by unit, two that agree and one that does not, of 2, 3 and 2 ratings, by hand. */
  @Test
  void units_of_as_many_ratings_are_added_up_together() {
    // nominal: Do = (0 + 4 / 2 + 2 / 1) / 7 = 4/7; 3 ones, 3 twos, 1 three: De = (49 - 19) / 42 =
    // 5/7
    assertThat(
            Ratings.value(
                Ratings.report(
                    "krippendorff-alpha, level: nominal",
                    new int[] {1, 1},
                    new int[] {2, 2, 1},
                    new int[] {2, 3})))
        .isEqualTo("0.200000");
  }
}
