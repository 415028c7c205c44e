package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  private final Definitions definitions = new Definitions();

  private String refer(Object of, String name) {
    return definitions.refer(of, name, () -> Rules.type("object")).path("$ref").asText();
  }

  @Test
  void parts_that_are_called_the_same_are_told_apart_by_numbers() {
    assertThat(refer("of one plugin", "limit")).isEqualTo("#/$defs/limit");
    assertThat(refer("of another", "limit")).isEqualTo("#/$defs/limit-2");
    assertThat(refer("of a third", "limit")).isEqualTo("#/$defs/limit-3");
    assertThat(ImmutableList.copyOf(definitions.write().fieldNames()))
        .containsExactly("limit", "limit-2", "limit-3");
  }

  @Test
  void a_part_is_written_once_however_often_it_is_referred_to() {
    assertThat(refer("of one plugin", "limit")).isEqualTo(refer("of one plugin", "limit"));
    assertThat(definitions.write()).hasSize(1);
  }

  @Test
  void a_part_may_refer_to_itself() {
    definitions.refer("tree", "tree", this::tree);

    assertThat(definitions.write().toString())
        .isEqualTo("{\"tree\":{\"items\":{\"$ref\":\"#/$defs/tree\"}}}");
  }

  private ObjectNode tree() {
    return Rules.JSON
        .objectNode()
        .set("items", definitions.refer("tree", "tree", () -> Rules.type("never")));
  }
}
