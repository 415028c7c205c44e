package org.pingyi.evaluation.checked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.testkit.checker.Counts;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.Exact;
import org.pingyi.evaluation.testkit.checker.Redoings;
import org.pingyi.evaluation.testkit.checker.Redone;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Rules that the checker does not know are checked by their steps and by all around them. */
class ThirdPartyRulesTest {

  @Test
  void scoring_weighting_score_rules_and_triggers_of_others_are_checked_by_their_steps()
      throws IOException {
    ReportChecker.standard()
        .assertSound(SmallCases.explained("third-party", ThirdPartyRules::with));
  }

  @Test
  void rules_for_all_objects_at_once_and_gradings_of_others_are_checked_by_their_steps()
      throws IOException {
    ReportChecker.standard().assertSound(SmallCases.explained("cohort", ThirdPartyRules::with));
  }

  @Test
  void a_changed_number_of_a_rule_of_others_is_found() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("third-party", ThirdPartyRules::with));
    String cell = "/objects/0/explanation/parts/0/parts/0/parts/0/parts/0";
    assertThat(report.at(cell + "/rule/use").asText()).isEqualTo("pass-rate");

    for (String number :
        new String[] {"/exact", "/step/result", "/step/operands/1/operands/1/number"}) {
      JsonNode changed = Mutations.replaced(report, cell + number, TextNode.valueOf("77"));
      assertThat(ReportChecker.standard().check(Mutations.write(changed))).isNotEmpty();
    }
  }

  @Test
  void figures_are_checked_by_their_steps() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("third-party", ThirdPartyRules::with));
    JsonNode figures = report.at("/statistics");
    assertThat(figures).hasSizeGreaterThan(3);
    assertThat(figures).anyMatch(figure -> figure.get("value").isNull());

    for (String number :
        new String[] {
          "/statistics/0/value",
          "/statistics/0/explanation/exact",
          "/statistics/0/explanation/terms/0/contribution",
          "/statistics/1/explanation/published",
          "/statistics/1/explanation/step/operands/0/number",
          "/statistics/1/explanation/step/operands/1/operands/0/number",
          "/statistics/1/explanation/step/operands/1/operands/1/number",
          "/statistics/1/rule",
          "/statistics/1/object",
          "/statistics/1/group"
        }) {
      assertThat(report.at(number).isMissingNode()).as(number).isFalse();
      JsonNode other =
          report.at(number).isNumber() ? DoubleNode.valueOf(0.77) : TextNode.valueOf("77");
      JsonNode changed = Mutations.replaced(report, number, other);
      assertThat(ReportChecker.standard().check(Mutations.write(changed))).as(number).isNotEmpty();
    }
  }

  @Test
  void an_author_can_hand_in_how_his_rule_is_redone() throws IOException {
    String report = SmallCases.explained("third-party", ThirdPartyRules::with);

    new ReportChecker(Redoings.standard().withScoring("pass-rate", ThirdPartyRulesTest::passRate))
        .assertSound(report);
    assertThat(
            new ReportChecker(
                    Redoings.standard()
                        .withScoring(
                            "pass-rate", (cell, own) -> passRate(cell, Map.of("mark", "0"))))
                .check(report))
        .extracting(Difference::path)
        .contains("$.objects[0].criteria[0].raters[0].score");
  }

  private static Optional<Redone> passRate(Counts cell, Map<String, String> parameters) {
    Exact mark = Exact.parse(parameters.get("mark"));
    long passed =
        cell.ratings().stream()
            .filter(each -> each.value().compareTo(mark) >= 0)
            .mapToLong(Counts.Rating::count)
            .sum();
    return Optional.of(Redone.of(Exact.of(100).times(Exact.of(passed, cell.rated()))));
  }
}
