package org.pingyi.evaluation.rules.statistic;

import static com.google.common.collect.Iterables.getOnlyElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.testkit.PingyiTest;

class RankStabilityTest {

  private static final String EAST_AND_WEST =
      """
      object,group,service,order
      east,all,90,60
      west,all,60,80
      """;

  private static EvaluationReport report(String parameters, String rest, String ballots) {
    return Survey.report(scheme(parameters, rest), ballots);
  }

  private static String scheme(String parameters, String rest) {
    return """
        id: stability
        version: 1
        scales: { marks: { range: { from: 0, to: 100, step: 1 } } }
        criteria: [ { id: service, weight: 60 }, { id: order, weight: 40 } ]
        raters: [ { id: all } ]
        statistics: [ { use: rank-stability, %s } ]
        %s
        """
        .formatted(parameters, rest);
  }

  private static BigDecimal value(EvaluationReport report, String line) {
    return report.statistics().stream()
        .filter(each -> Survey.line(each).startsWith(line + ":"))
        .findFirst()
        .flatMap(FigureResult::value)
        .orElseThrow(() -> new AssertionError(line));
  }

  /** East is 30 better in service and 20 worse in order: first where service weighs over 2/5. */
  @Test
  void over_all_weights_the_share_is_that_of_the_weights_for_which_it_is_so() {
    EvaluationReport report = report("vary: all-weights, draws: 10000", "", EAST_AND_WEST);

    assertThat(value(report, "rank-1 east"))
        .isCloseTo(new BigDecimal("0.6"), within(new BigDecimal("0.015")));
    // what a program of its own comes to with the same generator
    assertThat(value(report, "rank-1 east")).isEqualByComparingTo("0.6045");
    assertThat(value(report, "rank-1 east").add(value(report, "rank-2 east")))
        .isEqualByComparingTo("1");
    assertThat(value(report, "not-told-apart west")).isEqualByComparingTo("1");
    // where they tie both are first, and east is not before west
    assertThat(value(report, "close-1")).isEqualByComparingTo(value(report, "rank-2 west"));
  }

  /**
   * Within half of themselves, weights (1 + u/2)·60 and (1 + v/2)·40 put west first where 30·60·(1
   * + u/2) is less than 20·40·(1 + v/2), u and v from −1 to 1: where v is above 2.5 + 2.25·u.
   */
  @Test
  void within_a_share_the_share_is_that_of_the_weights_within() {
    EvaluationReport report = report("vary: weights, within: 50%, draws: 10000", "", EAST_AND_WEST);

    // v runs from 2.5 + 2.25·u to 1 where u is below −2/3: a triangle of 1/3 × 3/4 ÷ 2 of 4
    assertThat(value(report, "rank-1 west"))
        .isCloseTo(new BigDecimal("0.03125"), within(new BigDecimal("0.006")));
    assertThat(value(report, "rank-1 west")).isEqualByComparingTo("0.0263");
  }

  @Test
  void weights_that_differ_little_leave_the_order_and_nothing_is_close() {
    EvaluationReport report = report("vary: weights, within: 5%, draws: 100", "", EAST_AND_WEST);

    assertThat(report.statistics())
        .extracting(Survey::line)
        .containsExactly(
            "rank-1 east: 1.0000",
            "not-told-apart east: 0",
            "rank-2 west: 1.0000",
            "not-told-apart west: 0");
  }

  /** Three ratings of 100 or 0, two for one and one for the other: counted by hand. */
  @Test
  void other_ballots_change_ranks_as_often_as_chance_does() {
    String ballots =
        """
        object,group,service,order
        east,all,100,50
        east,all,100,50
        east,all,0,50
        west,all,100,50
        west,all,0,50
        west,all,0,50
        """;
    double[] east = {1 / 27.0, 6 / 27.0, 12 / 27.0, 8 / 27.0};
    double[] west = {8 / 27.0, 12 / 27.0, 6 / 27.0, 1 / 27.0};
    double before = 0;
    for (int e = 0; e < east.length; e++) {
      for (int w = 0; w < e; w++) {
        before += east[e] * west[w];
      }
    }

    EvaluationReport report = report("vary: ballots, draws: 10000", "", ballots);

    assertThat(value(report, "close-1"))
        .isCloseTo(BigDecimal.valueOf(before), within(new BigDecimal("0.015")));
    assertThat(report.statistics().get(report.statistics().size() - 1).title().en())
        .isEqualTo("share of draws with east before west");
  }

