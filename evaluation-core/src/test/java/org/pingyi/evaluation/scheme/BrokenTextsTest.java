package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.GivenTemplate;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;

/** Half a character is no text that a report could write. */
class BrokenTextsTest {

  private static final String PLAIN = "id: x\nversion: 1\ntemplate: plain\n";

  private static List<String> faults(String name, String text) {
    try {
      SchemeReader.read(name, text, SchemeRulesForTests.PLUGINS);
      return List.of();
    } catch (InputException refused) {
      return refused.faults().stream()
          .map(
              fault ->
                  fault.place().line()
                      + ":"
                      + fault.place().column()
                      + " "
                      + fault.code()
                      + " "
                      + fault.path())
          .toList();
    }
  }

  @Test
  void each_text_that_has_half_a_character_is_told_where_it_stands() {
    assertThat(
            faults(
                "s.json",
                """
                {"id": "a\\ud800", "version": 1, "template": "plain",
                 "title": {"en": "x\\udc00", "zh": "\\ude00\\ud83d"},
                 "objects": [{"id": "1", "title": "\\ud800", "parent": "\\udfffp"},
                             {"id": "2", "kind": "a\\ud800b", "branch": "\\ud800"}]}
                """))
        .containsExactly(
            "1:8 broken-text id",
            "2:18 broken-text title.en",
            "2:35 broken-text title.zh",
            "3:35 broken-text objects[0].title",
            "3:55 broken-text objects[0].parent",
            "3:55 unknown-reference objects[0].parent",
            "4:34 broken-text objects[1].kind",
            "4:56 broken-text objects[1].branch");
  }

  @Test
  void yaml_is_read_alike() {
    assertThat(faults("s.yaml", PLAIN + "title: \"x\\ud800\"\nobject-kind: \"\\U0000dfff\"\n"))
        .containsExactly("4:8 broken-text title", "5:14 broken-text object-kind");
  }

  @Test
  void a_key_is_a_text_too() {
    assertThat(
            faults(
                "s.yaml",
                PLAIN
                    + "scales: { \"s\\ud800\": { options: [ { id: A } ] } }\n"
                    + "objects: [ { id: 1, \"a\\udc00\": x } ]\n"))
        .containsExactly(
            "4:11 broken-text scales.s\uFFFDd800", "5:21 broken-text objects[0].a\uFFFDdc00");
    assertThat(faults("s.json", "{\"a\\ud800\": 1}")).containsExactly("1:10 invalid-yaml ");
  }

  @Test
  void what_else_is_wrong_is_told_with_it() {
    assertThat(faults("s.yaml", "id: \"a\\ud800\"\nversion: x\ntemplate: plain\n"))
        .containsExactly("1:5 broken-text id", "2:10 wrong-type version");
  }

  @Test
  void two_that_would_be_written_alike_are_not_taken_for_the_same() {
    assertThat(
            faults("s.yaml", PLAIN + "objects: [ { id: \"a\\ud800\" }, { id: \"a\\ud801\" } ]\n"))
        .containsExactly("4:18 broken-text objects[0].id", "4:37 broken-text objects[1].id");
  }

  @Test
  void both_halves_are_a_character_wherever_they_come_from() {
    assertThat(faults("s.yaml", PLAIN + "title: \"\\ud83d\\ude00 \uD83D\uDE00\"\n")).isEmpty();
  }

  @Test
  void a_text_in_memory_that_has_half_a_character_is_not_changed_but_refused() {
    assertThat(faults("s.yaml", PLAIN + "# \ud800\n")).containsExactly("4:3 invalid-yaml ");
    assertThat(faults("s.yaml", PLAIN + "title: \"\ud83d\"\n"))
        .containsExactly("4:9 invalid-yaml ");
    assertThat(faults("s.json", "{\"id\": \"a\ud800\", \"version\": 1, \"template\": \"plain\"}"))
        .containsExactly("1:8 broken-text id");
  }

  @Test
  void it_is_told_in_both_languages() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> SchemeReader.read("s.yaml", PLAIN + "title: \"\\ud800\"", RulePlugins.of()))
        .satisfies(
            refused -> {
              assertThat(refused)
                  .hasMessageContaining(
                      "s.yaml:4:8: broken-text: there is half a character: correct it where it comes"
                          + " from (title)");
              assertThat(refused.faults())
                  .anySatisfy(
                      fault ->
                          assertThat(fault.in(Language.ZH)).contains("含有残缺字符：请在来源处改正 (title)"));
            });
  }

  @Test
  void a_template_that_has_one_is_named() {
    RulePlugins plugins =
        RulePlugins.of(new GivenTemplate("broken", "objects: [ { id: \"a\\ud800\" } ]"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () -> SchemeReader.read("s.yaml", "id: x\nversion: 1\ntemplate: broken\n", plugins))
        .withMessageContaining("scheme template broken 1 (")
        .withMessageEndingWith(" on its text: which has half a character");
  }

  @Test
  void a_rule_by_itself_is_no_exception() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                RuleText.read(
                    "comparison",
                    "{ use: \"\\ud800\" }",
                    PluginKind.COMPARISON,
                    Set.of(),
                    Set.of(),
                    RulePlugins.of()))
        .withMessageStartingWith("comparison:1:8: broken-text: ");
  }
}
