package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.GivenTemplate;
import org.pingyi.evaluation.plugin.RulePlugins;

class JsonSchemasTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final String REST =
      """
      , "id": "x", "version": 1, "scales": {"s": {"options": [{"id": "A"}]}},
      "criteria": [{"id": "c"}], "raters": [{"id": "g"}]}
      """;

  private static boolean accepts(RulePlugins plugins, String scheme) {
    return REGISTRY
        .getSchema(JsonSchemas.scheme(plugins))
        .validate(scheme, InputFormat.JSON)
        .isEmpty();
  }

  @Test
  void a_schema_can_be_made_without_any_plugin_and_then_no_scheme_can_be_read() {
    RulePlugins none = RulePlugins.of();
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(JsonSchemas.scheme(none), InputFormat.JSON)).isEmpty();
    assertThat(accepts(none, "{\"title\": \"x\"" + REST)).isFalse();
  }

  @Test
  void a_rule_by_default_counts_where_it_is_installed_and_is_missed_where_it_is_not() {
    RulePlugins without = RulePlugins.of(new DefaultRules.Combining());
    RulePlugins with = RulePlugins.of(new DefaultRules.Combining(), new DefaultRules.Scoring());

    assertThat(accepts(with, "{\"title\": \"x\"" + REST)).isTrue();
    assertThat(accepts(without, "{\"title\": \"x\"" + REST)).isFalse();
  }

  @Test
  void what_needs_all_objects_at_once_combines_no_criteria_of_an_inner_one() {
    RulePlugins plugins = Plugins.ALL.plus(RulePlugins.of(new Plugins.AllAtOnce()));
    String top = "{\"combining\": {\"use\": \"all-at-once\"}" + REST;
    String inner =
        "{\"title\": \"x\""
            + REST.replace(
                "{\"id\": \"c\"}",
                "{\"id\": \"c\", \"criteria\": [{\"id\": \"d\"}], \"combining\": {\"use\": \"RULE\"}}");

    assertThat(accepts(plugins, top)).isTrue();
    assertThat(accepts(plugins, inner.replace("RULE", "all-at-once"))).isFalse();
    assertThat(accepts(plugins, inner.replace("RULE", "weighted-sum"))).isTrue();
  }

  @Test
  void grades_need_a_rule_that_grades() {
    RulePlugins without = RulePlugins.of(new DefaultRules.Combining(), new DefaultRules.Scoring());
    RulePlugins with = without.plus(RulePlugins.of(new Plugins.ByPlace(), new Plugins.Graded()));

    assertThat(accepts(without, "{\"grades\": [{\"id\": \"good\"}]" + REST)).isFalse();
    assertThat(accepts(with, "{\"grades\": [{\"id\": \"good\"}]" + REST)).isFalse();
    assertThat(accepts(with, "{\"template\": \"graded\", \"grades\": [{\"id\": \"good\"}]" + REST))
        .isTrue();
    assertThat(
            accepts(
                with,
                "{\"grading\": {\"use\": \"by-place\"}, \"grades\": [{\"id\": \"good\"}]" + REST))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "grades": [{"id": "good", "at-least": 1}]                                 | true
          "grades": [{"id": "good"}]                                                | false
          "grades": [{"id": "good", "places": 1}]                                   | false
          "grades": [{"id": "good", "places": 1}], "grading": {"use": "by-place"}   | true
          "grades": [{"id": "good", "places": 0}], "grading": {"use": "by-place"}   | false
          "grades": [{"id": "good", "at-least": 1}], "grading": {"use": "by-place"} | false
          "template": "graded", "grades": [{"id": "good", "places": 1}]             | true
          "template": "graded", "grades": [{"id": "good", "at-least": 1}]           | false
          "template": "graded", "grading": {"use": "bands"}                         | true
          "template": "whole", "grades": [{"id": "good", "at-least": 1}]            | true
          "template": "whole", "grades": [{"id": "good"}]                           | false
          "template": "whole", "grades": [{"id": "good", "places": 1}]              | false
          "template": "banded", "grades": [{"id": "good", "title": "Better"}]       | true
          "grades": [{"at-least": 1}]                                               | false
          "grades": null                                                            | true
          "grades": []                                                              | false
          """)
  void a_grade_has_what_the_rule_that_grades_is_told_of_it(String keys, boolean accepted) {
    assertThat(accepts(Plugins.ALL, "{" + keys + REST)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "template": "whole"                 | true
          "template": "graded"                | false
          "template": null                    | false
          "template": "whole", "scales": {}   | true
          "template": "whole", "criteria": [] | false
          "template": "no-such"               | false
          """)
  void a_template_brings_what_must_be_there(String keys, boolean accepted) {
    assertThat(accepts(Plugins.ALL, "{\"id\": \"x\", \"version\": 1, " + keys + "}"))
        .isEqualTo(accepted);
  }

  @Test
  void a_template_that_cannot_be_read_is_left_out_and_hides_nothing() {
    RulePlugins plugins =
        Plugins.ALL.plus(
            RulePlugins.of(
                new GivenTemplate("broken", "criteria: ["), new GivenTemplate("5", "title: x")));

    assertThat(accepts(plugins, "{\"template\": \"broken\"" + REST)).isFalse();
    assertThat(accepts(plugins, "{\"template\": 5" + REST)).isTrue();
    assertThat(accepts(plugins, "{\"title\": \"x\"" + REST)).isTrue();
  }

  @Test
  void of_two_plugins_with_one_id_neither_can_be_named() {
    RulePlugins plugins =
        RulePlugins.of(
            new DefaultRules.Combining(),
            new DefaultRules.Scoring(),
            new GivenTemplate("twice", "title: a"),
            new GivenTemplate("twice", "title: b"));

    assertThat(accepts(plugins, "{\"template\": \"twice\"" + REST)).isFalse();
  }

  @Test
  void every_time_zone_is_accepted() {
    Schema schema = REGISTRY.getSchema(JsonSchemas.scheme(Plugins.ALL));

    assertThat(ZoneId.getAvailableZoneIds())
        .isNotEmpty()
        .allSatisfy(zone -> assertThat(schema.validate(inZone(zone), InputFormat.JSON)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Z",
        "+08:00",
        "GMT+8",
        "UTC+8",
        "UTC-8",
        "asia/shanghai",
        "ASIA/SHANGHAI",
        "Asia/"
      })
  void what_no_time_zone_looks_like_is_refused(String zone) {
    assertThat(accepts(Plugins.ALL, inZone(zone))).isFalse();
  }

  private static String inZone(String zone) {
    return "{\"period\": {\"opens\": \"2026-01-01\", \"closes\": \"2026-01-31\", \"zone\": \""
        + zone
        + "\"}"
        + REST;
  }

  @Test
  void what_a_parameter_means_is_told() {
    assertThat(JsonSchemas.scheme(Plugins.ALL)).contains("Some text. 一段文本。");
  }
}
