package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.IntakeResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** The books of a ballot box are added up again from the report alone. */
class CheckedIntakeTest {

  private static final String SCHEME =
      """
      id: box
      version: 1
      scales: { points: { range: { from: 0, to: 9, step: 1 } } }
      criteria: [{ id: only }]
      raters: [{ id: masses }, { id: peers }]
      """;

  /** Numbers that nothing in a report depends on. */
  private static final List<String> FREE =
      List.of("/entered/0/issued", "/unattributed/not-admitted");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static IntakeResult intake() {
    Map<RejectionReason, Long> unknown = Map.of(RejectionReason.UNKNOWN_OPTION, 2L);
    return new IntakeResult(
        7,
        "ab".repeat(32),
        new Reconciliation(
            List.of(
                new GroupReconciliation(
                    "masses", new PassCounts(9, 2, 1, 3), PaperCounts.of(5, 1, unknown)),
                new GroupReconciliation(
                    "peers", new PassCounts(4, 0, 0, 1), PaperCounts.of(1, 0, Map.of()))),
            List.of(
                new IssuedBatch("a", "masses", new PassCounts(5, 1, 1, 2)),
                new IssuedBatch("b", "masses", new PassCounts(4, 1, 0, 1)),
                new IssuedBatch("b", "peers", new PassCounts(4, 0, 0, 1))),
            List.of(
                new EnteredBatch(
                    "hall",
                    "masses",
                    "meeting",
                    OptionalLong.of(9),
                    PaperCounts.of(2, 0, unknown))),
            Map.of(RejectionReason.NOT_ADMITTED, 3L)));
  }

  private static JsonNode report() throws JsonProcessingException {
    return JSON.readTree(
        ReportJson.explainedText(
            PingyiTest.evaluate(SCHEME, "object,group,only\neast,masses,3\n").withIntake(intake()),
            Language.EN));
  }

  @Test
  void books_that_add_up_are_sound() throws JsonProcessingException {
    ReportChecker.standard().assertSound(report().toString());
  }

  @Test
  void a_number_that_does_not_add_up_is_found() throws JsonProcessingException {
    JsonNode report = report();
    ObjectNode intake = (ObjectNode) report.get("intake");
    List<String> changed = new ArrayList<>();
    change(report, intake, "papers", "/papers", changed);
    visit(report, intake.get("reconciliation"), "", changed);

    assertThat(changed).hasSize(36);
  }

  private static void visit(JsonNode report, JsonNode node, String path, List<String> changed) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (object.get(name).isNumber()) {
          change(report, object, name, path + "/" + name, changed);
        }
        visit(report, object.get(name), path + "/" + name, changed);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visit(report, node.get(i), path + "/" + i, changed);
    }
  }

  private static void change(
      JsonNode report, ObjectNode of, String name, String path, List<String> changed) {
    long before = of.get(name).longValue();
    of.put(name, before + 1);
    assertThat(ReportChecker.standard().check(report.toString()).isEmpty())
        .as(path)
        .isEqualTo(FREE.contains(path));
    of.put(name, before);
    changed.add(path);
  }

  @Test
  void a_batch_of_a_group_that_is_not_listed_is_found() throws JsonProcessingException {
    for (String list : List.of("passes", "entered")) {
      JsonNode report = report();
      ((ObjectNode) report.at("/intake/reconciliation/" + list + "/0")).put("group", "nobody");
      assertThat(ReportChecker.standard().check(report.toString())).isNotEmpty();
    }
  }

  @Test
  void a_rejection_of_a_batch_that_its_group_lacks_is_found() throws JsonProcessingException {
    JsonNode report = report();
    ObjectNode reasons = (ObjectNode) report.at("/intake/reconciliation/entered/0/reasons");
    reasons.removeAll();
    reasons.put("void-paper", 2);
    assertThat(ReportChecker.standard().check(report.toString()))
        .singleElement()
        .asString()
        .contains("void-paper");
  }
}
