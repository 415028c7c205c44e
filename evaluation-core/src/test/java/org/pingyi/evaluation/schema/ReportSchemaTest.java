package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What services may rely on that read a report with the published schema at hand. */
class ReportSchemaTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String INTAKE =
      """
      {
        "papers": 2,
        "root": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "reconciliation": {
          "groups": [
            {"group": "masses", "issued": 5, "reissued": 1, "revoked": 1, "used": 1,
             "received": 3, "counted": 2, "superseded": 0, "rejected": 1,
             "reasons": {"void-paper": 1}}
          ],
          "passes": [
            {"batch": "a", "group": "masses", "issued": 5, "reissued": 1, "revoked": 1, "used": 1}
          ],
          "entered": [
            {"batch": "b", "group": "masses", "channel": "meeting", "issued": 2,
             "returned": 2, "valid": 1, "invalid": 1, "reasons": {"void-paper": 1}}
          ],
          "unattributed": {"not-admitted": 1}
        }
      }
      """;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.report());

  private static String read(String resource) throws IOException {
    return Resources.toString(Resources.getResource(resource), StandardCharsets.UTF_8);
  }

  /** A report with everything in it, explained. */
  private static ObjectNode report() throws IOException {
    JsonMapper mapper = new JsonMapper();
    ObjectNode report = (ObjectNode) mapper.readTree(read("org/pingyi/evaluation/explained.json"));
    report.set("intake", mapper.readTree(INTAKE));
    report.at("/ballots/rejections").forEach(it -> ((ObjectNode) it).put("file", "ballots.csv"));
    return report;
  }

  private boolean accepts(JsonNode report) {
    return schema.validate(report.toString(), InputFormat.JSON).isEmpty();
  }

  @Test
  void the_schema_that_is_published_is_the_one_that_is_written_word_for_word() throws IOException {
    assertThat(JsonSchemas.report()).isEqualTo(read("META-INF/pingyi/report.schema.json"));
  }

  @Test
  void a_report_with_everything_in_it_is_as_the_schema_says() throws IOException {
    assertThat(accepts(report())).isTrue();
  }

  @Test
  void an_explanation_and_an_intake_may_be_missing_but_nothing_else() throws IOException {
    ObjectNode report = report();
    report.remove("explanation");
    report.remove("intake");
    report.path("objects").forEach(object -> ((ObjectNode) object).remove("explanation"));
    report.path("rectification").forEach(found -> ((ObjectNode) found).remove("explanation"));
    assertThat(accepts(report)).isTrue();

    for (String field : List.of("scheme", "ballots", "turnout", "objects", "rectification")) {
      ObjectNode less = report.deepCopy();
      less.remove(field);
      assertThat(accepts(less)).as(field).isFalse();
    }
  }

  @Test
  void no_field_holds_a_value_of_another_type_and_none_is_unheard_of() throws IOException {
    ObjectNode report = report();
    visit(report, report, "", new HashSet<>());
  }

  /** Spoils each value that stands somewhere new, one at a time. */
  private void visit(JsonNode report, JsonNode node, String place, Set<String> known) {
    if (node instanceof ObjectNode object) {
      List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
      if (known.add(place + names)) {
        object.put("unheard-of", true);
        assertThat(accepts(report)).as("unheard of in %s with %s", place, names).isFalse();
        object.remove("unheard-of");
      }
      for (String name : names) {
        JsonNode value = object.get(name);
        if (known.add(place + "/" + name)) {
          object.set(name, value.isContainerNode() ? JSON.numberNode(1) : JSON.arrayNode());
          assertThat(accepts(report)).as("%s in %s", name, place).isFalse();
          object.set(name, value);
        }
        visit(report, value, name, known);
      }
    } else if (node instanceof ArrayNode list) {
      list.forEach(item -> visit(report, item, place, known));
    }
  }

  @Test
  void a_field_is_accepted_where_its_value_can_be_one() throws IOException {
    String values =
        """
        /scheme/version                                 | 1            | true
        /scheme/version                                 | 0            | false
        /scheme/version                                 | 1.5          | false
        /scheme/version                                 | "1"          | false
        /ballots/read                                   | 0            | true
        /ballots/read                                   | -1           | false
        /ballots/read                                   | null         | false
        /ballots/reasons                                | {"duplicate": 1} | true
        /ballots/reasons                                | {"mislaid": 1} | false
        /ballots/rejections/0/reason                    | "malformed"  | true
        /ballots/rejections/0/reason                    | "mislaid"    | false
        /turnout/0/issued                               | null         | true
        /turnout/0/issued                               | "many"       | false
        /objects/0/score                                | -0.5         | true
        /objects/0/score                                | null         | true
        /objects/0/score                                | "92.9"       | false
        /objects/0/grade                                | 3            | false
        /objects/0/rank                                 | 0            | false
        /intake/papers                                  | -1           | false
        /intake/reconciliation/unattributed             | {"mislaid": 1} | false
        /intake/reconciliation/entered/0/issued         | null         | true
        /intake/reconciliation/passes/0/issued          | null         | false
        /explanation/premises/period/opens              | "2026-05-01" | true
        /explanation/premises/period/opens              | "2026-5-1"   | false
        /explanation/premises/period/opens              | "2026-02-30" | false
        /explanation/premises/raters/0/weight           | "1820/19"    | true
        /explanation/premises/raters/0/weight           | "-0.25"      | true
        /explanation/premises/raters/0/weight           | "1/0"        | false
        /explanation/premises/raters/0/weight           | "1e2"        | false
        /explanation/premises/raters/0/weight           | ".5"         | false
        /explanation/premises/raters/0/weight           | 60           | false
        /objects/0/explanation/parts/2/grounds/0/holds  | true         | true
        /objects/0/explanation/parts/2/grounds/0/holds  | "true"       | false
        """;

    for (String line : values.lines().toList()) {
      List<String> parts = Splitter.on('|').trimResults().splitToList(line);
      ObjectNode report = report();
      int last = parts.get(0).lastIndexOf('/');
      ObjectNode object = (ObjectNode) report.at(parts.get(0).substring(0, last));
      String name = parts.get(0).substring(last + 1);

      assertThat(object.has(name)).as("is there: %s", line).isTrue();
      object.set(name, new JsonMapper().readTree(parts.get(1)));
      assertThat(accepts(report)).as(line).isEqualTo(parts.get(2).equals("true"));
    }
  }
}
