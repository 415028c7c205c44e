package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.rules.difference.Adjust;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;
import org.pingyi.evaluation.rules.difference.PublishedDifferences;
import org.pingyi.evaluation.rules.difference.Rated;
import org.pingyi.evaluation.tally.Cell;

class GroupDifferenceTest {

  private static Survey survey(String rest) {
    return new Survey(
        "[ { id: masses }, { id: leaders } ]",
        "statistics: [ { use: group-difference, group: leaders, " + rest + " } ]");
  }

  private static Survey positive(Survey survey, String group, int positive, int rated) {
    return survey.ballots("x", group, "A", positive).ballots("x", group, "C", rated - positive);
  }

  private static List<BigDecimal> exact(Survey survey, String... figures) {
    var report = survey.report();
    return Stream.of(figures)
        .map(
            id ->
                IntStream.range(0, report.statistics().size())
                    .filter(i -> report.statistics().get(i).figure().equals(id))
                    .findFirst()
                    .orElseThrow())
        .map(i -> report.explanations().figure(i).exact().orElseThrow())
        .map(exact -> exact.rounded(15, RoundingMode.HALF_UP))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.pingyi.evaluation.rules.difference.PublishedDifferences#intervals")
  void the_published_intervals_of_differences_come_out(
      int x1, int n1, int x2, int n2, BigDecimal d, BigDecimal lower, BigDecimal upper) {
    Survey survey = positive(positive(survey("of: shares"), "masses", x1, n1), "leaders", x2, n2);

    PublishedDifferences.assertInterval(
        exact(survey, "share-difference", "share-lower", "share-upper"), d, lower, upper);
  }

  @ParameterizedTest
  @MethodSource("org.pingyi.evaluation.rules.difference.PublishedDifferences#fishers")
  void the_published_p_values_of_fishers_test_come_out(int a, int b, int c, int d, BigDecimal p) {
    Survey survey =
        positive(positive(survey("of: shares"), "masses", a, a + b), "leaders", c, c + d);

    assertThat(exact(survey, "fisher-p").get(0)).isCloseTo(p, PublishedDifferences.LITTLE);
  }

  @Test
  void objects_may_be_compared_with_one_of_them() {
    List<FigureResult> figures =
        new Survey(
                "[ { id: all } ]",
                "statistics: [ { use: group-difference, object: east, of: means, adjust: none } ]")
            .ballots("east", "all", "B", 2)
            .ballots("west", "all", "A", 2)
            .ballots("north", "all", "D", 2)
            .figures();

    assertThat(figures)
        .extracting(Survey::line)
        .containsExactly(
            "mean-difference north whole: nobody rated on one of the two sides",
            "mean-difference west whole: 40.000000",
            "permutation-p west whole: 0.3333333333");
    assertThat(figures.get(1).title()).isEqualTo(Text.of("mean less that of east", "平均分与east之差"));
  }

  @Test
  void p_values_are_adjusted_over_all_comparisons_that_can_be_made() {
    Survey survey = survey("of: shares");
    for (String object : List.of("a", "b", "c")) {
      survey.ballots(object, "masses", "A", 4).ballots(object, "leaders", "C", 3);
    }
    survey.ballots("d", "masses", "A", 1);

    assertThat(survey.lines())
        .contains(
            "fisher-p a whole masses: 0.0285714286",
            "fisher-p-adjusted a whole masses: 0.0857142857",
            "share-difference d whole masses: nobody rated on one of the two sides");
  }

  /** Of two p-values, and not of three, 0.0285714286 is adjusted to twice as much. */
  @Test
  void a_leaf_without_a_positive_answer_has_no_shares_and_is_in_no_family_of_p_values() {
    StringBuilder ballots = new StringBuilder("object,group,whole,more,marks\n");
    for (int i = 0; i < 4; i++) {
      ballots.append("x,masses,A,A,100\n").append(i < 3 ? "x,leaders,C,C,50\n" : "");
    }

    EvaluationReport report = Survey.report(NOT_ALL_POSITIVE, ballots.toString());

    assertThat(report.statistics())
        .extracting(Survey::line)
        .contains(
            "fisher-p x whole masses: 0.0285714286",
            "fisher-p-adjusted x whole masses: 0.0571428571",
            "fisher-p-adjusted x more masses: 0.0571428571",
            "share-difference x marks masses: no answer of the scale is positive",
            "mean-difference x marks masses: 50.000000")
        .noneMatch(line -> line.startsWith("fisher-p x marks"))
        .noneMatch(line -> line.startsWith("share-lower x marks"));
    assertThat(report.statistics())
        .filteredOn(each -> Survey.line(each).startsWith("share-difference x marks"))
        .extracting(each -> each.reason().orElseThrow().zh())
        .containsExactly("等次中没有表示满意的选项");
  }

  private static final String NOT_ALL_POSITIVE =
      """
      id: survey
      version: 1
      scales:
        quality:
          options: [ { id: A, value: 100, attitude: positive }, { id: C, value: 20 } ]
        marks: { range: { from: 0, to: 100, step: 1 } }
      criteria:
        - { id: whole, scale: quality }
        - { id: more, scale: quality }
        - { id: marks, scale: marks }
      raters: [ { id: masses }, { id: leaders } ]
      statistics: [ { use: group-difference, group: leaders } ]
      """;

  @Test
  void more_ratings_than_are_worth_counting_have_a_reason() {
    Survey survey =
        survey("of: both").ballots("x", "masses", "A", 19_000).ballots("x", "leaders", "A", 1_001);

    assertThat(survey.lines())
        .contains(
            "fisher-p x whole masses: more than 20000 ratings, for which the interval says enough",
            "permutation-p x whole masses: more than 1000 ratings on both sides, which are not"
                + " dealt again");
  }

  /** 10,000 ratings on either side, half of them positive, are 10,001 tables of 20,000 ratings. */
  @Test
  void more_tables_than_are_worth_counting_in_all_comparisons_have_a_reason_and_few_have_not() {
    Map<String, Long> halves = Map.of("A", 5_000L, "C", 5_000L);
    List<Compared> all = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.add(compared("o" + i, halves, halves));
    }
    all.add(compared("few", Map.of("A", 4L), Map.of("C", 3L)));

    assertThat(shares(all))
        .contains(
            "fisher-p o0: more than 10000000000 tables times ratings to count in all comparisons,"
                + " for which the interval says enough",
            "fisher-p few: 0.0285714286",
            "fisher-p-adjusted few: 0.0285714286");
    assertThat(shares(all.subList(48, 51))).contains("fisher-p o49: 1.0000000000");
  }

