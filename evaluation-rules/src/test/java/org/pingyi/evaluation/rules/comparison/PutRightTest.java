package org.pingyi.evaluation.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rules.Survey;

/** Whether what had to be put right got better. */
class PutRightTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(PutRightTest.class.getClassLoader());

  private static Survey survey() {
    return new Survey(
        "[ { id: masses } ]", "rectification: [ { use: dissatisfaction-rate, above: 50% } ]");
  }

  private static Survey rated(Survey survey, String object, int positive, int rated) {
    return survey
        .ballots(object, "masses", "A", positive)
        .ballots(object, "masses", "C", rated - positive);
  }

  private static ComparedReports compared(Survey before, Survey after, String... with) {
    return ComparedReports.between(
        ReportJson.explainedText(before.report(), Language.ZH),
        ReportJson.explainedText(after.report(), Language.ZH),
        "{ use: put-right, " + String.join(", ", with) + " }",
        PLUGINS);
  }

  private static Optional<Figure> figure(ComparedReports compared, String id, String object) {
    return compared.figures().stream()
        .filter(each -> each.id().equals(id) && each.of().object().orElse("").equals(object))
        .findFirst();
  }

  private static BigDecimal value(ComparedReports compared, String id, String object) {
    return ((Answer.Known) figure(compared, id, object).orElseThrow().answer()).value();
  }

  private static String title(ComparedReports compared, String object) {
    return figure(compared, "verdict", object).orElseThrow().title().en();
  }

  private static String reason(ComparedReports compared, String id, String object) {
    return ((Answer.NotApplicable) figure(compared, id, object).orElseThrow().answer())
        .reason()
        .en();
  }

  private static List<String> objects(ComparedReports compared, String id) {
    return compared.figures().stream()
        .filter(each -> each.id().equals(id))
        .flatMap(each -> each.of().object().stream())
        .toList();
  }

  @Test
  void only_what_the_earlier_report_says_has_to_be_put_right_is_judged() {
    Survey before = rated(rated(rated(survey(), "a", 2, 20), "b", 19, 20), "c", 1, 20);
    Survey after = rated(rated(rated(survey(), "a", 18, 20), "b", 1, 20), "d", 1, 20);

    ComparedReports compared = compared(before, after);

    assertThat(objects(compared, "verdict")).containsExactly("a");
    assertThat(title(compared, "a"))
        .isEqualTo("improved, as far as can be told without regression to the mean");
    assertThat(value(compared, "verdict", "a")).isEqualTo("1");
  }

  @Test
  void what_changed_is_improved_not_shown_or_worse_in_both_languages() {
    Survey before = rated(rated(rated(survey(), "a", 10, 40), "b", 10, 40), "c", 16, 40);
    Survey after = rated(rated(rated(survey(), "a", 35, 40), "b", 13, 40), "c", 2, 40);

    ComparedReports compared = compared(rated(before, "d", 30, 40), rated(after, "d", 30, 40));

    assertThat(title(compared, "a")).isEqualTo("improved");
    assertThat(title(compared, "b")).isEqualTo("not shown, for it may be chance");
    assertThat(title(compared, "c")).isEqualTo("worse");
    assertThat(compared.text(Language.ZH)).contains("  有改善：1\n", "  未证实，可能出于偶然：0\n", "  变差：-1\n");
  }

  @Test
  void where_regression_to_the_mean_cannot_be_told_the_verdict_says_so_in_both_languages() {
    Survey before = rated(rated(rated(survey(), "a", 10, 40), "b", 10, 40), "c", 16, 40);
    Survey after = rated(rated(rated(survey(), "a", 35, 40), "b", 13, 40), "c", 2, 40);

    ComparedReports compared = compared(before, after);

    assertThat(title(compared, "a"))
        .isEqualTo("improved, as far as can be told without regression to the mean");
    assertThat(title(compared, "b")).isEqualTo("not shown, for it may be chance");
    assertThat(title(compared, "c"))
        .isEqualTo("worse, as far as can be told without regression to the mean");
    assertThat(compared.text(Language.ZH))
        .contains("  有改善，但无从扣除均值回归：1\n", "  未证实，可能出于偶然：0\n", "  变差，但无从扣除均值回归：-1\n");
  }

  @Test
  void p_values_are_adjusted_for_what_fell_short_alone() {
    Survey before = rated(rated(survey(), "a", 0, 4), "b", 0, 4);
    Survey after = rated(rated(survey(), "a", 3, 3), "b", 3, 3);
    for (int other = 0; other < 20; other++) {
      rated(before, "fine" + other, 4, 4);
      rated(after, "fine" + other, 4, 4);
    }

    ComparedReports compared = compared(before, after);

    assertThat(value(compared, "fisher-p", "a")).isEqualTo("0.0285714286");
    assertThat(value(compared, "fisher-p-adjusted", "a")).isEqualTo("0.0571428571");
    assertThat(title(compared, "a")).startsWith("not shown");
    assertThat(title(compared(before, after, "adjust: none", "confidence: 90%"), "a"))
        .isEqualTo("improved");
  }

  /**
   * By hand: of what fell short 0.1 → 0.5 and 0.2 → 0.4, on average +0.3; of the rest 0.8 → 0.9 and
   * 0.6 → 0.8, on average +0.15.
   */
  @Test
  void what_all_share_is_not_due_to_what_was_put_right() {
    Survey before = survey();
    Survey after = survey();
    List<Integer> earlier = List.of(1, 2, 8, 6);
    List<Integer> later = List.of(5, 4, 9, 8);
    for (int i = 0; i < 4; i++) {
      rated(before, "o" + i, earlier.get(i), 10);
      rated(after, "o" + i, later.get(i), 10);
    }

    ComparedReports compared = compared(before, after);

    assertThat(value(compared, "change-of-what-fell-short", "")).isEqualTo("0.300000");
    assertThat(value(compared, "change-of-the-rest", "")).isEqualTo("0.150000");
    assertThat(value(compared, "change-beyond-the-rest", "")).isEqualTo("0.150000");
  }

  /**
   * The batting averages of eighteen players after 45 times at bat, of which Efron and Morris
   * (1977) shrink the last from .156 to .242 and the last but one from .178 to .247.
   */
  @Test
  void the_published_example_of_steins_estimator_comes_out() {
    List<Integer> hits =
        List.of(18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7);
    Survey before =
        new Survey(
            "[ { id: masses } ]", "rectification: [ { use: dissatisfaction-rate, above: 82% } ]");
    IntStream.range(0, 18).forEach(i -> rated(before, "p" + (10 + i), hits.get(i), 45));

    ComparedReports compared = compared(before, before);

    assertThat(objects(compared, "regression")).containsExactly("p26", "p27");
    assertThat(value(compared, "regression", "p27").add(new BigDecimal("0.156")).doubleValue())
        .isCloseTo(0.242, org.assertj.core.api.Assertions.within(0.001));
    assertThat(value(compared, "regression", "p26").add(new BigDecimal("0.178")).doubleValue())
        .isCloseTo(0.247, org.assertj.core.api.Assertions.within(0.001));
  }

  @Test
  void a_rise_that_regression_to_the_mean_may_bring_is_not_shown_as_improved() {
    Survey before = survey();
    Survey after = survey();
    IntStream.range(0, 40)
        .forEach(
            i -> {
              rated(before, "o" + (10 + i), i == 0 ? 18 : 28 + i % 5, 40);
              rated(after, "o" + (10 + i), 30, 40);
            });

    ComparedReports compared = compared(before, after);

    assertThat(value(compared, "fisher-p-adjusted", "o10")).isLessThan(new BigDecimal("0.05"));
    assertThat(value(compared, "share-lower", "o10")).isGreaterThan(BigDecimal.ZERO);
    assertThat(title(compared, "o10"))
        .isEqualTo("not shown, for regression to the mean may do as much");
  }

  @Test
  void where_nothing_fell_short_or_nothing_else_is_there_a_reason_says_so() {
    Survey fine = rated(survey(), "a", 9, 10);
    Survey bad = rated(survey(), "a", 1, 10);

    assertThat(reason(compared(fine, bad), "change-of-what-fell-short", ""))
        .startsWith("of what both reports have, the earlier one says of nothing");
    assertThat(compared(fine, bad).figures()).hasSize(1);
    assertThat(reason(compared(bad, fine), "change-of-the-rest", ""))
        .isEqualTo("there is nothing else to compare with");
    assertThat(reason(compared(bad, fine), "change-by-regression", ""))
        .startsWith("with fewer than 4 criteria of objects");
  }

  @Test
  void where_nobody_rated_again_there_is_no_verdict() {
    Survey before = rated(survey(), "a", 1, 10);
    Survey after = survey().ballots("a", "masses", "D", 3);

    assertThat(reason(compared(before, after), "verdict", "a"))
        .isEqualTo("nobody rated on one of the two sides");
  }

  @Test
  void shares_that_are_all_the_same_regress_nowhere() {
    Survey same = survey();
    Stream.of("a", "b", "c", "d").forEach(object -> rated(same, object, 1, 10));

    assertThat(value(compared(same, same), "change-by-regression", "")).isEqualTo("0.000000");
    assertThat(value(compared(same, same), "verdict", "a")).isEqualTo("0");
  }
}
