package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ReportComparison;

/** A rule that is read by itself, outside of a scheme. */
class RuleTextTest {

  @Identified(id = "careless", version = "1", en = "Careless", zh = "粗心")
  static final class Careless implements ReportComparison<NoParameters> {
    @Override
    public void check(NoParameters parameters, ParameterCheck check) {
      throw new IllegalStateException("secret");
    }

    @Override
    public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
      return List.of();
    }
  }

  @Test
  void a_rule_that_fails_when_it_is_checked_is_named_with_what_it_threw() {
    RulePlugins plugins = RulePlugins.of(new Careless());

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                RuleText.read(
                    "comparison",
                    "{ use: careless }",
                    PluginKind.COMPARISON,
                    Set.of(),
                    Set.of(),
                    plugins))
        .satisfies(
            failure -> {
              assertThat(failure.text().en())
                  .contains("careless")
                  .endsWith(" on its parameters: threw java.lang.IllegalStateException");
              assertThat(failure.text().zh()).endsWith("（所带参数）：抛出 java.lang.IllegalStateException");
            });
  }

  @Test
  void parameters_by_themselves_have_their_faults_where_they_are() {
    assertThat(faultsOf("careless", "foo: 1,\n bar: 2"))
        .containsExactly(
            "comparison:1:1: unknown-key: the key has no meaning here (foo)",
            "comparison:2:2: unknown-key: the key has no meaning here (bar)");
    assertThat(faultsOf("careful", ""))
        .singleElement(STRING)
        .startsWith("comparison:1:1: unknown-plugin: ");
  }

  @Test
  void parameters_without_a_comma_between_them_are_told_of_no_brace_that_nobody_wrote() {
    assertThat(faultsOf("careless", "foo: 1\nbar: 2"))
        .containsExactly(
            "comparison:2:4: invalid-yaml: not YAML as schemes use it: the keys lack a comma"
                + " before this: add the comma");
    assertThat(faultsOf("careless", "foo: { bar: 2"))
        .singleElement(STRING)
        .startsWith("comparison:1:14: invalid-yaml: ")
        .contains("keys that begin with { are not closed");
  }

  @Test
  void a_comment_may_stand_behind_parameters() {
    assertThat(faultsOf("careless", "foo: 1 # a comment"))
        .containsExactly("comparison:1:1: unknown-key: the key has no meaning here (foo)");
  }

  private static List<String> faultsOf(String use, String parameters) {
    return catchThrowableOfType(
            InputException.class,
            () ->
                RuleText.read(
                    "comparison",
                    use,
                    parameters,
                    PluginKind.COMPARISON,
                    Set.of(),
                    Set.of(),
                    RulePlugins.of(new Careless())))
        .faults()
        .stream()
        .map(Fault::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"careless", "[ { use: careless } ]", ""})
  void a_text_that_is_no_rule_is_told_what_a_rule_is(String text) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                RuleText.read(
                    "comparison",
                    text,
                    PluginKind.COMPARISON,
                    Set.of(),
                    Set.of(),
                    RulePlugins.of(new Careless())))
        .withMessage(
            "comparison:1:1: wrong-type: the report comparison is keys with values, such as"
                + " { use: ID }")
        .satisfies(
            refused ->
                assertThat(refused.faults().get(0).message().zh())
                    .isEqualTo("报告比较规则应为键值映射，如 { use: 编号 }"));
  }
}
