package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;

class RefusedTextsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1                  | 1:4 invalid-yaml",
        "a: *x                    | 1:4 invalid-yaml",
        "a: &x [1]                | 1:4 invalid-yaml",
        "a: !t 1                  | 1:4 invalid-yaml",
        "a: !!str 1               | 1:4 invalid-yaml",
        "a: !!map {b: 1}          | 1:4 invalid-yaml",
        "a: ! 1                   | 1:4 invalid-yaml",
        "a: !<tag:x,2000:y> 1     | 1:4 invalid-yaml",
        "'&x a': 1                | none",
        "&x a: 1                  | 1:1 invalid-yaml",
        "[a, *x]                  | 1:5 invalid-yaml",
      })
  void tags_anchors_and_aliases_are_refused_where_they_stand(String text, String fault) {
    assertThat(Trees.faultOf("a.yaml", text)).isEqualTo(fault);
  }

  @Test
  void a_second_document_is_refused_where_it_begins() {
    assertThat(Trees.faultOf("a.yaml", "---\na: 1\n---\nb: 2\n")).isEqualTo("3:1 invalid-yaml");
    assertThat(Trees.faultOf("a.yaml", "a: 1\n...\n---\n")).isEqualTo("3:1 invalid-yaml");
    assertThat(Trees.faultOf("a.json", "{\"a\": 1}\n{\"b\": 2}")).isEqualTo("2:1 invalid-yaml");
    assertThat(Trees.faultOf("a.yaml", "{\"a\": 1}\n{\"b\": 2}")).isEqualTo("2:1 invalid-yaml");
    assertThat(Trees.faultOf("a.yaml", "---\na: 1\n...\n")).isEqualTo("none");
  }

  @Test
  void a_key_that_is_a_list_or_a_mapping_is_refused_when_it_is_met() {
    assertThat(Trees.faultOf("a.yaml", "? [a]\n: 1\nb: !t x")).isEqualTo("1:3 invalid-yaml");
    assertThat(Trees.faultOf("a.yaml", "{{a: 1}: 2}")).isEqualTo("1:2 invalid-yaml");
    assertThat(Trees.values(Trees.yaml("? \n: 1"))).isEqualTo("{=1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c",
        "a: [1",
        "a: {",
        "a: \"x",
        "a: 'x",
        "a:\n\t- 1",
        "a: `x`",
        "a: @x",
        "- a\nb: 1",
        "%YAML 99999999999.1\n---\na: 1",
        "a: \"\\q\"",
        "a: \"\\UFFFFFFFF\"",
        "a: \"\\U00110000\"",
        "a: !<%C3%28> 1"
      })
  void what_is_not_yaml_is_the_only_fault(String text) {
    assertThat(Trees.faultOf("a.yaml", text)).endsWith(" invalid-yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": }          | 1:7 invalid-yaml",
        "{\"a\": 1,}        | 1:9 invalid-yaml",
        "{\"a\" 1}          | 1:6 invalid-yaml",
        "{'a': 1}           | 1:2 invalid-yaml",
        "{\"a\": 1} # b     | 1:10 invalid-yaml",
        "[1] [2]            | 1:5 invalid-yaml",
      })
  void what_is_not_json_is_refused_where_the_parser_stopped(String text, String fault) {
    assertThat(Trees.faultOf("a.json", text)).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\": 01}", "[NaN]", "{\"a\": 1", "[1, 2", "\"x", "nul", "{\"a\\x\": 1}"})
  void a_broken_json_is_one_fault_inside_the_text(String text) {
    assertThat(Trees.faultOf("a.json", text)).matches("1:\\d+ invalid-yaml");
  }

  @Test
  void control_characters_are_refused_where_they_stand() {
    assertThat(Trees.faultOf("a.yaml", "a: 1\nb: x\u0000")).isEqualTo("2:5 invalid-yaml");
    assertThat(Trees.faultOf("a.yaml", "a: 😀\u0007")).isEqualTo("1:5 invalid-yaml");
    assertThat(Trees.faultOf("a.json", "{\"a\": \"\u0001\"}")).isEqualTo("1:8 invalid-yaml");
  }

  @Test
  void all_that_the_library_says_itself_it_says_in_both_languages() {
    for (String text :
        new String[] {
          "a: &x 1",
          "a: *x",
          "a: !t 1",
          "a\n---\nb",
          "\u0001",
          "{[a]: 1}",
          "a: ]",
          "a: |x",
          "a: | x",
          "%YAML 3.0\n---\na: 1",
          "'a' 'b'"
        }) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> SourceReader.read("a.yaml", text))
          .satisfies(
              refused ->
                  assertThat(refused.faults().get(0).in(Language.ZH))
                      .doesNotContainPattern("[a-z]{2} [a-z]{2}"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a: ]      # take the bracket or comma out",
        "[a, , b]  # take the bracket or comma out",
        "a: |x     # begin the text on the next line",
        "a: > x    # begin the text on the next line",
        "%YAML 3.0 # take the line with % out",
        "{} {}     # take it out, or put it where it belongs",
        "%FOO<x    # mend the line",
      })
  void a_slip_is_told_with_what_to_do(String text, String remedy) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SourceReader.read("a.yaml", text))
        .withMessageContaining(remedy);
  }

  private String faultOf(String name, byte... content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    try {
      SourceReader.read(file);
      return "none";
    } catch (InputException refused) {
      assertThat(refused.faults()).hasSize(1);
      return refused.getMessage().substring(file.toString().length() + 1);
    }
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_where_they_stand() throws IOException {
    byte[] gb18030 = {'a', ':', ' ', '1', '\r', '\n', 'b', ':', ' ', (byte) 0xD7, (byte) 0xF7};
    byte[] cutOff = {'a', ':', ' ', (byte) 0xE4, (byte) 0xBD};
    byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xCB, 'b'};
    byte[] surrogate = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

    assertThat(faultOf("gb.yaml", gb18030)).startsWith("2:4: invalid-yaml").contains("UTF-8");
    assertThat(faultOf("cut.yaml", cutOff)).startsWith("1:4: invalid-yaml");
    assertThat(faultOf("marked.yaml", marked)).startsWith("1:2: invalid-yaml");
    assertThat(faultOf("half.json", surrogate)).startsWith("1:4: invalid-yaml");
    assertThat(faultOf("wide.yaml", "\uFEFFa: 1".getBytes(StandardCharsets.UTF_16LE)))
        .startsWith("1:1: invalid-yaml");
  }

  @Test
  void a_file_is_read_as_its_text_is() throws IOException {
    assertThat(faultOf("a.yaml", "a: 作风".getBytes(StandardCharsets.UTF_8))).isEqualTo("none");
    assertThat(faultOf("a.json", "a: 1".getBytes(StandardCharsets.UTF_8)))
        .startsWith("1:1: invalid-yaml");
    assertThat(SourceReader.read(Files.createFile(folder.resolve("empty.yaml")))).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_a_fault() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SourceReader.read(folder.resolve("missing.yaml")))
        .withMessageContaining("missing.yaml:1:1: unreadable-file: there is no such file");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SourceReader.read(folder))
        .withMessageContaining("folder");
  }
}
