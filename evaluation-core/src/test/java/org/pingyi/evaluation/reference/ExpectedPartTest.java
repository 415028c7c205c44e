package org.pingyi.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;

class ExpectedPartTest {

  private static final String REPORT =
      """
      { "objects": [
          { "object": "1002", "score": 90.00, "grade": null, "counts": { "A": 3, "B": 0 } },
          { "object": "1003", "score": 80.50, "grade": "good", "counts": { "A": 1, "B": 2 } } ],
        "rectification": [] }
      """;

  @Test
  void what_is_expected_may_leave_out_keys() {
    assertThat(
            ExpectedPart.differences(
                """
                { "objects": [ { "counts": { "B": 0 }, "grade": null }, { "score": 80.50 } ],
                  "rectification": [] }
                """,
                REPORT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ 'objects': [ { 'score': 90.0 }, {} ] }      | objects[0].score: 90.00, not 90.0",
        "{ 'objects': [ { 'score': '90.00' }, {} ] }   | objects[0].score: 90.00, not \"90.00\"",
        "{ 'objects': [ {}, { 'grade': null } ] }      | objects[1].grade: \"good\", not null",
        "{ 'objects': [ { 'grade': 'good' }, {} ] }    | objects[0].grade: null, not \"good\"",
        "{ 'objects': [ {} ] }                         | objects: a list of 2, not a list of 1",
        "{ 'objects': [ { 'object': '1003' }, {} ] }   | objects[0].object: \"1002\", not \"1003\"",
        "{ 'objects': {} }                             | objects: a list of 2, not keys with values",
        "{ 'objects': [ { 'rank': null }, {} ] }       | objects[0].rank: is not there",
        "{ 'rectification': [ {} ] }                   | rectification: a list of 0, not a list of 1",
      })
  void what_is_otherwise_is_told_with_its_path(String expected, String difference) {
    assertThat(ExpectedPart.differences(expected.replace('\'', '"'), REPORT))
        .containsExactly(difference);
  }

  @Test
  void every_difference_is_told() {
    assertThat(
            ExpectedPart.differences(
                "{ \"objects\": [ { \"score\": 1 }, { \"score\": 2 } ] }", REPORT))
        .containsExactly("objects[0].score: 90.00, not 1", "objects[1].score: 80.50, not 2");
  }

  @Test
  void what_is_expected_is_json() {
    assertThatThrownBy(() -> ExpectedPart.differences("objects: []", REPORT))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> ExpectedPart.differences(" ", REPORT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
