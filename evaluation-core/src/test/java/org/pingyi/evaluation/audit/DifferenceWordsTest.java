package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.report.ReportJson;

/** With which words a difference is told, whatever stands in the file in which it is found. */
class DifferenceWordsTest {

  private static final Published PUBLISHED = Published.box();
  private static final Published EMPTY = Published.empty();

  /** What the score of an object is worked out from: one of a list in a list. */
  private static final String OPERAND = "/objects/0/explanation/parts/0/step/operands/1";

  @TempDir private Path folder;

  private Difference difference(Consumer<JsonNode> change) throws IOException {
    return difference(PUBLISHED, PUBLISHED.result(), change);
  }

  private Difference difference(Published box, String text, Consumer<JsonNode> change)
      throws IOException {
    JsonNode result = Published.JSON.readTree(text);
    change.accept(result);
    Path file = Files.writeString(folder.resolve("result.json"), result.toString());
    return Exports.verified(box.export()).differenceFrom(file).orElseThrow();
  }

  private static ObjectNode object(JsonNode result) {
    return (ObjectNode) result.at("/objects/0");
  }

  private static Board board(String text) {
    return Board.verify("board.ndjson", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void what_stands_there_is_told_as_what_it_is() throws IOException {
    assertThat(difference(result -> object(result).putObject("grade")).said())
        .isEqualTo(Text.of("something with parts", "含有下级内容"));
    assertThat(difference(result -> object(result).putArray("grade")).said())
        .isEqualTo(Text.of("something with parts", "含有下级内容"));
    assertThat(difference(result -> object(result).put("grade", 7)).said()).isEqualTo(Text.of("7"));
    assertThat(difference(result -> object(result).put("grade", "two\nlines")).said())
        .isEqualTo(Text.of("“two lines”"));
    assertThat(difference(result -> object(result).putNull("grade")).recounted())
        .isEqualTo(Text.of("“excellent”"));
  }

  @Test
  void what_is_too_much_or_too_little_is_told_with_the_field_that_it_is() throws IOException {
    Difference more = difference(result -> object(result).put("note", "well done"));
    Difference fewer = difference(result -> object(result).remove("grade"));

    assertThat(more.said()).isEqualTo(Text.of("the field note", "字段 note"));
    assertThat(more.recounted()).isEqualTo(Text.of("nothing", "无"));
    assertThat(more.where().en()).isEqualTo("object a, note");
    assertThat(fewer.recounted()).isEqualTo(Text.of("the field grade", "字段 grade"));
    assertThat(fewer.where()).isEqualTo(Text.of("object a, grade", "评议对象 a，等次"));
    assertThat(difference(result -> ((ObjectNode) result).put("more", 1)).where().en())
        .isEqualTo("more");
  }

  @Test
  void what_stands_in_a_list_without_names_is_told_by_its_number() throws IOException {
    Difference second =
        difference(EMPTY, EMPTY.result(), result -> ((ArrayNode) result.at("/warnings")).add("x"));
    Difference inside =
        difference(
            PUBLISHED,
            PUBLISHED.explained(Language.EN),
            result -> ((ObjectNode) result.at(OPERAND)).put("number", "7"));

    assertThat(second.where()).isEqualTo(Text.of("warnings, no. 2", "提示，第 2 项"));
    assertThat(second.pointer()).isEqualTo("/warnings/1");
    assertThat(inside.pointer()).isEqualTo(OPERAND + "/number");
    assertThat(inside.where().en()).endsWith(", operands, no. 2, number");
  }

  @Test
  void a_result_is_compared_in_the_language_in_which_more_of_it_is_the_same() throws IOException {
    for (Language language : Language.values()) {
      Difference note =
          difference(
              EMPTY,
              ReportJson.text(EMPTY.report(), language),
              result -> ((ObjectNode) result.at("/intake")).put("note", "x"));
      assertThat(note.pointer()).isEqualTo("/intake/note");
    }
    Difference neither =
        difference(
            EMPTY, EMPTY.result(), result -> ((ArrayNode) result.at("/warnings")).set(0, "x"));

    assertThat(neither.recounted().en()).startsWith("“No ballot was accepted");
  }

  @Test
  void a_difference_is_one_sentence_in_each_language() throws IOException {
    Difference difference = difference(result -> object(result).put("grade", "poor"));

    assertThat(difference.message())
        .isEqualTo(
            Text.of(
                difference.file()
                    + ": object a, grade (/objects/0/grade): “poor”, and recounted “excellent”",
                difference.file() + "：评议对象 a，等次 (/objects/0/grade)：文件为 “poor”，重新计票为 “excellent”"));
  }

  @Test
  void a_board_of_another_scheme_or_with_fewer_intervals_is_told() {
    ExportedBox box = Exports.verified(PUBLISHED.export());
    String other = PUBLISHED.board().replace(box.scheme().fingerprint(), "0".repeat(64));
    List<String> lines = PUBLISHED.board().lines().toList();
    String fewer = String.join("\n", lines.subList(0, lines.size() - 2)) + "\n";

    assertThat(box.differenceFrom("board.ndjson", board(other)))
        .get()
        .extracting(Difference::where)
        .isEqualTo(Text.of("the scheme’s fingerprint", "方案指纹"));
    assertThat(box.differenceFrom("board.ndjson", board(fewer)))
        .get()
        .extracting(difference -> difference.message().en())
        .isEqualTo("board.ndjson: the number of intervals: 2, and recounted 3");
  }

  @Test
  void the_id_of_a_box_has_one_to_two_hundred_characters() {
    String id = Exports.verified(PUBLISHED.export()).id();

    assertThat(Exports.faultOf(PUBLISHED.export().replace(id, "b".repeat(200)))).isEqualTo("none");
    assertThat(Exports.faultOf(PUBLISHED.export().replace(id, "b".repeat(201))))
        .isEqualTo("1 invalid-parameter");
    assertThat(Exports.faultOf(PUBLISHED.export().replace(id, " ")))
        .isEqualTo("1 invalid-parameter");
  }

  @Test
  void what_is_quoted_stands_in_one_line_of_at_most_two_hundred_characters() {
    assertThat(Shown.of("a\r\nb\u2028c")).isEqualTo("a b c");
    assertThat(Shown.of(" ")).isEqualTo("“ ”");
    assertThat(Shown.of("x".repeat(200))).isEqualTo("x".repeat(200));
    assertThat(Shown.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
    assertThat(Shown.of("😀".repeat(101))).isEqualTo("😀".repeat(100) + "…");
  }
}
