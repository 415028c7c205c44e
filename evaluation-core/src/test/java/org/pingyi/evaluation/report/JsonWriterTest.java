package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final JsonWriter json = new JsonWriter(written);

  @Test
  void each_value_stands_on_a_line_but_those_that_belong_together() throws IOException {
    json.startObject();
    json.field("name", "甲");
    json.startArray("none");
    json.endArray();
    json.startObject("nothing");
    json.endObject();
    json.list(
        "rows",
        List.of(1, 2),
        number -> {
          json.field("number", number);
          json.startArray("list");
          json.value("x");
          json.value("y");
          json.endArray();
          json.nullField("no");
        });
    json.field("holds", true);
    json.endObject();
    json.finish();

    assertThat(text())
        .isEqualTo(
            """
            {
              "name": "甲",
              "none": [],
              "nothing": {},
              "rows": [
                {"number": 1, "list": ["x", "y"], "no": null},
                {"number": 2, "list": ["x", "y"], "no": null}
              ],
              "holds": true
            }
            """);
  }

  @Test
  void every_character_of_a_text_can_be_read_back() throws IOException {
    StringBuilder characters = new StringBuilder();
    for (char character = 0; character < 0x3000; character++) {
      characters.append(character);
    }
    characters.append("😀");
    json.startObject();
    json.field(characters.toString(), characters.toString());
    json.endObject();
    json.finish();

    assertThat(
            new ObjectMapper().readTree(written.toByteArray()).get(characters.toString()).asText())
        .isEqualTo(characters.toString());
    assertThat(text())
        .contains("\\u0000", "\\u001F", "\\n", "\\\"", "\\\\", "\u007f", "/", "\u2028");
  }

  @Test
  void any_depth_is_indented() throws IOException {
    json.startObject();
    for (int depth = 1; depth < 50; depth++) {
      json.startObject("a");
    }
    json.nullField("b");
    for (int depth = 0; depth < 50; depth++) {
      json.endObject();
    }

    json.finish();

    assertThat(text()).contains("\n" + "  ".repeat(50) + "\"b\": null\n" + "  ".repeat(49) + "}");
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
