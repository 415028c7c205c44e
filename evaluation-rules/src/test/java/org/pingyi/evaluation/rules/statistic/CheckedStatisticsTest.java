package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rules.Survey;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.Redoings;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Whoever redoes figures from the report alone comes to the same, and to what is wrong in them. */
class CheckedStatisticsTest {

  /** Keeps the digits that numbers are written with. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

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

  /** Three groups on two leaves, so that there are several comparisons of each kind. */
  private static String differences(String parameters, Language language) {
    return ReportJson.explainedText(
        Survey.report(
            """
            id: differences
            version: 1
            scales:
              quality:
                options:
                  - { id: A, value: 100, attitude: positive }
                  - { id: B, value: 62.5 }
                  - { id: C, value: 20, attitude: negative }
            criteria: [ { id: a }, { id: b } ]
            raters: [ { id: masses }, { id: peers }, { id: leaders } ]
            statistics: [ { use: group-difference, group: masses%s } ]
            """
                .formatted(parameters),
            """
            object,group,a,b
            x,masses,A,B
            x,masses,A,C
            x,masses,B,A
            x,masses,A,A
            x,peers,C,B
            x,peers,C,B
            x,peers,B,B
            x,leaders,C,A
            x,leaders,C,C
            x,leaders,C,C
            y,masses,A,B
            y,leaders,B,A
            """),
        language);
  }

  @ParameterizedTest
  @CsvSource({"EN, ''", "ZH, ', adjust: benjamini-hochberg'", "EN, ', adjust: none'"})
  void p_values_and_what_they_are_adjusted_to_are_redone(Language language, String parameters) {
    assertThat(ReportChecker.standard().check(differences(parameters, language))).isEmpty();
  }

  /** Where a p-value is wrong throughout, its steps agree with it. */
  @ParameterizedTest
  @ValueSource(strings = {"fisher-p", "permutation-p"})
  void a_p_value_that_is_wrong_throughout_is_found(String figure) throws JsonProcessingException {
    JsonNode json = JSON.readTree(differences(", adjust: none", Language.EN));
    for (JsonNode each : json.get("statistics")) {
      JsonNode explanation = each.get("explanation");
      if (each.get("figure").textValue().equals(figure)
          && explanation.path("step").path("operation").asText().equals("other")) {
        ((ObjectNode) each).put("value", new BigDecimal("0.0625"));
        ((ObjectNode) explanation).put("exact", "0.0625");
        ((ObjectNode) explanation).put("published", new BigDecimal("0.0625"));
        ((ObjectNode) explanation.get("step")).put("result", "0.0625");
      }
    }

    assertThat(ReportChecker.standard().check(json.toString()))
        .extracting(Difference::toString)
        .anyMatch(each -> each.contains("0.0625, but comes out as") && each.contains("share of"));
  }

  @Test
  void p_values_that_are_adjusted_otherwise_than_the_scheme_says_are_found()
      throws JsonProcessingException {
    JsonNode json = JSON.readTree(differences("", Language.EN));
    ((ObjectNode) json.at("/explanation/premises/rules/statistics/0/parameters"))
        .put("adjust", "benjamini-hochberg");

    assertThat(ReportChecker.standard().check(json.toString()))
        .isNotEmpty()
        .allMatch(each -> each.toString().contains("adjusted by benjamini-hochberg"));
  }
}