  private static List<String> shares(List<Compared> all) {
    return new Differences(Share.parse("95%"), Adjust.HOLM, 99, 1)
        .shares(all).stream()
            .map(
                each ->
                    each.id()
                        + " "
                        + each.of().object().orElseThrow()
                        + ": "
                        + (each.answer() instanceof Answer.Known known
                            ? known.value().toPlainString()
                            : ((Answer.NotApplicable) each.answer()).reason().en()))
            .toList();
  }

  private static Compared compared(String id, Map<String, Long> one, Map<String, Long> with) {
    return new Compared(side(id, one), side(id, with));
  }

  private static Rated side(String id, Map<String, Long> counts) {
    Cell cell = Fixtures.cell(Fixtures.SATISFACTION, counts);
    return new Rated() {
      @Override
      public Cell cell() {
        return cell;
      }

      @Override
      public Text title() {
        return Text.of(id);
      }

      @Override
      public Given in(Given number) {
        return number;
      }

      @Override
      public Figure.Of of() {
        return Figure.Of.ALL.object(id);
      }
    };
  }

  /** All but the last comparison have more ways than are counted: 300 ratings on either side. */
  @Test
  void more_ratings_to_deal_than_are_worth_drawing_have_a_reason_and_what_is_counted_is_not() {
    Survey survey = survey("of: means, adjust: none, draws: 99999");
    for (int i = 0; i < 34; i++) {
      for (String group : List.of("masses", "leaders")) {
        survey.ballots("o" + i, group, "A", 100);
        survey.ballots("o" + i, group, "B", 100);
        survey.ballots("o" + i, group, "C", 100);
      }
    }
    survey.ballots("few", "masses", "A", 2).ballots("few", "leaders", "C", 2);

    assertThat(survey.lines())
        .contains(
            "permutation-p o0 whole masses: more than 1000000000 ratings to deal in all"
                + " comparisons and draws; fewer draws can be made",
            "permutation-p few whole masses: 0.3333333333");
  }

  @Test
  void an_object_that_is_not_there_is_told() {
    assertThat(Survey.of("use: group-difference, object: nobody").lines())
        .containsExactly("difference: there is no object nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group: all, object: x", "of: both", "object: x, draws: 9"})
  void what_is_compared_is_named_once_and_draws_have_a_number(String parameters) {
    assertThat(Survey.of("use: group-difference, " + parameters).faults()).isNotEmpty();
  }

  private static List<Fault> faults(String object, String objects) {
    return new Survey(
            "[ { id: all } ]",
            "statistics: [ { use: group-difference, object: "
                + object
                + " } ]\nobjects: "
                + objects)
        .faults();
  }

  @Test
  void an_object_that_the_scheme_does_not_list_is_a_fault_that_says_what_was_meant() {
    List<Fault> faults = faults("wset", "[ { id: east }, { id: west } ]");

    assertThat(faults)
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.UNKNOWN_REFERENCE, "statistics[0].object"));
    assertThat(faults.get(0).message())
        .isEqualTo(
            Text.of(
                "the scheme has no object “wset”; did you mean “west”?",
                "方案中没有评议对象“wset”；是否想写“west”？"));
    assertThat(faults("nobody", "[ { id: east }, { id: west } ]"))
        .extracting(fault -> fault.message().en())
        .containsExactly("the scheme has no object “nobody”");
    assertThat(faults("west", "[ { id: east }, { id: west } ]")).isEmpty();
  }

  @Test
  void where_an_object_of_the_scheme_has_a_fault_that_one_alone_is_told() {
    assertThat(faults("west", "[ { id: east }, { title: West } ]"))
        .extracting(Fault::path)
        .containsExactly("objects[1].id");
  }

  @Test
  void the_only_group_has_none_to_be_compared_with() {
    assertThat(Survey.of("use: group-difference, group: all").faults())
        .extracting(Fault::path)
        .containsExactly("statistics[0].group");
  }
}
