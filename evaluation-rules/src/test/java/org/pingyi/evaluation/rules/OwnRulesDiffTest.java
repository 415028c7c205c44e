package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** What is said of rules on scores, of rules that weigh, and of rules that give no grounds. */
class OwnRulesDiffTest {

  private static final Office CAPPED =
      Office.PLAIN.adding("rules: [ { use: malus, points: 2 }, { use: lid, at: 90 } ]\n");

  private static final Office WEIGHED =
      Office.PLAIN
          .adding("weighting: { use: by-best, first: 1 }\n")
          .scheme("duty, title: { en: Duty, zh: 履职 }, weight: 60 }", "duty }")
          .scheme("conduct, weight: 40,", "conduct,");

  private static final String FIRST_WORSE = "1,masses,a,A,A,B\n1,masses,b,A,B,A";

  @Test
  void a_rule_on_scores_is_a_cause_of_the_score() {
    ReportDiff points = CAPPED.to(CAPPED.scheme("points: 2", "points: 3"));
    ReportDiff added = Office.PLAIN.to(CAPPED.scheme(", { use: lid, at: 90 }", ""));

    assertThat(DiffReading.causes(points, "2", "score"))
        .containsExactly("parameter rules/malus/points 2 3");
    assertThat(DiffReading.causes(added, "2", "score"))
        .containsExactly("rule rules/malus - malus 1");
  }

  @Test
  void a_rule_that_found_another_score_names_what_that_comes_from() {
    ReportDiff ballot =
        CAPPED.to(CAPPED.ballots(FIRST_WORSE, "1,masses,a,C,C,C\n1,masses,b,A,B,A"));

    assertThat(DiffReading.causes(ballot, "1", "score"))
        .contains("count criteria/duty/raters/masses/counts/C 0 1")
        .noneMatch(cause -> cause.startsWith("parameter"));
    assertThat(DiffReading.causes(ballot, "1", "adjustments/malus/0"))
        .contains("count criteria/duty/raters/masses/counts/C 0 1")
        .noneMatch(cause -> cause.startsWith("result"));
  }

  @Test
  void a_rule_that_found_what_an_earlier_one_made_names_that_one() {
    ReportDiff points = CAPPED.to(CAPPED.scheme("points: 2", "points: 3"));

    assertThat(DiffReading.causes(points, "1", "adjustments/malus/0"))
        .containsExactly("parameter rules/malus/points 2 3");
    assertThat(DiffReading.causes(points, "1", "adjustments/lid/0"))
        .containsExactly("result adjustments/malus/0 95.33 → 93.33 95.33 → 92.33");
  }

  @Test
  void the_order_of_rules_on_scores_is_named() {
    ReportDiff order =
        CAPPED.to(
            CAPPED.scheme(
                "{ use: malus, points: 2 }, { use: lid, at: 90 }",
                "{ use: lid, at: 90 }, { use: malus, points: 2 }"));

    assertThat(DiffReading.causes(order, "1", "score"))
        .containsExactly("rule order/rules malus, lid lid, malus");
  }

  @Test
  void another_version_of_a_rule_is_named() {
    String before = CAPPED.explained();
    String after =
        CAPPED
            .scheme("at: 90", "at: 80")
            .explained()
            .replace("\"use\":\"lid\",\"version\":\"1\"", "\"use\":\"lid\",\"version\":\"2\"")
            .replace(
                "\"use\": \"lid\", \"version\": \"1\"", "\"use\": \"lid\", \"version\": \"2\"");

    assertThat(DiffReading.causes(ReportDiff.between(before, after), "1", "score"))
        .contains("rule rules/lid/rule lid 1 lid 2");
  }

  @Test
  void a_rule_that_gives_no_grounds_is_named_where_it_found_the_same_and_did_otherwise() {
    Office doubted = Office.PLAIN.adding("rules: [ { use: doubt, below: 80 } ]\n");

    assertThat(
            DiffReading.causes(doubted.to(doubted.scheme("below: 80", "below: 90")), "2", "grade"))
        .containsExactly("parameter rules/doubt/below 80 90");
    ReportDiff band = doubted.to(doubted.scheme("at-least: 60 }", "at-least: 84.5 }"));
    assertThat(DiffReading.changes(band, "3")).containsExactly("adjustments/doubt/0");
    assertThat(DiffReading.causes(band, "3", "adjustments/doubt/0"))
        .containsExactly("band grades/fair/at-least 60 84.5");
  }

