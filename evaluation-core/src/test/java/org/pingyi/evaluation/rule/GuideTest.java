package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;

class GuideTest {

  private static final String GUIDE =
      """
      formula: { en: a ÷ b, zh: 甲 ÷ 乙 }
      use: { en: Always., zh: 总是。 }
      otherwise: { en: Never., zh: 从不。 }
      source: { en: The practice., zh: 通行做法。 }
      example:
        story:
          en: >-
            One and one
            are two.
          zh: 一加一为二。
        scheme: |
          id: x
          version: 1
        ballots: |
          object,group,duty
        expected: |
          { "objects": [] }
      """;

  @Test
  void a_guide_is_read_from_yaml() {
    assertThat(Guide.parse(GUIDE))
        .isEqualTo(
            new Guide(
                Text.of("a ÷ b", "甲 ÷ 乙"),
                Text.of("Always.", "总是。"),
                Text.of("Never.", "从不。"),
                Text.of("The practice.", "通行做法。"),
                new Guide.Example.Evaluated(
                    Text.of("One and one are two.", "一加一为二。"),
                    "id: x\nversion: 1\n",
                    "object,group,duty\n",
                    "{ \"objects\": [] }\n")));
  }

  @Test
  void an_example_of_two_reports_has_ballots_of_both_and_says_how_they_are_compared() {
    String two =
        GUIDE.replace(
            "  ballots: |\n    object,group,duty\n",
            """
              before: |
                object,group,duty
              after: |
                group,object,duty
              comparison: "{ use: two }"
            """
                .indent(0));

    assertThat(Guide.parse(two).example())
        .isEqualTo(
            new Guide.Example.Compared(
                Text.of("One and one are two.", "一加一为二。"),
                "id: x\nversion: 1\n",
                "object,group,duty\n",
                "group,object,duty\n",
                "{ use: two }",
                "{ \"objects\": [] }\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use: { en: Always., zh: 总是。 }          | ''                     | guide:1:1: missing-key: the key use is missing",
        "use: { en: Always., zh: 总是。 }          | use: { en: Always. }   | guide:2:8: missing-key: the key zh is missing",
        "use: { en: Always., zh: 总是。 }          | use: always            | guide:2:6: wrong-type: these must be keys with values",
        "use: { en: Always., zh: 总是。 }          | 'use: { en: [ a ], zh: 总是。 }' | guide:2:12: wrong-type: this must be a text",
        "use: { en: Always., zh: 总是。 }          | 'use: { en: \" \", zh: 总是。 }' | guide:2:12: wrong-type: this must be a text",
        "otherwise:                               | unless:                | guide:3:1: unknown-key: a guide has no such key",
        "ballots:                                 | papers:                | guide:14:3: unknown-key: a guide has no such key",
        "ballots:                                 | before:                | guide:6:3: missing-key: the key after is missing",
        "expected:                                | comparison:            | guide:14:3: unknown-key: a guide has no such key",
      })
  void what_is_no_guide_is_refused_with_the_place(String good, String bad, String fault) {
    String faulty = GUIDE.replace(good, bad);

    assertThat(faulty).isNotEqualTo(GUIDE);
    assertThatThrownBy(() -> Guide.parse(faulty))
        .isInstanceOfSatisfying(
            InputException.class,
            refused -> assertThat(refused.faults()).singleElement().asString().isEqualTo(fault));
  }

  @Test
  void an_empty_text_is_no_guide() {
    assertThatThrownBy(() -> Guide.parse(""))
        .isInstanceOfSatisfying(
            InputException.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .asString()
                    .isEqualTo("guide:1:1: wrong-type: these must be keys with values"));
  }
}
