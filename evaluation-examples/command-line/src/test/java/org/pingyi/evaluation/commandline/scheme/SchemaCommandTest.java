package org.pingyi.evaluation.commandline.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.schema.JsonSchemas;

class SchemaCommandTest {

  @Test
  void the_schema_of_reports_is_printed() {
    Outcome outcome = Outcome.of("schema", "report");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo(JsonSchemas.report());
  }

  @Test
  void the_schema_of_schemes_knows_the_plugins_there_are() {
    Outcome outcome = Outcome.of("schema", "scheme");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo(JsonSchemas.scheme(RulePlugins.discover(getClass().getClassLoader())))
        .contains("\"adjustment-rule.veto\"");
  }

  @ParameterizedTest
  @CsvSource({"en, no such folder", "zh, 规则插件文件夹不存在"})
  void a_folder_of_plugins_that_is_not_there_is_told(String language, String message) {
    Outcome outcome =
        Outcome.of("schema", "scheme", "--plugins", "no-such-folder", "--lang", language);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(message);
  }
}
