package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class SourceWriterTest {

  /** As an author would write it, and so as it must come back, byte by byte. */
  private static final String YAML =
      """
      id: party-group-2026
      version: 1
      title: { zh: 局党组, en: The bureau's party group }
      period: { opens: "2026-03-31", closes: "2026-04-30", zone: Asia/Shanghai }
      scales:
        quality:
          options:
            - { id: "1", title: 好, value: 100, attitude: positive }
            - { id: "no", title: { zh: 不了解, en: Cannot say } }
        points: { range: { from: 0, to: 100, step: 0.5, positive-from: 80 } }
      criteria:
        - { id: duty, weight: 1.50, scoring: { use: trimmed-mean, trim: 10% } }
        - id: service
          title: 联系和服务群众情况
          criteria:
            - { id: attitude, required: true }
            - id: law
              title: "依法行政: 一句很长的话，一句很长的话，一句很长的话，一句很长的话，一句很长的话，一句很长的话，一句很长的话"
      raters:
        - { id: residents, strata: [] }
        - id: window-users
          weight-for:
            - { objects: { kind: window }, weight: 25 }
      ranking: { within: branch, ties: [ masses, satisfaction ] }
      rectification:
        - { use: dissatisfaction-rate, above: 1/3, due-within: 15 working days }
      nothing:
      list:
        - - 1
          - {}
        -
        - [ a, b ]
      """;

  private static final String JSON =
      """
      {
        "id": "party-group-2026",
        "version": 1,
        "period": {"opens": "2026-03-31", "closes": "2026-04-30", "zone": "Asia/Shanghai"},
        "scales": {
          "quality": {
            "options": [
              {"id": "1", "title": {"zh": "好", "en": "Good"}, "value": 100},
              {"id": "no", "required": true}
            ]
          }
        },
        "raters": [],
        "objects": {},
        "title": null
      }
      """;

  private static String yaml(String text) {
    return SourceWriter.yaml((Node.Mapping) Trees.yaml(text));
  }

  @Test
  void yaml_comes_back_as_an_author_would_write_it() {
    assertThat(yaml(YAML)).isEqualTo(YAML);
  }

  @Test
  void json_comes_back_with_its_numbers_and_booleans() {
    assertThat(SourceWriter.json(Trees.json(JSON))).isEqualTo(JSON);
  }

  @Test
  void comments_and_layout_are_not_kept_but_numbers_are_as_written() {
    assertThat(yaml("# a plan\n'id':   x   # the id\nweight: 1.50\nversion: 007\nflag: 'true'\n"))
        .isEqualTo("id: x\nweight: 1.50\nversion: \"007\"\nflag: \"true\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "y",
        "off",
        "true",
        "null",
        "Null",
        "~",
        "",
        " ",
        "1",
        "-1",
        "+1",
        "1.5",
        ".5",
        "1e3",
        "1E+3",
        "0x1f",
        "0o17",
        "0b1",
        "017",
        "1_000",
        "12:30",
        "2026-03-31",
        "2001-12-14t21",
        ".inf",
        ".nan",
        "=",
        "<<",
        "---",
        "...",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "!!str a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "[a",
        "a]",
        "{a",
        "a}",
        "a,b",
        "a?b",
        " a",
        "a ",
        "a\tb",
        "a\nb",
        "a\r\nb",
        "\u0000",
        "\u0007",
        "\u007F",
        "\u0085",
        "\u00A0a",
        "a\u2028b",
        "\uFEFF",
        "\u202Eabc",
        "\uFFFE",
        "\u3000",
        "\\n",
        "\\",
        "👨‍👩‍👧",
        "שלום",
        "مرحبا",
        "评议",
        "30d",
        "20%",
        "1/3",
        "15 working days",
        "P1M",
        "a-b_c.d/e",
        "it's",
        "say \"hi\"",
        "1st"
      })
  void every_text_is_read_as_what_it_is_by_us_and_by_others(String text) {
    Node.Mapping tree =
        Trees.mapping(text, new Node.Scalar(Trees.NOWHERE, text, true), Trees.list(text));

    String yaml = SourceWriter.yaml(tree);
    String json = SourceWriter.json(tree);

    String expected = Trees.values(tree);
    assertThat(Trees.values(Trees.yaml(yaml))).isEqualTo(expected);
    assertThat(Trees.values(Trees.json(json))).isEqualTo(expected);
    Yaml other = new Yaml(new SafeConstructor(new LoaderOptions()));
    assertThat(other.<Object>load(yaml))
        .hasToString("{" + text + "=" + text + ", list=[" + text + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"评议", "30d", "20%", "1/3", "15 working days", "P1M", "it's", "👨‍👩‍👧", "שלום"})
  void what_nobody_mistakes_has_no_quotes(String text) {
    assertThat(SourceWriter.yaml(Trees.mapping("a", new Node.Scalar(Trees.NOWHERE, text, true))))
        .isEqualTo("a: " + text + "\n");
  }

  @Test
  void a_number_is_a_text_only_where_it_was_given_as_one() {
    Node.Mapping tree = (Node.Mapping) Trees.yaml("a: 1\nb: '1'\nc: true\nd: \"true\"\n");

    assertThat(SourceWriter.yaml(tree)).isEqualTo("a: 1\nb: \"1\"\nc: true\nd: \"true\"\n");
    assertThat(SourceWriter.json(tree))
        .isEqualTo("{\n  \"a\": 1,\n  \"b\": \"1\",\n  \"c\": true,\n  \"d\": \"true\"\n}\n");
  }

  @Test
  void half_a_character_is_escaped_and_read_as_what_it_is() {
    Node.Mapping tree = Trees.mapping("\uDE00", Trees.list("a\uD83Db"));

    assertThat(SourceWriter.yaml(tree)).isEqualTo("\"\\ude00\": [ \"a\\ud83db\" ]\n");
    assertThat(SourceWriter.json(tree)).isEqualTo("{\n  \"\\ude00\": [\"a\\ud83db\"]\n}\n");
    assertThat(Trees.values(Trees.yaml(SourceWriter.yaml(tree)))).isEqualTo(Trees.values(tree));
    assertThat(Trees.values(Trees.json(SourceWriter.json(Trees.list("a\uD83Db")))))
        .isEqualTo("[a\uD83Db]");
  }

  @Test
  void a_key_too_long_for_a_line_is_read_all_the_same() {
    String key = "k".repeat(3_000);
    Node.Mapping tree = Trees.mapping("outer", Trees.mapping(key, Trees.list(key)));

    assertThat(Trees.values(Trees.yaml(SourceWriter.yaml(tree)))).isEqualTo(Trees.values(tree));
  }

  @Test
  void keys_without_anything_are_an_empty_mapping() {
    assertThat(yaml("{}")).isEqualTo("{}\n");
    assertThat(SourceWriter.json(Trees.json("[]"))).isEqualTo("[]\n");
  }
}
