package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;

/** Whatever a text holds, it is a tree or one fault with a place inside the text. */
class ReadingPropertyTest {

  private static final String SCHEME =
      """
      id: party-group-2026   # the id
      version: 1
      title: { zh: 作风, en: "Conduct \\u4f5c" }
      scales:
        quality: { options: [ { id: A, value: 100, attitude: positive }, { id: X } ] }
      criteria:
        - id: duty
          weight: 0.5
          title: 'it''s'
      raters: [ { id: masses, weight: 40 }, { id: 😀 } ]
      scoring: { use: weighted-mean }
      """;

  private static final String JSON =
      "{\"id\": \"a\", \"version\": 1, \"criteria\": [{\"id\": \"duty\", \"weight\": 0.5}],\r\n"
          + " \"raters\": [{\"id\": \"😀\\u4f5c\\n\", \"anonymous\": false}], \"title\": null}";

  private static final List<String> PIECES =
      List.of(
          "a",
          "b: ",
          "- ",
          "\n",
          "  ",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "'",
          "|\n",
          ">-\n",
          "&x ",
          "*x",
          "!t ",
          "!!str ",
          "!<",
          "? ",
          "#",
          "%YAML 1.1\n",
          "%TAG ! a:\n",
          "---\n",
          "...\n",
          "\\",
          "\\u12",
          "\\ud800",
          "\\UFFFFFFFF",
          "\\x0",
          "\t",
          "\r\n",
          "\r",
          "😀",
          "作",
          "\u0001",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\u00A0",
          "1",
          "-1.50",
          "1e5",
          "null",
          "~",
          "@",
          "`",
          "%",
          "<<: ",
          "{\"a\":",
          "\"b\"",
          "\uD83D",
          "\uDE00",
          "%C3%28",
          "/*",
          "//",
          "=",
          "\u0000");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieced =
        Arbitraries.of(PIECES).list().ofMaxSize(25).map(list -> String.join("", list));
    return Arbitraries.oneOf(
        pieced, Arbitraries.strings().ofMaxLength(60), mutated(SCHEME), mutated(JSON));
  }

  /** A text with some pieces put in at any place, each over a few characters. */
  private static Arbitrary<String> mutated(String text) {
    record Change(double where, int length, String piece) {}
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 6),
                Arbitraries.of(PIECES))
            .as(Change::new);
    return change
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            changes -> {
              StringBuilder mutant = new StringBuilder(text);
              for (Change each : changes) {
                int from = (int) (each.where() * mutant.length());
                mutant.replace(from, Math.min(mutant.length(), from + each.length()), each.piece());
              }
              return mutant.toString();
            });
  }

  @Property(tries = 4_000)
  void a_text_is_a_tree_or_one_fault_inside_it(
      @ForAll("texts") String text, @ForAll("names") String name) {
    try {
      Optional<Node> tree = SourceReader.read(name, text);
      tree.stream()
          .flatMap(ReadingPropertyTest::places)
          .forEach(place -> assertInside(text, place));
    } catch (InputException refused) {
      assertThat(refused.faults()).hasSize(1);
      assertInside(text, refused.faults().get(0).place());
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.yaml", "a.json");
  }

  private static Stream<Place> places(Node node) {
    Stream<Node> below =
        node instanceof Node.Items list
            ? list.items().stream()
            : node instanceof Node.Mapping mapping
                ? mapping.entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()))
                : Stream.empty();
    return Stream.concat(Stream.of(node.place()), below.flatMap(ReadingPropertyTest::places));
  }

  /** Inside by the line ends of JSON and most editors, or by those of the YAML parser. */
  private static void assertInside(String text, Place place) {
    String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
    assertThat(List.of("\r\n|\n|\r", "\r\n|[\n\u0085\u2028\u2029]|\r(?!\\z)"))
        .as("%s in %s", place, text)
        .anySatisfy(
            lineEnd -> {
              String[] lines = read.split(lineEnd, -1);
              assertThat(place.line()).isLessThanOrEqualTo(lines.length);
              String line = lines[place.line() - 1];
              assertThat(place.column())
                  .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
            });
  }

  /** A text under construction that knows where it has come to. */
  private static final class Written {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder expected = new StringBuilder();
    private int line = 1;
    private int column = 1;

    void add(String part) {
      text.append(part);
      part.codePoints()
          .forEach(
              codePoint -> {
                line += codePoint == '\n' ? 1 : 0;
                column = codePoint == '\n' ? 1 : column + 1;
              });
    }

    void expect(String part) {
      expected.append(part);
    }

    void place() {
      expected.append(line).append(':').append(column).append(' ');
    }
  }

  private interface Value {
    void write(Written to, String space);
  }

  private static Arbitrary<Value> values(int depth) {
    Arbitrary<Value> text =
        Arbitraries.of("a", "😀", "作风", "x😀y", "")
            .list()
            .ofMaxSize(3)
            .map(
                parts ->
                    (to, space) -> {
                      to.place();
                      to.add("\"" + String.join("", parts) + "\"");
                      to.expect(String.join("", parts));
                    });
    if (depth == 0) {
      return text;
    }
    Arbitrary<Value> list = values(depth - 1).list().ofMaxSize(3).map(ReadingPropertyTest::list);
    Arbitrary<Value> mapping =
        Combinators.combine(text, values(depth - 1))
            .as(ReadingPropertyTest::entry)
            .list()
            .ofMaxSize(3)
            .map(entries -> mapping(entries));
    return Arbitraries.oneOf(text, list, mapping);
  }

  private static Value entry(Value key, Value value) {
    return (to, space) -> {
      key.write(to, space);
      to.add(":" + space);
      to.expect("=");
      value.write(to, space);
    };
  }

  private static Value list(List<Value> items) {
    return (to, space) -> sequence(items, "[", "]", to, space);
  }

  private static Value mapping(List<Value> entries) {
    return (to, space) -> sequence(entries, "{", "}", to, space);
  }

  private static void sequence(
      List<Value> values, String open, String close, Written to, String space) {
    to.place();
    to.add(open + space);
    to.expect(open);
    for (int i = 0; i < values.size(); i++) {
      to.add(i == 0 ? "" : "," + space);
      to.expect(i == 0 ? "" : ", ");
      values.get(i).write(to, space);
    }
    to.add(space + close);
    to.expect(close);
  }

  @Provide
  Arbitrary<Value> trees() {
    return values(3);
  }

  @Property(tries = 300)
  void json_is_read_with_its_values_and_places(
      @ForAll("trees") Value tree,
      @ForAll("spaces") String space,
      @ForAll @IntRange(max = 2) int before) {
    Written json = new Written();
    json.add("\n\t ".repeat(before));
    tree.write(json, space);

    assertThat(Trees.places(Trees.json(json.text.toString()))).isEqualTo(json.expected.toString());
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\t", "\r\n", "\n  ", " \t\n");
  }

  @Property(tries = 300)
  void yaml_reads_json_with_the_same_values_and_places(
      @ForAll("trees") Value tree, @ForAll @IntRange(max = 1) int lines) {
    Written yaml = new Written();
    yaml.add("# not JSON\n");
    tree.write(yaml, lines == 0 ? " " : "\n  ");

    assertThat(Trees.places(Trees.yaml(yaml.text.toString()))).isEqualTo(yaml.expected.toString());
  }
}
