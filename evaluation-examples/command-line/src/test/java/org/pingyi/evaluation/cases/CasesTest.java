package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real and made ballots come to exactly what an independent calculation says, field by field. */
class CasesTest {

  static List<EvaluationCase> cases() throws IOException {
    return EvaluationCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_case_comes_to_what_is_expected(EvaluationCase each) throws IOException {
    assertThat(Differences.between(each.evaluate(), each.expected())).isEmpty();
  }

  @Test
  void there_are_five_cases() throws IOException {
    assertThat(cases()).hasSize(5);
  }

  @Test
  void a_number_is_what_is_written() throws IOException {
    assertThat(
            Differences.between(
                JsonTree.parse(
                    "{\"objects\": [{\"object\": \"1\", \"score\": 90.0, \"rank\": 1}]}"),
                JsonTree.parse("{\"objects\": [{\"object\": \"1\", \"score\": 90.00}]}")))
        .containsExactly(".objects[\"1\"].score: 90.0, expected 90.00");
  }

  @Test
  void what_is_missing_or_in_another_order_is_a_difference() throws IOException {
    assertThat(
            Differences.between(
                JsonTree.parse("{\"a\": [1, 2], \"b\": [1]}"),
                JsonTree.parse("{\"a\": [2, 1], \"b\": [], \"c\": null}")))
        .containsExactly(
            ".a[0]: 1, expected 2",
            ".a[1]: 2, expected 1",
            ".b: 1 items, expected 0",
            ".c is missing");
  }
}
