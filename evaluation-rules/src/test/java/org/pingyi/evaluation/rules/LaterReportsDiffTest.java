package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** Reports that say more than is known of them. */
class LaterReportsDiffTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What is listed by ids or keys of the scheme's own, where every field is known. */
  private static final Set<String> TABLES =
      Set.of(
          "reasons",
          "counts",
          "scales",
          "scoring",
          "inner-combining",
          "inner-weighting",
          "parameters",
          "attributes");

  private static String later(String report) throws IOException {
    JsonNode all = MAPPER.readTree(report);
    extend(all, "");
    return MAPPER.writeValueAsString(all);
  }

  /** Puts something in between, wherever there are fields with names of the report's own. */
  private static void extend(JsonNode node, String name) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      extend(field.getValue(), field.getKey());
    }
    if (node instanceof ArrayNode) {
      node.forEach(each -> extend(each, ""));
    }
    if (node instanceof ObjectNode object && !TABLES.contains(name)) {
      ObjectNode before = object.deepCopy();
      object.removeAll();
      object.putArray("in-a-later-version").add(1).addObject().putArray("more").addNull();
      object.setAll(before);
      object.putObject("also").put("deeper", "text").putObject("still").put("deeper", 2);
    }
  }

  @Test
  void what_a_later_version_says_besides_is_not_compared() throws IOException {
    String before = Office.BUREAU.explained();
    String after = Office.BUREAU.ballots("2,masses,a,,A,B,B", "2,masses,a,,C,C,C").explained();

    assertThat(ReportDiff.between(before, later(before)).isEmpty()).isTrue();
    assertThat(text(ReportDiff.between(later(before), later(after))))
        .isEqualTo(text(ReportDiff.between(before, after)))
        .contains("Masses on Duty: Bad 0 → 1");
  }

  private static String text(ReportDiff diff) {
    return diff.text(Language.EN, Detail.STEPS, 100);
  }
}
