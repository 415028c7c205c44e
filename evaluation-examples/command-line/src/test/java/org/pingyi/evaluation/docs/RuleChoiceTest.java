package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;

/** Which rule to take, by kind. */
class RuleChoiceTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(RuleChoiceTest.class.getClassLoader());

  private static String table(PluginKind kind, Language language) {
    return new RuleChoice(PLUGINS, language).table(kind, rules(kind));
  }

  private static List<FoundPlugin> rules(PluginKind kind) {
    return PLUGINS.all().stream().filter(plugin -> plugin.kind() == kind).toList();
  }

  private static String row(String id, Language language) {
    return table(PluginKind.SCORING, language)
        .lines()
        .filter(line -> line.startsWith("| [" + id + "]"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_kind_of_rules_has_a_question_and_a_row_for_each_of_them(Language language) {
    Arrays.stream(PluginKind.values())
        .filter(PluginKind::hasParameters)
        .forEach(
            kind ->
                assertThat(table(kind, language).lines())
                    .as(kind.toString())
                    .anyMatch(line -> line.matches("### .*[?？]"))
                    .filteredOn(line -> line.startsWith("| ["))
                    .hasSameSizeAs(rules(kind)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_row_links_the_rules_that_do_what_it_does_not(Language language) {
    assertThat(row("median", language))
        .contains("[`trimmed-mean`](#trimmed-mean)", "[`weighted-mean`](#weighted-mean)");
    assertThat(row("trimmed-mean", language))
        .contains("[`winsorized-mean`](#winsorized-mean)", "[`drop-extremes`](#drop-extremes)");
    assertThat(row("winsorized-mean", language)).contains("[`trimmed-mean`](#trimmed-mean)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_changes_with_the_objects_is_named_below_its_table(Language language) {
    assertThat(table(PluginKind.COMBINING, language).lines().reduce((one, next) -> next))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains("`grey-relational`", "`rank-sum-ratio`", "`topsis`")
                    .doesNotContain("`weighted-sum`"));
    assertThat(table(PluginKind.FLAG, language).lines().reduce((one, next) -> next))
        .hasValueSatisfying(line -> assertThat(line).startsWith("|"));
  }
}
