package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;

/** The schema says of a scheme what the reader says of it, and tells an editor what it may be. */
class SchemeSchemaTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static Schema schema(RulePlugins plugins) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonSchemas.scheme(plugins));
  }

  private static String read(String resource) throws IOException {
    return Resources.toString(
        Resources.getResource(SchemeSchemaTest.class, resource), StandardCharsets.UTF_8);
  }

  private static ObjectNode scheme() throws IOException {
    return (ObjectNode) JSON.readTree(read("scheme.json"));
  }

  private static boolean reads(RulePlugins plugins, JsonNode scheme) {
    try {
      EvaluationScheme.read("scheme.json", scheme.toString(), plugins);
      return true;
    } catch (InputException refused) {
      return false;
    }
  }

  private static boolean accepts(Schema schema, JsonNode scheme) {
    return schema.validate(scheme.toString(), InputFormat.JSON).isEmpty();
  }

  /** Puts a value into the scheme; without one takes out what is there. */
  private static void put(ObjectNode scheme, String place, String value) throws IOException {
    int last = place.lastIndexOf('/');
    ObjectNode object = (ObjectNode) scheme.at(place.substring(0, last));
    String key = place.substring(last + 1);
    if (value.equals("-")) {
      object.remove(key);
    } else {
      object.set(key, JSON.readTree(value));
    }
  }

  @Test
  void reader_and_schema_agree_on_what_may_stand_where() throws IOException {
    Schema schema = schema(Plugins.ALL);

    for (String line : read("values.txt").lines().toList()) {
      List<String> parts = Splitter.on('|').trimResults().splitToList(line);
      ObjectNode scheme = scheme();
      put(scheme, parts.get(0), parts.get(1));
      boolean accepted = Boolean.parseBoolean(parts.get(2));

      assertThat(reads(Plugins.ALL, scheme)).as("read: %s", line).isEqualTo(accepted);
      assertThat(accepts(schema, scheme)).as("by the schema: %s", line).isEqualTo(accepted);
    }
  }

  @Test
  void a_criterion_is_what_it_is_in_the_template_that_the_scheme_names() throws IOException {
    Schema schema = schema(Plugins.ALL);
    Map<String, Boolean> criteria =
        ImmutableMap.<String, Boolean>builder()
            .put("{'id': 'team'}", true)
            .put("{'id': 'team', 'weight': 3, 'combining': {'use': 'weighted-sum'}}", true)
            .put("{'id': 'team', 'scale': 't'}", false)
            .put("{'id': 'team', 'required': true}", false)
            .put("{'id': 'team', 'criteria': [{'id': 'new', 'scale': 't'}]}", true)
            .put("{'id': 'duty', 'required': true}", true)
            .put("{'id': 'duty', 'combining': {'use': 'weighted-sum'}}", false)
            .put("{'id': 'more', 'scale': 't'}", true)
            .put("{'id': 'more', 'combining': {'use': 'weighted-sum'}}", false)
            .put("{'scale': 't'}", false)
            .buildOrThrow();

    for (String criterion : criteria.keySet()) {
      ObjectNode scheme = JSON.createObjectNode().put("id", "x").put("version", 1);
      scheme.put("template", "whole").putArray("criteria").add(JSON.readTree(quoted(criterion)));
      assertThat(reads(Plugins.ALL, scheme)).as(criterion).isEqualTo(criteria.get(criterion));
      assertThat(accepts(schema, scheme)).as(criterion).isEqualTo(criteria.get(criterion));
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  /** Has a text of which the constraint counts letters. */
  @Identified(id = "coded", version = "1", en = "coded", zh = "coded")
  private static final class Coded implements PaperRule<Coded.Parameters> {

    record Parameters(@Size(min = 4, max = 6) String code) {}

    @Override
    public Verdict judge(Paper paper, Parameters parameters) {
      return new Verdict.Stands();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a,       false, false",
    "ab,      false, true",
    "abcd,    true,  true",
    "👍👍,     true,  true",
    "👍,       false, false",
    "abcdef,  true,  true",
    "abcdefg, false, false"
  })
  void a_text_is_long_enough_for_the_schema_if_its_letters_could_be_enough_for_the_reader(
      String code, boolean read, boolean accepted) throws IOException {
    RulePlugins plugins = Plugins.ALL.plus(RulePlugins.of(new Coded()));
    ObjectNode scheme = scheme();
    scheme.putArray("papers").addObject().put("use", "coded").put("code", code);

    assertThat(reads(plugins, scheme)).isEqualTo(read);
    assertThat(accepts(schema(plugins), scheme)).isEqualTo(accepted);
  }

  @Test
  void an_editor_is_told_which_keys_must_be_there_whatever_the_template() throws IOException {
    assertThat(JSON.readTree(JsonSchemas.scheme(Plugins.ALL)).path("required").toString())
        .isEqualTo("[\"id\",\"version\"]");
  }

  @Test
  void an_editor_is_told_what_a_key_means_and_what_counts_without_it() throws IOException {
    JsonNode keys = JSON.readTree(JsonSchemas.scheme(Plugins.ALL)).path("properties");

    assertThat(keys.at("/id/description").asText()).isEqualTo("The id of the scheme. 方案的编号。");
    assertThat(keys.at("/scoring/default").toString()).isEqualTo("{\"use\":\"weighted-mean\"}");
    assertThat(keys.at("/id").has("default")).isFalse();
  }

  @Test
  void an_editor_is_told_what_a_parameter_may_be_and_what_counts_without_it() throws IOException {
    JsonNode rule =
        JSON.readTree(JsonSchemas.scheme(Plugins.ALL)).at("/$defs/paper-rule.everything");

    assertThat(rule.path("description").asText()).isEqualTo("everything");
    assertThat(rule.at("/properties/positive/default").isIntegralNumber()).isTrue();
    assertThat(rule.at("/properties/flag/default").isBoolean()).isTrue();
    assertThat(rule.at("/properties/manner/default").asText()).isEqualTo("very-strict");
    assertThat(rule.at("/properties/text/description").asText()).isEqualTo("Some text. 一段文本。");
    assertThat(rule.at("/properties/use/description").asText())
        .isEqualTo("The id of the plugin. 规则插件的编号。");
  }

  @Test
  void what_is_said_in_several_places_has_a_name_that_tells_what_it_is() throws IOException {
    JsonNode named = JSON.readTree(JsonSchemas.scheme(Plugins.ALL)).path("$defs");

    assertThat(ImmutableList.copyOf(named.fieldNames()))
        .contains(
            "id",
            "title",
            "plain-text",
            "date",
            "share",
            "zone",
            "number",
            "number-above-0",
            "whole-number-from-1",
            "scoring-rule",
            "combining-rule",
            "node-combining-rule",
            "grading-rule",
            "grade.by-place",
            "Plugins.Everything.Limit");
    assertThat(named.path("id").has("not")).isFalse();
    assertThat(named.path("id-not-reserved").has("not")).isTrue();
    assertThat(named.at("/paper-rule/properties/use/description").asText())
        .isEqualTo("The id of the plugin. 规则插件的编号。");
    assertThat(named.at("/date/description").asText())
        .isEqualTo("a date such as 2026-04-30 日期，例如 2026-04-30");
  }

  @Test
  void a_scheme_of_no_template_has_each_criterion_as_it_is() throws IOException {
    Schema schema = schema(Plugins.ALL);
    ObjectNode scheme = scheme();
    for (String nothing : List.of("null", "-")) {
      put(scheme, "/template", nothing);
      assertThat(accepts(schema, scheme)).isTrue();
      put(scheme, "/criteria", "[{\"id\": \"team\", \"combining\": {\"use\": \"weighted-sum\"}}]");
      assertThat(accepts(schema, scheme)).isFalse();
      scheme = scheme();
    }
  }
}
