package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void each_key_and_value_of_yaml_knows_its_line_and_column() {
    assertThat(Trees.places(Trees.yaml("a: 1\nb:\n  - c: x\n  - ''\n")))
        .isEqualTo("1:1 {1:1 a=1:4 1, 2:1 b=3:3 [3:5 {3:5 c=3:8 x}, 4:5 ]}");
  }

  @Test
  void each_key_and_value_of_json_knows_its_line_and_column() {
    assertThat(Trees.places(Trees.json("{\"a\": 1,\n \"b\": [true,\n  null]}")))
        .isEqualTo("1:1 {1:2 a=1:7 1, 2:2 b=2:7 [2:8 true, 3:3 _]}");
  }

  @Test
  void tabs_are_one_column_and_a_line_ends_with_either_or_both() {
    assertThat(Trees.places(Trees.json("{\r\n\t\"a\":\t1,\r\t\"b\": 2,\n\t\"c\": 3}")))
        .isEqualTo("1:1 {2:2 a=2:7 1, 3:2 b=3:7 2, 4:2 c=4:7 3}");
    assertThat(Trees.places(Trees.yaml("a: 1\r\nb: 2\rc: 3\nd: 4")))
        .isEqualTo("1:1 {1:1 a=1:4 1, 2:1 b=2:4 2, 3:1 c=3:4 3, 4:1 d=4:4 4}");
  }

  @Test
  void columns_are_counted_in_characters_not_in_bytes_or_halves() {
    String places = "1:1 {1:2 作风=1:8 😀, 1:13 b=1:18 2}";

    assertThat(Trees.places(Trees.json("{\"作风\": \"😀\", \"b\": 2}"))).isEqualTo(places);
    assertThat(Trees.places(Trees.yaml(" {作风: 😀😀, b: 2}")))
        .isEqualTo("1:2 {1:3 作风=1:7 😀😀, 1:11 b=1:14 2}");
  }

  @Test
  void a_byte_order_mark_has_no_column() {
    assertThat(Trees.places(Trees.yaml("\uFEFFa: 1"))).isEqualTo("1:1 {1:1 a=1:4 1}");
    assertThat(Trees.places(Trees.json("\uFEFF[1]"))).isEqualTo("1:1 [1:2 1]");
  }

  @Test
  void places_hold_in_texts_longer_than_a_parsers_buffer() {
    String json = "[" + "\"😀\",\n".repeat(20_000) + "  1]";
    Node.Items list = (Node.Items) Trees.json(json);

    assertThat(Trees.places(list.items().get(10_000))).isEqualTo("10001:1 😀");
    assertThat(Trees.places(list.items().get(20_000))).isEqualTo("20001:3 1");
    assertThat(Trees.faultOf("a.yaml", "a: 😀\n".repeat(20_000) + "b: \u0001"))
        .isEqualTo("20001:4 invalid-yaml");
    assertThat(Trees.faultOf("a.json", "[" + "\"😀\", ".repeat(20_000) + "x]"))
        .isEqualTo("1:100002 invalid-yaml");
  }
}
