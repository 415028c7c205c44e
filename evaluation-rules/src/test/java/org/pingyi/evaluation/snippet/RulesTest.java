package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportFormat;

/** The rules that the Javadoc of the plugin interfaces shows come to what they say. */
class RulesTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(RulesTest.class.getClassLoader())
          .plus(
              RulePlugins.of(
                  new AnyDissatisfied(),
                  new Coverage(),
                  new GradeByRank(),
                  new HonourBonus(),
                  new LongEnough(),
                  new PassRate(),
                  new RelativeToBest(),
                  new ShareOfBest(),
                  new TopNeedsRatings(),
                  new TwoQuestions(),
                  new WeakestPart(),
                  new WeightsByOrder()));

  /** North: manner (100 + 60) / 2, speed (100 + 100) / 2; south: manner 40, speed 60. */
  private static final String BALLOTS =
      """
      object,group,token,seconds,manner,speed
      north,visitors,a,60,good,good
      north,visitors,b,60,fair,good
      south,visitors,a,60,poor,fair
      south,visitors,b,60,fair,fair
      """;

  private static EvaluationReport report(String keys) {
    return report(keys, BALLOTS);
  }

  private static EvaluationReport report(String keys, String ballots) {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: offices-2026
            version: 1
            template: two-questions
            objects: [ { id: north, honour: Best office of the year }, { id: south } ]
            period: { opens: 2026-03-01, closes: 2026-03-31, zone: Asia/Shanghai }
            """
                + keys,
            PLUGINS);
    EvaluationReport report =
        scheme.evaluate(scheme.tally(BallotSource.csv("ballots.csv", new StringReader(ballots))));
    assertThat(report.objects())
        .allSatisfy(
            result ->
                assertThat(report.explain(result.object().id()).text(Language.ZH, Detail.STEPS))
                    .isNotBlank());
    return report;
  }

  private static BigDecimal score(EvaluationReport report, String object) {
    return report.of(object).score().orElseThrow();
  }

  @Test
  void a_template_is_a_whole_scheme() {
    EvaluationReport report = report("");

    assertThat(score(report, "north")).isEqualTo("90.00");
    assertThat(score(report, "south")).isEqualTo("50.00");
  }

  @Test
  void a_scoring_rule_scores_cells() {
    EvaluationReport report = report("scoring: { use: pass-rate, mark: 60 }");

    assertThat(score(report, "north")).isEqualTo("100.00");
    assertThat(score(report, "south")).isEqualTo("75.00");
  }

  @Test
  void a_combining_rule_combines_parts() {
    EvaluationReport report = report("combining: { use: weakest-part }");

    assertThat(score(report, "north")).isEqualTo("80.00");
    assertThat(score(report, "south")).isEqualTo("40.00");
  }

  @Test
  void a_combining_rule_compares_all_objects() {
    EvaluationReport report = report("combining: { use: relative-to-best }");

    assertThat(score(report, "north")).isEqualTo("100.00");
    assertThat(score(report, "south")).isEqualTo("50.00");
  }

  @Test
  void a_combining_rule_looks_at_how_ratings_are_distributed() {
    EvaluationReport report = report("combining: { use: share-of-best }");

    assertThat(score(report, "north")).isEqualTo("75.00");
    assertThat(score(report, "south")).isEqualTo("0.00");
  }

  @Test
  void a_weighting_rule_gives_weights() {
    EvaluationReport report = report("weighting: { use: weights-by-order }");

    assertThat(score(report, "north")).isEqualTo("86.67");
  }

  @Test
  void a_paper_rule_voids_papers() {
    assertThat(report("papers: [ { use: long-enough, seconds: 30 } ]").ballots().accepted())
        .isEqualTo(4);
    assertThat(report("papers: [ { use: long-enough, seconds: 31 } ]").ballots().accepted())
        .isZero();
  }

  @Test
  void an_adjustment_rule_changes_the_score() {
    EvaluationReport report =
        report("rules: [ { use: honour-bonus, attribute: honour, points: 1.5 } ]");

    assertThat(score(report, "north")).isEqualTo("91.50");
    assertThat(report.of("north").adjustments())
        .extracting(change -> change.reason().en())
        .containsExactly("Best office of the year");
    assertThat(report.of("south").adjustments()).isEmpty();
  }

  @Test
  void an_adjustment_rule_changes_the_grade() {
    String grades = "grades: [ { id: top, at-least: 80 }, { id: rest } ]\n";

    assertThat(grade(report(grades + "rules: [ { use: top-needs-ratings, at-least: 2 } ]")))
        .isEqualTo("top");
    assertThat(grade(report(grades + "rules: [ { use: top-needs-ratings, at-least: 3 } ]")))
        .isEqualTo("rest");
  }

  private static String grade(EvaluationReport report) {
    return report.of("north").grade().orElseThrow().id();
  }

  @Test
  void a_grading_rule_gives_grades() {
    EvaluationReport report =
        report(
            "grading: { use: grade-by-rank }\ngrades: [ { id: first, to-rank: 1 }, { id: rest } ]");

    assertThat(report.ranking())
        .extracting(ObjectResult::grade)
        .extracting(grade -> grade.orElseThrow().id())
        .containsExactly("first", "rest");
  }

  @Test
  void a_trigger_finds_what_has_to_be_put_right() {
    EvaluationReport report =
        report("rectification: [ { use: any-dissatisfied, due-within: 30d } ]");

    assertThat(report.rectification())
        .extracting(
            finding ->
                finding.object().id()
                    + " "
                    + finding.criterion().id()
                    + " "
                    + finding.observed()
                    + " "
                    + finding.due().orElseThrow())
        .containsExactly("south manner 0.5000 2026-04-30");
  }

  @Test
  void a_statistic_gives_figures_beside_the_scores() {
    String ballots =
        """
        object,group,token,seconds,manner,speed
        north,visitors,a,60,good,good
        south,visitors,a,60,fair,
        """;

    EvaluationReport report = report("statistics: [ { use: coverage } ]", ballots);

    assertThat(report.statistics())
        .extracting(
            figure ->
                figure.rule()
                    + " "
                    + figure.figure()
                    + " "
                    + figure.criterion().orElseThrow().id()
                    + " "
                    + figure.value().orElseThrow())
        .containsExactly("coverage coverage manner 1.000", "coverage coverage speed 0.500");
    assertThat(report.objects()).isEqualTo(report("", ballots).objects());
  }

  @Test
  void a_renderer_writes_a_report_in_another_format() throws IOException {
    ReportFormat format =
        ReportFormat.find(RulePlugins.of(new ScoreList()), "score-list").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    format.write(report(""), out, Language.EN);

    assertThat(format.extension()).isEqualTo("txt");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("north 90.0\nsouth 50.0\n");
  }
}
