package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.Redoings;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Whoever redoes figures from the report alone comes to the same, and to what is wrong in them. */
class CheckedStatisticsTest {

  private static EvaluationReport report() {
    return new Survey(
            "[ { id: masses, weight: 3 }, { id: leaders, issued: 9 } ]",
            """
            statistics:
              - { use: aggregation-levels }
              - { use: bootstrap-interval, draws: 19 }
              - { use: fleiss-kappa }
              - { use: group-difference, group: masses }
              - { use: rank-stability, draws: 10 }
              - { use: sample-sizes }
              - { use: stratified-mean, sizes: { masses: 20 } }
              - { use: stratified-total, sizes: { masses: 20 } }
              - { use: wilson-interval, level: both }
            """)
        .ballots("x", "masses", "A", 5)
        .ballots("x", "masses", "C", 2)
        .ballots("x", "leaders", "B", 3)
        .report();
  }

  @ParameterizedTest
  @EnumSource
  void all_figures_are_redone_in_both_languages(Language language) {
    assertThat(
            new ReportChecker(Redoings.standard())
                .check(ReportJson.explainedText(report(), language)))
        .isEmpty();
  }

  @Test
  void a_wrong_root_is_found() throws JsonProcessingException {
    String survey =
        ReportJson.explainedText(
            Survey.of("use: wilson-interval").ballots("x", "all", "A", 3).report(), Language.EN);
    JsonNode json = new JsonMapper().readTree(survey);
    ObjectNode root =
        json.findParents("operation").stream()
            .filter(step -> step.path("name").asText().equals("square root"))
            .map(ObjectNode.class::cast)
            .findFirst()
            .orElseThrow();
    root.put("result", "0.5");

    assertThat(new ReportChecker(Redoings.standard()).check(json.toString()))
        .extracting(Difference::toString)
        .anyMatch(each -> each.contains("square root"));
  }
}
