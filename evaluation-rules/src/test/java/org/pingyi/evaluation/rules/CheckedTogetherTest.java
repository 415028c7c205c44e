package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/**
 * Whoever redoes a report from the report alone comes to the same weights and scores where these
 * follow from all objects together, and to what is wrong in them.
 */
class CheckedTogetherTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(CheckedTogetherTest.class.getClassLoader());

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final String RULES = "/explanation/premises/rules";

  private static final String BALLOTS =
      """
      object,group,stratum,a1,a2,b,c
      x,masses,,A,B,C,A
      x,leaders,north,A,A,C,B
      y,masses,,B,B,A,C
      y,leaders,south,B,C,B,C
      z,masses,,C,A,A,B
      z,leaders,north,D,A,B,A
      """;

  /** How criteria are combined, as a scheme writes it. */
  enum Combined {
    AVERAGE("fuzzy-comprehensive"),
    BOUNDED("fuzzy-comprehensive, operator: bounded-sum"),
    GREY("grey-relational, distinguishing: 0.3"),
    MAX_MIN("fuzzy-comprehensive, operator: max-min, when-missing: incomplete"),
    MAX_PRODUCT("fuzzy-comprehensive, operator: max-product"),
    RANKS("rank-sum-ratio"),
    RANKS_OF_ALL("rank-sum-ratio, when-missing: incomplete"),
    SUM("weighted-sum"),
    TOPSIS("topsis"),
    TOPSIS_OF_ALL("topsis, when-missing: incomplete");

    private final String use;

    Combined(String use) {
      this.use = use;
    }
  }

  /** How criteria are weighed. */
  enum Weighed {
    AHP("ahp, judgements: { b > a: 1/3, a >  c: 5, c > b: 0.5 }, allow-inconsistent: true"),
    CRITIC("critic"),
    ENTROPY("entropy"),
    EQUAL("equal"),
    LINEAR("combination, objective: critic, by: linear, written-share: 1/3"),
    ORDER("rank-order-centroid, order: [ c, a, b ]"),
    PRODUCT("combination, objective: entropy"),
    TRIANGLE("ahp, triangle: [ [ 2, 5 ], [ 3 ] ]");

    private final String use;

    Weighed(String use) {
      this.use = use;
    }
  }

  private static String report(String combined, String weighed, String ballots) {
    return report(
        """
        id: together
        version: 1
        scales:
          quality:
            options:
              - { id: A, value: 100 }
              - { id: B, value: 70 }
              - { id: C, value: 20 }
              - { id: D }
        criteria:
          - { id: a, weighting: { use: entropy }, criteria: [ { id: a1 }, { id: a2, weight: 2 } ] }
          - { id: b, weight: 2 }
          - { id: c, weight: 3 }
        raters:
          - { id: masses }
          - { id: leaders, weight: 3, strata: [ { id: north }, { id: south, weight: 2 } ] }
        combining: { use: %s }
        weighting: { use: %s }
        """
            .formatted(combined, weighed),
        ballots);
  }

  private static String report(String scheme, String ballots) {
    EvaluationScheme read = EvaluationScheme.read("scheme.yaml", scheme, PLUGINS);
    return ReportJson.explainedText(
        read.evaluate(read.tally(BallotSource.csv("ballots.csv", new StringReader(ballots)))),
        Language.EN);
  }

  private static List<String> differences(String report) {
    return ReportChecker.standard().check(report).stream().map(Difference::toString).toList();
  }

  @Property(tries = 60)
  void all_that_follows_from_objects_together_is_redone(
      @ForAll Combined combined,
      @ForAll Weighed weighed,
      @ForAll @IntRange(min = 0, max = 12) int ballots,
      @ForAll Random random) {
    String given =
        IntStream.range(0, ballots)
            .mapToObj(
                i ->
                    "o%d,%s%s"
                        .formatted(
                            random.nextInt(1 + ballots / 2),
                            List.of("masses,", "leaders,north", "leaders,south")
                                .get(random.nextInt(3)),
                            random
                                .ints(4, 0, 9)
                                .mapToObj(n -> "," + "AAABBCCD ".charAt(n))
                                .collect(Collectors.joining())))
            .collect(Collectors.joining("\n", "object,group,stratum,a1,a2,b,c\n", "\n"));

    assertThat(differences(report(combined.use, weighed.use, given))).isEmpty();
  }

  @Test
  void the_judges_are_redone() {
    List<List<Part>> judges = Judges.objects();
    StringBuilder ballots =
        new StringBuilder("object,group," + String.join(",", Judges.criteria()) + "\n");
    for (int i = 0; i < judges.size(); i++) {
      ballots.append("judge-").append(i).append(",lawyers");
      judges.get(i).forEach(part -> ballots.append(',').append(part.score().orElseThrow()));
      ballots.append('\n');
    }

    assertThat(
            differences(
                report(
                    """
                    id: judges
                    version: 1
                    scales: { marks: { range: { from: 0, to: 10, step: 0.1 } } }
                    criteria: [ %s ]
                    raters: [ { id: lawyers } ]
                    combining: { use: topsis }
                    weighting: { use: combination, objective: entropy }
                    """
                        .formatted(
                            Judges.criteria().stream()
                                .map("{ id: %s }"::formatted)
                                .collect(Collectors.joining(", "))),
                    ballots.toString())))
        .isEmpty();
  }

  /** All steps of such a report are right; only what the rule says is not done. */
  @ParameterizedTest
  @CsvSource({
    "topsis, rank-sum-ratio",
    "rank-sum-ratio, topsis",
    "'grey-relational, distinguishing: 0.3', topsis",
    "fuzzy-comprehensive, 'fuzzy-comprehensive, operator: max-min'",
    "'fuzzy-comprehensive, operator: max-product', 'fuzzy-comprehensive, operator: bounded-sum'"
  })
  void scores_by_another_rule_than_the_one_named_are_found(String used, String named)
      throws JsonProcessingException {
    String renamed =
        renamed(report(used, "equal", BALLOTS), report(named, "equal", BALLOTS), "combining");

    assertThat(differences(renamed)).anyMatch(each -> each.contains("redone beside all objects"));
  }

  @ParameterizedTest
  @CsvSource({
    "entropy, critic",
    "critic, entropy",
    "equal, rank-order-centroid",
    "'rank-order-centroid, order: [ c, a, b ]', 'rank-order-centroid, order: [ b, a, c ]'",
    "'combination, objective: critic', 'combination, objective: entropy'",
    "'combination, objective: critic', 'combination, objective: critic, by: linear'",
    "'ahp, triangle: [ [ 2, 5 ], [ 3 ] ]', 'ahp, triangle: [ [ 2, 5 ], [ 2 ] ]'"
  })
  void weights_by_another_rule_than_the_one_named_are_found(String used, String named)
      throws JsonProcessingException {
    String renamed =
        renamed(
            report("weighted-sum", used, BALLOTS),
            report("weighted-sum", named, BALLOTS),
            "weighting");

    assertThat(differences(renamed)).anyMatch(each -> each.contains("redone from the scores"));
  }

  @Test
  void weights_that_nothing_could_give_are_found() throws JsonProcessingException {
    String one = BALLOTS.lines().limit(3).collect(Collectors.joining("\n", "", "\n"));
    String renamed =
        renamed(
            report("weighted-sum", "equal", one),
            report("weighted-sum", "entropy", one),
            "weighting");

    assertThat(differences(renamed))
        .anyMatch(each -> each.contains("weights by entropy, redone from the scores"));
  }

  /** Returns a report in which a rule and its parameters are said to be those of another one. */
  private static String renamed(String report, String other, String rule)
      throws JsonProcessingException {
    JsonNode renamed = JSON.readTree(report);
    JsonNode instead = JSON.readTree(other).at(RULES).get(rule);
    ObjectNode rules = (ObjectNode) renamed.at(RULES);
    String used = rules.get(rule).get("use").textValue();
    rules.set(rule, instead);
    renamed.findParents("use").stream()
        .filter(each -> each.get("use").textValue().equals(used))
        .forEach(each -> ((ObjectNode) each).set("use", instead.get("use")));
    return JSON.writeValueAsString(renamed);
  }
}
