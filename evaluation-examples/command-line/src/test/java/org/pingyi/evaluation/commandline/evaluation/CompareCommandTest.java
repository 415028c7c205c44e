package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

class CompareCommandTest {

  @TempDir private Path folder;
  private Path before;
  private Path after;

  @BeforeEach
  void two_reports() throws IOException {
    TwoReports reports = TwoReports.in(new Inputs(folder));
    before = reports.before();
    after = reports.after();
  }

  @Test
  void each_object_and_leaf_has_its_figures_in_both_languages() {
    Outcome english = Outcome.of("compare", before, after, "--with", "adjust: none");
    Outcome chinese = Outcome.of("compare", before, after, "--lang", "zh");

    assertThat(english.status()).isZero();
    assertThat(english.out())
        .contains("乙, ", "  positive share less that of the earlier report: ")
        .doesNotContain("adjusted");
    assertThat(chinese.status()).isZero();
    assertThat(chinese.out()).contains("乙，", "  满意占比与前一份报告之差：", "（Holm 校正）：1.0000000000");
  }

  @Test
  void the_figures_are_there_as_json() {
    Outcome outcome = Outcome.of("compare", before, after, "--json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("{\"rule\":\"before-after 1.0\",\"parameters\":{\"level\":\"pooled\",")
        .contains("\"figure\":\"share-after\"")
        .endsWith("\"left-out\":[]}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "foo: 1 | comparison:1:1: unknown-key: ",
        "confidence: 2 | comparison:1:13: invalid-parameter: ",
        "adjust: none, use: put-right | comparison:1:15: unknown-key: ",
        "adjust: [none | comparison:1:14: invalid-yaml: "
      })
  void faults_of_parameters_are_where_they_were_given(String with, String begin) {
    Outcome outcome = Outcome.of("compare", before, after, "--with", with);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith(begin).doesNotContain(" use, ");
  }

  @Test
  void faulty_parameters_and_unknown_rules_are_told() {
    Outcome parameters = Outcome.of("compare", before, after, "--with", "confidence: 2");
    Outcome rule = Outcome.of("compare", before, after, "--use", "before-aftr");

    assertThat(parameters.status()).isEqualTo(2);
    assertThat(parameters.err()).startsWith("comparison:1:").contains("(confidence)");
    assertThat(rule.status()).isEqualTo(2);
    assertThat(rule.err()).contains("before-after");
  }
}
