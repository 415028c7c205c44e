package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
}
