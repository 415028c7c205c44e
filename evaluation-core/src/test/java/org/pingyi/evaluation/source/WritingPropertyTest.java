package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever a tree holds, both ways of writing it give it back. */
class WritingPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "no",
          "~",
          "1",
          "1e3",
          "0x1",
          ".",
          "-",
          "- ",
          ": ",
          " #",
          "#",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "'",
          "\"",
          "\\",
          "%",
          "@",
          "?",
          " ",
          "\t",
          "\n",
          "\r",
          "\u0000",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\uFEFF",
          "\uFFFF",
          "\uD83D",
          "\uDE00",
          "😀",
          "👨‍👩‍👧",
          "评议",
          "ש",
          "a",
          "true",
          "2026-01-01",
          "=",
          "<<",
          "---");

  /** Texts of whole characters. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(PIECES).list().ofMaxSize(5).map(list -> String.join("", list)),
            Arbitraries.of(PIECES).list().ofMaxSize(3).map(list -> "a" + String.join("", list)),
            Arbitraries.strings().withChars("0123456789.-+eExobTZ:_").ofMaxLength(8),
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.of("k".repeat(90), "k".repeat(1_100)))
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private static Arbitrary<Node> scalars() {
    return Combinators.combine(texts(), Arbitraries.of(true, false))
        .as((text, quoted) -> new Node.Scalar(Trees.NOWHERE, text, quoted || text.isEmpty()));
  }

  private static Arbitrary<Node> nodes(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<Node> list =
        nodes(depth - 1).list().ofMaxSize(4).map(items -> new Node.Items(Trees.NOWHERE, items));
    return Arbitraries.frequencyOf(
        Tuple.of(4, scalars()),
        Tuple.of(1, Arbitraries.just(new Node.Nothing(Trees.NOWHERE))),
        Tuple.of(3, list),
        Tuple.of(5, mappings(depth).map(mapping -> mapping)));
  }

  private static Arbitrary<Node.Mapping> mappings(int depth) {
    return Combinators.combine(texts(), nodes(depth - 1))
        .as((key, value) -> new Node.Entry(new Node.Scalar(Trees.NOWHERE, key), value))
        .list()
        .ofMaxSize(4)
        .map(entries -> new Node.Mapping(Trees.NOWHERE, entries));
  }

  @Provide
  Arbitrary<String> anything() {
    return texts();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_text_is_a_text_to_every_other_reader(@ForAll("anything") String text) throws Exception {
    Node.Mapping tree = Trees.mapping("text", new Node.Scalar(Trees.NOWHERE, text, true));
    Yaml other = new Yaml(new SafeConstructor(new LoaderOptions()));

    assertThat(other.<Map<String, Object>>load(SourceWriter.yaml(tree)))
        .containsEntry("text", text);
    assertThat(new JsonMapper().readTree(SourceWriter.json(tree)).get("text").isTextual()).isTrue();
  }

  @Provide
  Arbitrary<Node.Mapping> trees() {
    return Arbitraries.integers().between(1, 5).flatMap(WritingPropertyTest::mappings);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void yaml_and_json_give_the_tree_back(@ForAll("trees") Node.Mapping tree) {
    String expected = Trees.values(tree);

    assertThat(Trees.values(Trees.yaml(SourceWriter.yaml(tree)))).isEqualTo(expected);
    assertThat(Trees.values(Trees.json(SourceWriter.json(tree)))).isEqualTo(expected);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_was_written_is_written_alike_whichever_way_it_went(@ForAll("trees") Node.Mapping tree) {
    String yaml = SourceWriter.yaml(tree);
    String json = SourceWriter.json(tree);

    assertThat(SourceWriter.yaml((Node.Mapping) Trees.yaml(yaml))).isEqualTo(yaml);
    assertThat(SourceWriter.yaml((Node.Mapping) Trees.json(json))).isEqualTo(yaml);
    assertThat(SourceWriter.json(Trees.json(json))).isEqualTo(json);
    assertThat(SourceWriter.json(Trees.yaml(yaml))).isEqualTo(json);
  }
}
