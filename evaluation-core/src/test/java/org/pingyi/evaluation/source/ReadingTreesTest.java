package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Place;

class ReadingTreesTest {

  private static final String YAML =
      """
      id: party-group
      version: 1
      title: { zh: 作风, en: "Conduct" }
      weights: [1, 0.50, '20%']
      empty: ""
      nothing:
      nested:
        - id: no
        - - deep
          - deeper
      """;

  private static final String JSON =
      """
      {"id": "party-group", "version": 1,
       "title": {"zh": "\\u4f5c风", "en": "Conduct"},
       "weights": [1, 0.50, "20%"],
       "empty": "", "nothing": null,
       "nested": [{"id": "no"}, ["deep", "deeper"]]}
      """;

  @Test
  void yaml_and_json_give_the_same_tree() {
    assertThat(Trees.values(Trees.yaml(YAML)))
        .isEqualTo(Trees.values(Trees.json(JSON)))
        .isEqualTo(Trees.values(Trees.yaml(JSON)))
        .isEqualTo(
            "{id=party-group, version=1, title={zh=作风, en=Conduct}, weights=[1, 0.50, 20%],"
                + " empty=, nothing=_, nested=[{id=no}, [deep, deeper]]}");
  }

  @Test
  void scalars_stay_the_texts_that_they_were_written_as() {
    assertThat(Trees.values(Trees.yaml("[no, 1_000, 0x10, 1e2, 007, 2026-05-01, ~, null, 1.0]")))
        .isEqualTo("[no, 1_000, 0x10, 1e2, 007, 2026-05-01, ~, null, 1.0]");
    assertThat(Trees.values(Trees.json("[1.0, 1e2, -0.50, true, false]")))
        .isEqualTo("[1.0, 1e2, -0.50, true, false]");
  }

  @Test
  void blocks_and_escapes_are_read_as_yaml_says() {
    assertThat(
            Trees.values(Trees.yaml("a: |\n  one\n  two\nb: >\n  one\n  two\nc: \"\\u4f5c\\n\"")))
        .isEqualTo("{a=one\ntwo\n, b=one two\n, c=作\n}");
  }

  @Test
  void numbers_and_keys_of_any_length_are_read_alike() {
    String digits = "1".repeat(5_000);
    String key = "k".repeat(60_000);

    assertThat(Trees.values(Trees.json("{\"" + key + "\": " + digits + "}")))
        .isEqualTo(Trees.values(Trees.yaml("? " + key + "\n: " + digits)))
        .isEqualTo("{" + key + "=" + digits + "}");
  }

  @Test
  void json_that_yaml_would_not_take_is_still_json_under_any_name() {
    assertThat(Trees.values(Trees.yaml("{\n\t\"a\": \"\\/\"\n}"))).isEqualTo("{a=/}");
  }

  @Test
  void a_flow_mapping_is_yaml_but_not_json() {
    assertThat(Trees.values(Trees.yaml("{a: [b, c,]}"))).isEqualTo("{a=[b, c]}");
    assertThat(Trees.faultOf("a.json", "{a: [b, c,]}")).isEqualTo("1:2 invalid-yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "# only a comment\n", "\uFEFF"})
  void a_text_without_a_value_is_empty(String text) {
    assertThat(SourceReader.read("a.yaml", text)).isEmpty();
  }

  @Test
  void white_space_alone_is_empty_json() {
    assertThat(SourceReader.read("a.json", " \r\n")).isEmpty();
    assertThat(SourceReader.read("a.json", "\uFEFF")).isEmpty();
  }

  @Test
  void a_key_with_nothing_is_as_if_it_were_not_there_and_of_two_the_first_counts() {
    Node.Mapping mapping = (Node.Mapping) Trees.yaml("a:\nb: 1\nb: 2\n");

    assertThat(mapping.get("a")).isEmpty();
    assertThat(mapping.get("b").map(Trees::values)).hasValue("1");
    assertThat(mapping.get("c")).isEmpty();
    assertThat(mapping.entries()).hasSize(3);
    assertThat(mapping.firstKey()).isEqualTo(new Place("a.yaml", 1, 1));
  }

  @Test
  void a_mapping_without_keys_is_its_own_place() {
    assertThat(((Node.Mapping) Trees.yaml(" {}")).firstKey()).isEqualTo(new Place("a.yaml", 1, 2));
  }

  @Test
  void a_tree_can_be_moved_to_where_it_is_named() {
    Place elsewhere = new Place("b.yaml", 7, 3);
    Node moved = Trees.yaml("a: [1, {b: }]").at(elsewhere);

    assertThat(Trees.places(moved)).isEqualTo("7:3 {7:3 a=7:3 [7:3 1, 7:3 {7:3 b=7:3 _}]}");
    assertThat(moved.place()).isEqualTo(elsewhere);
  }
}
