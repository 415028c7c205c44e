package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.schema.JsonSchemas;

/** Every field of a report is described by its schema, and a field that is not is refused. */
class ReportSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema SCHEMA = REGISTRY.getSchema(JsonSchemas.report());

  private static List<Error> problems(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  @Test
  void the_schema_is_one() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(JsonSchemas.report(), InputFormat.JSON)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> reports_are_as_the_schema_says() throws IOException {
    return EvaluationCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      EvaluationReport report = each.evaluate();
                      assertThat(problems(ReportJson.text(report))).isEmpty();
                      for (Language language : Language.values()) {
                        assertThat(problems(ReportJson.explainedText(report, language))).isEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_field_less_or_more_is_refused() throws IOException {
    EvaluationReport report = smallest().evaluate();
    String text = ReportJson.explainedText(report, Language.EN);
    return Stream.of(
            "",
            "/scheme",
            "/ballots",
            "/turnout/0",
            "/objects/0",
            "/objects/0/raters/0",
            "/objects/0/criteria/0",
            "/objects/0/criteria/0/raters/0",
            "/objects/0/explanation/parts/0",
            "/objects/0/explanation/parts/0/terms/0",
            "/objects/0/explanation/parts/0/step",
            "/explanation",
            "/explanation/premises",
            "/explanation/premises/raters/0",
            "/explanation/ballots")
        .map(
            place ->
                DynamicTest.dynamicTest(
                    "in " + place,
                    () -> {
                      assertThat(problems(changed(text, place, true))).as("more").isNotEmpty();
                      assertThat(problems(changed(text, place, false))).as("less").isNotEmpty();
                    }));
  }

  private static String changed(String text, String place, boolean more) throws IOException {
    JsonNode report = new JsonMapper().readTree(text);
    ObjectNode object = (ObjectNode) report.at(place);
    if (more) {
      object.put("unheard-of", 1);
    } else {
      object.remove(object.fieldNames().next());
    }
    return report.toString();
  }

  private static EvaluationCase smallest() throws IOException {
    return EvaluationCase.all().stream()
        .filter(each -> each.name().equals("party-group"))
        .findFirst()
        .orElseThrow();
  }
}
