package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real and made ballots come to exactly what an independent calculation says, field by field. */
class CasesTest {

  @TestFactory
  Stream<DynamicTest> every_case_comes_to_what_is_expected() throws IOException {
    List<EvaluationCase> cases = EvaluationCase.all();
    assertThat(cases).hasSize(5);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () ->
                        assertThat(Differences.between(each.evaluate(), each.expected()))
                            .isEmpty()));
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