  @Test
  void what_a_weighting_rule_is_set_to_is_named() {
    ReportDiff diff = WEIGHED.to(WEIGHED.scheme("first: 1", "first: 2"));

    assertThat(DiffReading.causes(diff, "2", "score"))
        .containsExactly("parameter weighting/first 1 2");
  }

  @Test
  void a_weighting_rule_that_only_one_has_is_named() {
    Office twice = WEIGHED.scheme("first: 1", "first: 2");
    Office written = twice.scheme("weighting: { use: by-best, first: 2 }\n", "");

    assertThat(DiffReading.causes(written.to(twice), "2", "score"))
        .containsExactly("rule weighting - by-best 1");
  }

  @Test
  void a_weight_that_follows_from_the_scores_of_others_is_told_as_given() {
    ReportDiff diff =
        WEIGHED.to(
            WEIGHED.ballots(
                FIRST_WORSE + "\n1,masses,c,B,A,A\n1,leaders,x,A,A,A",
                "1,masses,a,B,B,B\n1,masses,b,B,B,B\n1,masses,c,B,B,B\n1,leaders,x,B,B,B"));

    assertThat(DiffReading.causes(diff, "3", "score"))
        .isNotEmpty()
        .allMatch(cause -> cause.startsWith("weight given/criteria/"));
  }

  @Test
  void the_weighting_rule_of_an_inner_criterion_is_named() {
    Office inner =
        Office.PLAIN
            .scheme(
                "conduct, weight: 40,",
                "conduct, weight: 40, weighting: { use: by-best, first: 1 },")
            .scheme("{ id: style, weight: 3 }", "{ id: style }");

    assertThat(DiffReading.causes(inner.to(inner.scheme("first: 1", "first: 2")), "2", "score"))
        .containsExactly("parameter inner-weighting/conduct/first 1 2");
  }

  @Test
  void what_a_rule_takes_from_elsewhere_is_told_by_its_name() {
    Office recorded =
        Office.PLAIN.adding(
            """
            objects:
              - { id: "1", faults: "0" }
              - { id: "2", faults: "1" }
              - { id: "3", faults: "0" }
              - { id: "4", faults: "0" }
            rules: [ { use: recorded, attribute: faults } ]
            """);
    ReportDiff diff = recorded.to(recorded.scheme("faults: \"1\"", "faults: \"4\""));

    assertThat(DiffReading.causes(diff, "2", "score"))
        .containsExactly("other rules/recorded/other/faults 1 4");
    assertThat(diff.toString()).contains("; from faults 1 → 4\n");
  }

  @Test
  void a_combining_rule_without_terms_is_followed_by_its_steps() {
    Office sum = Office.PLAIN.adding("combining: { use: plain-sum }\n");
    ReportDiff ballot = sum.to(sum.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B"));
    ReportDiff weight = sum.to(sum.scheme("weight: 60", "weight: 50"));

    assertThat(DiffReading.causes(ballot, "2", "score"))
        .containsExactly(
            "count criteria/duty/raters/masses/counts/B 2 1",
            "count criteria/duty/raters/masses/counts/C 0 1");
    assertThat(DiffReading.causes(weight, "2", "score"))
        .containsExactly("weight criteria/duty/weight 60 50");
    assertThat(weight.object("2").orElseThrow().contributions()).isEmpty();
  }

  @Test
  void what_the_explanations_do_not_hold_is_said_to_be_in_how_it_is_calculated()
      throws IOException {
    Office sum = Office.PLAIN.adding("combining: { use: plain-sum }\n");
    JsonNode other = new ObjectMapper().readTree(sum.explained());
    ObjectNode object = (ObjectNode) other.get("objects").get(1);
    object.put("score", 7);
    ((ObjectNode) object.get("explanation").get("parts").get(0)).put("exact", "7");

    ReportDiff diff = ReportDiff.between(sum.explained(), other.toString());

    assertThat(DiffReading.causes(diff, object.get("object").asText(), "score"))
        .singleElement()
        .asString()
        .startsWith("other score/rule ")
        .endsWith(" 7");
    assertThat(diff.text(Language.EN, Detail.PARTS, 10))
        .contains("from how score of 2 is calculated (a parameter of plain-sum?) 52.141333… → 7\n");
  }
}
