package org.pingyi.evaluation.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.diff.ComparedReportsJson;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.rules.difference.PublishedDifferences;
import org.pingyi.evaluation.snippet.MoreRatings;

class BeforeAfterTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(BeforeAfterTest.class.getClassLoader());

  private static Survey survey() {
    return new Survey("[ { id: masses }, { id: leaders } ]", "");
  }

  private static Survey positive(int positive, int rated) {
    return survey()
        .ballots("x", "masses", "A", positive)
        .ballots("x", "masses", "C", rated - positive);
  }

  private static String json(Survey survey) {
    return ReportJson.explainedText(survey.report(), Language.ZH);
  }

  private static ComparedReports compared(Survey before, Survey after, String with) {
    return ComparedReports.between(
        json(before), json(after), "{ use: before-after, " + with + " }", PLUGINS);
  }

  private static List<BigDecimal> exact(ComparedReports compared, String... figures) {
    return Stream.of(figures)
        .map(id -> figure(compared, id).answer())
        .map(answer -> ((Answer.Known) answer).working().get().step().result())
        .map(exact -> exact.rounded(15, RoundingMode.HALF_UP))
        .toList();
  }

  private static Figure figure(ComparedReports compared, String id) {
    return compared.figures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The figures as lines, such as {@code share-before x whole masses: 0.25}. */
  private static List<String> lines(ComparedReports compared) {
    return compared.figures().stream()
        .map(
            each ->
                String.join(
                        " ",
                        Stream.of(
                                Stream.of(each.id()),
                                each.of().object().stream(),
                                each.of().criterion().stream(),
                                each.of().group().stream())
                            .flatMap(part -> part)
                            .toList())
                    + ": "
                    + (each.answer() instanceof Answer.Known known
                        ? known.value().toPlainString()
                        : ((Answer.NotApplicable) each.answer()).reason().en()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("org.pingyi.evaluation.rules.difference.PublishedDifferences#intervals")
  void the_published_intervals_of_differences_come_out(
      int x1, int n1, int x2, int n2, BigDecimal d, BigDecimal lower, BigDecimal upper) {
    ComparedReports compared = compared(positive(x2, n2), positive(x1, n1), "adjust: none");

    PublishedDifferences.assertInterval(
        exact(compared, "share-difference", "share-lower", "share-upper"), d, lower, upper);
  }

  @ParameterizedTest
  @MethodSource("org.pingyi.evaluation.rules.difference.PublishedDifferences#fishers")
  void the_published_p_values_of_fishers_test_come_out(int a, int b, int c, int d, BigDecimal p) {
    ComparedReports compared = compared(positive(c, c + d), positive(a, a + b), "adjust: none");

    assertThat(exact(compared, "fisher-p").get(0)).isCloseTo(p, PublishedDifferences.LITTLE);
  }

  @Test
  void shares_and_means_stand_beside_their_difference() {
    Survey before = survey().ballots("x", "masses", "C", 3).ballots("x", "leaders", "B", 1);
    Survey after = survey().ballots("x", "masses", "A", 4).ballots("y", "masses", "A", 4);

    assertThat(lines(compared(before, after, "adjust: none")))
        .containsExactly(
            "share-before x whole: 0.000000",
            "share-after x whole: 1.000000",
            "share-difference x whole: 1.000000",
            "share-lower x whole: 0.307190",
            "share-upper x whole: 1.000000",
            "fisher-p x whole: 0.0285714286",
            "mean-difference x whole: 70.000000",
            "permutation-p x whole: 0.0285714286");
  }

  @Test
  void p_values_are_adjusted_over_all_comparisons_of_the_level() {
    Survey before = survey();
    Survey after = survey();
    for (String object : List.of("a", "b", "c")) {
      before.ballots(object, "masses", "C", 3);
      after.ballots(object, "masses", "A", 4);
    }

    assertThat(lines(compared(before, after, "level: by-group")))
        .contains(
            "fisher-p a whole masses: 0.0285714286",
            "fisher-p-adjusted a whole masses: 0.0857142857",
            "permutation-p-adjusted c whole masses: 0.0857142857");
    assertThat(lines(compared(before, after, "level: both")))
        .contains(
            "fisher-p-adjusted a whole: 0.1714285714",
            "fisher-p-adjusted a whole masses: 0.1714285714");
  }

  @Test
  void where_nobody_rated_there_is_a_reason() {
    Survey before = survey().ballots("x", "masses", "D", 2);
    Survey after = survey().ballots("x", "masses", "A", 2);

    assertThat(lines(compared(before, after, "adjust: none")))
        .contains(
            "share-before x whole: nobody rated",
            "share-difference x whole: nobody rated on one of the two sides");
  }

  @Test
  void a_leaf_without_a_positive_answer_has_a_reason_in_place_of_shares() {
    String scheme =
        """
        id: survey
        version: 1
        scales: { marks: { range: { from: 0, to: 100, step: 1 } } }
        criteria: [ { id: whole } ]
        raters: [ { id: masses } ]
        """;
    String before =
        ReportJson.explainedText(
            Survey.report(scheme, "object,group,whole\nx,masses,50\n"), Language.ZH);
    String after =
        ReportJson.explainedText(
            Survey.report(scheme, "object,group,whole\nx,masses,70\n"), Language.ZH);

    assertThat(
            lines(
                ComparedReports.between(
                    before, after, "{ use: before-after, adjust: none }", PLUGINS)))
        .containsExactly(
            "share-before x whole: no answer of the scale is positive",
            "share-after x whole: no answer of the scale is positive",
            "share-difference x whole: no answer of the scale is positive",
            "mean-difference x whole: 20.000000",
            "permutation-p x whole: 1.0000000000");
  }

  @Test
  void leaves_whose_answers_are_worth_something_else_are_left_out_with_the_reason() {
    String before = json(positive(3, 4));
    String after = before.replace("\"value\": \"60\"", "\"value\": \"70\"");

    assertThat(after).isNotEqualTo(before);
    ComparedReports compared =
        ComparedReports.between(before, after, "{ use: before-after }", PLUGINS);

    assertThat(compared.figures()).isEmpty();
    assertThat(compared.text(Language.EN))
        .isEqualTo(
            "whole: the answers of the two reports are not the same, or not worth the same\n");
    assertThat(compared.text(Language.ZH)).isEqualTo("whole：两份报告的选项或分值不同，无从比较\n");
  }

  @Test
  void reports_without_explanations_are_refused() {
    String without = ReportJson.text(positive(3, 4).report(), Language.EN);

    assertThatThrownBy(
            () ->
                ComparedReports.between(
                    without, json(positive(3, 4)), "{ use: before-after }", PLUGINS))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("before")
        .hasMessageContaining("evaluate --explain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ use: before-after, confidence: 2 }",
        "{ use: before-after, ajust: holm }",
        "{ use: before-after, draws: 9 }",
        "{ use: before }",
        "{ adjust: holm }",
        "before-after"
      })
  void faults_of_the_comparison_are_named_where_they_stand(String comparison) {
    String report = json(positive(3, 4));

    assertThatThrownBy(() -> ComparedReports.between(report, report, comparison, PLUGINS))
        .isInstanceOfSatisfying(
            InputException.class,
            wrong ->
                assertThat(wrong.faults())
                    .isNotEmpty()
                    .allSatisfy(
                        fault -> assertThat(fault.in(Language.EN)).startsWith("comparison:1:")));
  }

  @Test
  void any_plugin_can_compare_files_and_the_figures_are_written_as_json(@TempDir Path folder)
      throws IOException {
    Path before = Files.writeString(folder.resolve("before.json"), json(positive(3, 4)));
    Path after = Files.writeString(folder.resolve("after.json"), json(positive(3, 9)));

    ComparedReports compared =
        ComparedReports.between(
            before, after, "use: more-ratings", RulePlugins.of(new MoreRatings()));

    assertThat(compared.toString())
        .startsWith("x, whole\n  more ratings: 5\nx, whole, masses\n  more ratings: 5\n");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ComparedReportsJson.write(compared, json, Language.ZH);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .startsWith("{\"rule\":\"more-ratings 1.0\",\"parameters\":{},\"before\":{\"name\":")
        .contains(
            "\"figures\":[{\"figure\":\"more\",\"object\":\"x\",\"criterion\":\"whole\","
                + "\"title\":\"新增评分\",\"value\":5},")
        .endsWith("\"left-out\":[]}\n");
  }
}
