package org.pingyi.evaluation.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the templates against templates.yaml, the table that they come from. */
class TemplatesTest {

  private static final Map<String, Object> TABLE = map(parse(table()));

  private static final List<String> TITLE_LANGUAGES = List.of("zh", "en");

  static Stream<SchemeTemplate> templates() {
    return RulePlugins.discover(TemplatesTest.class.getClassLoader()).all().stream()
        .filter(found -> found.kind() == PluginKind.TEMPLATE)
        .map(found -> (SchemeTemplate) found.plugin());
  }

  private static String table() {
    try (InputStream table = TemplatesTest.class.getResourceAsStream("templates.yaml")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Object parse(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    return new Yaml(new SafeConstructor(options)).load(yaml);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static Map<String, Object> scheme(SchemeTemplate template) {
    return map(parse(template.text()));
  }

  private static Map<String, Object> row(SchemeTemplate template) {
    return map(map(TABLE.get("templates")).get(template.info().id()));
  }

  /** An entry as the table writes it: id, Chinese title, and what else there is, in this order. */
  private static String entry(Object entry, String... keys) {
    Map<String, Object> values = map(entry);
    List<String> words = new ArrayList<>();
    words.add(String.valueOf(values.get("id")));
    words.add(String.valueOf(map(values.get("title")).get("zh")));
    for (String key : keys) {
      if (values.containsKey(key)) {
        words.add(String.valueOf(values.get(key)));
      }
    }
    return String.join(" ", words);
  }

  private static Object criterion(Object criterion) {
    Object children = map(criterion).get("criteria");
    return children == null
        ? entry(criterion)
        : Map.of(entry(criterion), list(children).stream().map(TemplatesTest::criterion).toList());
  }

  @Test
  void there_is_a_template_for_each_row_of_the_table() {
    assertThat(templates().map(template -> template.info().id()))
        .containsExactlyElementsOf(new TreeSet<>(map(TABLE.get("templates")).keySet()));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void its_criteria_are_those_of_the_table_and_weigh_the_same(SchemeTemplate template) {
    List<Object> criteria = list(scheme(template).get("criteria"));

    assertThat(criteria.stream().map(TemplatesTest::criterion).toList())
        .isEqualTo(row(template).get("criteria"));
    assertThat(template.text()).doesNotContain("required");
    assertThat(nodes(criteria)).noneMatch(criterion -> map(criterion).containsKey("weight"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void each_leaf_names_the_only_scale(SchemeTemplate template) {
    Map<String, Object> scheme = scheme(template);
    String scale = (String) row(template).get("scale");

    assertThat(map(scheme.get("scales"))).containsOnlyKeys(scale);
    assertThat(nodes(list(scheme.get("criteria"))))
        .allMatch(
            criterion ->
                map(criterion).containsKey("criteria")
                    != scale.equals(map(criterion).get("scale")));
    assertThat(
            list(map(map(scheme.get("scales")).get(scale)).get("options")).stream()
                .map(option -> entry(option, "value", "attitude"))
                .toList())
        .isEqualTo(map(TABLE.get("scales")).get(scale));
  }

  private static List<Object> nodes(List<Object> criteria) {
    List<Object> all = new ArrayList<>();
    for (Object criterion : criteria) {
      all.add(criterion);
      if (map(criterion).containsKey("criteria")) {
        all.addAll(nodes(list(map(criterion).get("criteria"))));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void its_grades_are_the_usual_ones_unless_the_table_says_otherwise(SchemeTemplate template) {
    Object grades = row(template).getOrDefault("grades", "usual");

    assertThat(
            list(scheme(template).get("grades")).stream()
                .map(grade -> entry(grade, "at-least", "at-most-share"))
                .toList())
        .isEqualTo(map(TABLE.get("grades")).get(grades));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void its_rater_groups_are_the_usual_ones(SchemeTemplate template) {
    assertThat(
            list(scheme(template).get("raters")).stream()
                .map(group -> entry(group, "weight"))
                .toList())
        .isEqualTo(TABLE.get("raters"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void it_names_a_scoring_rule_only_where_the_table_does(SchemeTemplate template) {
    Object scoring = scheme(template).get("scoring");

    assertThat(scoring == null ? null : map(scoring).get("use"))
        .isEqualTo(row(template).get("scoring"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void it_has_no_keys_but_those_that_a_template_brings(SchemeTemplate template) {
    assertThat(scheme(template).keySet())
        .isSubsetOf("scales", "criteria", "raters", "grades", "scoring");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void all_titles_are_in_both_languages(SchemeTemplate template) {
    assertThat(titles(scheme(template)))
        .isNotEmpty()
        .allSatisfy(title -> assertThat(map(title)).containsOnlyKeys(TITLE_LANGUAGES))
        .allSatisfy(
            title -> assertThat(map(title).values()).doesNotContain("").doesNotContainNull());
  }

  private static List<Object> titles(Object value) {
    List<Object> titles = new ArrayList<>();
    if (value instanceof Map<?, ?> entries) {
      entries.forEach(
          (key, inner) -> titles.addAll(key.equals("title") ? List.of(inner) : titles(inner)));
    } else if (value instanceof List<?> entries) {
      entries.forEach(inner -> titles.addAll(titles(inner)));
    }
    return titles;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void its_text_is_plain_yaml_that_reads_the_same_each_time(SchemeTemplate template) {
    assertThat(template.text())
        .isEqualTo(template.text())
        .doesNotContain("\r", "\t", "&", "*", "!", "---", "\uFEFF")
        .endsWith("\n");
  }
}