  @Test
  void grades_are_those_of_the_scheme_after_all_rules() {
    EvaluationReport report =
        report(
            "vary: all-weights, draws: 2000",
            "grades: [ { id: good, at-least: 75 }, { id: poor } ]",
            EAST_AND_WEST);

    assertThat(value(report, "grade-1 east")).isEqualByComparingTo("0.515");
    assertThat(value(report, "grade-2 west")).isEqualByComparingTo("0.759");
    // east is at least 75 where service weighs 1/2 or more, west where order weighs 3/4 or more
    assertThat(value(report, "grade-1 east"))
        .isCloseTo(new BigDecimal("0.5"), within(new BigDecimal("0.04")));
    assertThat(value(report, "grade-2 west"))
        .isCloseTo(new BigDecimal("0.75"), within(new BigDecimal("0.04")));
  }

  @Test
  void objects_that_are_alike_fare_alike_wherever_they_are_listed() {
    String ballots =
        IntStream.range(0, 12)
            .mapToObj(i -> "o" + i % 3 + ",all," + (i % 4) * 25 + "," + (i % 2) * 50 + "\n")
            .reduce("object,group,service,order\n", String::concat);
    // each of the three has the same four ballots, in another order
    EvaluationReport report = report("vary: ballots, draws: 50", "", ballots);

    assertThat(value(report, "rank-1 o0")).isEqualTo(value(report, "rank-1 o1"));
    assertThat(value(report, "rank-1 o1")).isEqualTo(value(report, "rank-1 o2"));
    assertThat(value(report, "not-told-apart o2")).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @CsvSource({"0%, false", "49.9%, false", "50%, true", "100%, true"})
  void two_objects_are_told_apart_by_half_of_the_draws_at_least(String certainty, boolean allowed) {
    List<Tuple> refused =
        allowed
            ? List.of()
            : List.of(tuple(FaultCode.INVALID_PARAMETER, "statistics[0].certainty"));

    assertThat(PingyiTest.faults(scheme("draws: 10, certainty: " + certainty, "")))
        .extracting(Fault::code, Fault::path)
        .containsExactlyElementsOf(refused);
    if (allowed) {
      EvaluationReport report = report("draws: 10, certainty: " + certainty, "", EAST_AND_WEST);
      assertThat(value(report, "rank-1 east")).isGreaterThan(BigDecimal.ZERO);
    }
  }

  @Test
  void objects_of_the_same_rank_are_listed_as_a_pair_in_the_order_of_the_report() {
    EvaluationReport report =
        report(
            "vary: weights, within: 50%, draws: 10000",
            "",
            """
            object,group,service,order
            north,all,90,90
            west,all,40,90
            east,all,60,60
            """);

    // west and east both have 60: service weighs 60 and order 40 in the report
    assertThat(report.objects()).extracting(each -> each.rank().getAsInt()).contains(1, 2, 2);
    assertThat(value(report, "not-told-apart north")).isEqualByComparingTo("0");
    assertThat(value(report, "not-told-apart east")).isEqualByComparingTo("1");
    assertThat(value(report, "not-told-apart west")).isEqualByComparingTo("1");
    assertThat(closePairs(report))
        .extracting(each -> each.title().en())
        .containsExactly("share of draws with east before west");
    // east is ahead where service weighs more than in the report, in half of the draws
    assertThat(value(report, "close-1"))
        .isCloseTo(new BigDecimal("0.5"), within(new BigDecimal("0.02")));
  }

  @Test
  void pairs_of_one_rank_are_as_many_as_each_object_has_rivals() {
    EvaluationReport report =
        report(
            "draws: 10",
            "",
            """
            object,group,service,order
            a,all,70,70
            b,all,70,70
            c,all,70,70
            d,all,70,70
            """);

    assertThat(closePairs(report)).hasSize(4 * 3 / 2);
    assertThat(value(report, "not-told-apart c")).isEqualByComparingTo("3");
    assertThat(report.statistics())
        .extracting(Survey::line)
        .noneMatch(each -> each.startsWith("pairs-left-off"));
  }

  @Test
  void of_many_close_pairs_those_whose_order_comes_out_least_often_are_listed() {
    StringBuilder ballots = new StringBuilder("object,group,service,order\n");
    for (int i = 0; i < 20; i++) {
      // fifteen that always tie, and five that change places with them
      int service = i < 15 ? 70 : 70 + i;
      int order = i < 15 ? 70 : 70 - 3 * (i - 14);
      ballots.append("o%02d,all,%d,%d%n".formatted(i, service, order));
    }

    EvaluationReport report = report("vary: all-weights, draws: 200", "", ballots.toString());

    List<FigureResult> listed = closePairs(report);
    assertThat(listed).hasSize(StabilityFigures.MOST_LISTED);
    BigDecimal rivals =
        report.objects().stream()
            .map(each -> value(report, "not-told-apart " + each.object().id()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(value(report, "pairs-left-off").add(BigDecimal.valueOf(listed.size())))
        .isEqualByComparingTo(rivals.divide(BigDecimal.valueOf(2)));
    // no order comes out in any draw where two objects are the same in all
    assertThat(listed).allSatisfy(each -> assertThat(each.value().orElseThrow()).isZero());
    assertThat(value(report, "pairs-left-off")).isGreaterThan(new BigDecimal("5"));
  }

  private static List<FigureResult> closePairs(EvaluationReport report) {
    return report.statistics().stream()
        .filter(each -> Survey.line(each).startsWith("close-"))
        .toList();
  }

  @Test
  void an_object_without_a_rank_has_a_reason() {
    EvaluationReport report = report("draws: 10", "", "object,group,service,order\nx,all,,\n");

    assertThat(report.statistics())
        .extracting(Survey::line)
        .containsExactly("rank x: it has no rank");
  }

  @Test
  void more_objects_than_are_compared_in_pairs_have_a_reason_and_still_their_ranks() {
    StringBuilder ballots = new StringBuilder("object,group,service,order\n");
    for (int i = 0; i <= Outcomes.MOST_PAIRED; i++) {
      ballots.append("o%03d,all,%d,%d%n".formatted(i, i * 37 % 101, i * 61 % 101));
    }

    EvaluationReport report = report("draws: 10", "", ballots.toString());

    assertThat(report.statistics())
        .extracting(Survey::line)
        .endsWith("pairs: more than 300 objects, which are not compared in pairs")
        .noneMatch(each -> each.startsWith("not-told-apart"))
        .anyMatch(each -> each.startsWith("rank-1 "));
  }

  @Test
  void more_objects_and_draws_than_are_evaluated_again_have_a_reason() {
    assertThat(reason("draws: 10000, vary: ballots", 31))
        .isEqualTo(
            "stability: 31 objects × 10000 draws are more than 300000, which are not evaluated"
                + " again; fewer draws can be");
    assertThat(reason("draws: 10000", 1_001))
        .isEqualTo(
            "stability: 1001 objects × 10000 draws are more than 10000000, which are not evaluated"
                + " again; fewer draws can be");
  }

  private static String reason(String parameters, int objects) {
    StringBuilder ballots = new StringBuilder("object,group,service,order\n");
    for (int i = 0; i < objects; i++) {
      ballots.append("o%04d,all,%d,%d%n".formatted(i, i % 101, i % 101));
    }
    return Survey.line(getOnlyElement(report(parameters, "", ballots.toString()).statistics()));
  }

  @Test
  void weights_are_drawn_where_ballots_would_be_too_many() {
    StringBuilder ballots = new StringBuilder("object,group,service,order\n");
    for (int i = 0; i < 31; i++) {
      ballots.append("o%02d,all,%d,%d%n".formatted(i, i, i));
    }

    EvaluationReport report = report("draws: 10000", "", ballots.toString());

    assertThat(report.statistics())
        .extracting(Survey::line)
        .startsWith("rank-31 o00: 1.0000")
        .noneMatch(each -> each.startsWith("stability"));
  }
}
