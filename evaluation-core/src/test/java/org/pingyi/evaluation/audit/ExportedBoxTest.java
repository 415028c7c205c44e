package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;

class ExportedBoxTest {

  private static final Published BOX = Published.box();
  private static final String FINGERPRINT = Published.SCHEME.fingerprint();
  private static final Board BOARD =
      Board.verify("board.ndjson", new ByteArrayInputStream(BOX.board().getBytes(UTF_8)));

  private static List<ObjectNode> lines() {
    return Exports.lines(BOX.export());
  }

  private static int paperLine(List<ObjectNode> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).has("paper")) {
        return i;
      }
    }
    throw new IllegalStateException("no paper");
  }

  @Test
  void the_export_that_is_changed_here_is_sound_and_agrees_with_its_board() {
    ExportedBox box = Exports.verified(BOX.export());

    assertThat(Exports.text(lines())).isEqualTo(BOX.export());
    assertThat(Exports.text(Exports.sealed(lines()))).isEqualTo(BOX.export());
    assertThat(box.scheme().fingerprint()).isEqualTo(FINGERPRINT);
    assertThat(box.root()).isEqualTo(BOARD.root());
    assertThat(box.differenceFrom("board.ndjson", BOARD)).isEmpty();
  }

  @Test
  void
      every_value_of_an_export_that_is_another_is_found_but_for_the_boxs_id_which_the_board_tells() {
    List<String> unnoticed = new ArrayList<>();
    for (int line = 0; line < lines().size(); line++) {
      for (String pointer : Scalars.pointers(lines().get(line))) {
        List<ObjectNode> changed = lines();
        change(changed.get(line), pointer);
        if (Exports.faultOf(Exports.text(changed)).equals("none")) {
          unnoticed.add(line + pointer);
          assertThat(Exports.verified(Exports.text(changed)).differenceFrom("board.ndjson", BOARD))
              .isPresent();
        }
      }
    }
    assertThat(unnoticed).containsExactly("0/box");
  }

  private static void change(ObjectNode line, String pointer) {
    int cut = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) line.at(pointer.substring(0, cut));
    String key = pointer.substring(cut + 1);
    JsonNode value = parent.get(key);
    if (value.isBoolean()) {
      parent.put(key, !value.booleanValue());
    } else if (value.isNumber()) {
      parent.put(key, value.longValue() + 1);
    } else {
      parent.put(key, another(value.textValue()));
    }
  }

  /** Changes a character in the middle, in base64 and in JSON to one that may stand there. */
  private static String another(String text) {
    int at = text.lastIndexOf("good") >= 0 ? text.lastIndexOf("good") : text.length() / 2;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  @Property
  void whatever_character_is_changed_the_box_is_the_same_or_the_export_is_refused(
      @ForAll @IntRange(min = 0, max = 10_000_000) int at,
      @ForAll @CharRange(from = ' ', to = '~') char character) {
    StringBuilder changed = new StringBuilder(BOX.export());
    changed.setCharAt(at % changed.length(), character);

    try {
      ExportedBox box = Exports.verified(changed.toString());
      assertThat(box.root()).isEqualTo(BOARD.root());
      assertThat(box.tally()).isEqualTo(Exports.verified(BOX.export()).tally());
      assertThat(box.scheme().fingerprint()).isEqualTo(FINGERPRINT);
    } catch (InputException refused) {
      assertThat(refused.faults()).isNotEmpty();
    }
  }

  @Test
  void a_paper_that_was_left_out_added_or_moved_is_found() {
    List<ObjectNode> leftOut = lines();
    leftOut.remove(paperLine(leftOut));
    assertThat(Exports.faultOf(Exports.text(leftOut))).endsWith("export-differs");

    List<ObjectNode> added = lines();
    added.add(paperLine(added), lines().get(lines().size() - 2));
    assertThat(Exports.faultOf(Exports.text(added))).endsWith("export-differs");

    List<ObjectNode> moved = lines();
    moved.add(moved.size() - 1, moved.remove(paperLine(moved)));
    assertThat(Exports.faultOf(Exports.text(moved))).endsWith("export-differs");
  }

  @Test
  void a_paper_that_is_added_twice_with_all_hashes_made_anew_is_found_when_it_is_counted() {
    List<ObjectNode> twice = lines();
    ObjectNode paper = twice.get(paperLine(twice));
    twice.add(twice.size() - 1, paper.deepCopy());

    assertThat(Exports.faultOf(Exports.text(Exports.sealed(twice)))).matches("\\d+ export-differs");
  }

  @Test
  void a_paper_that_is_passed_off_as_superseded_where_the_first_one_counts_is_found() {
    String export = Published.keepingFirst().export();
    List<ObjectNode> hidden = Exports.lines(export);
    int at = paperLine(hidden);
    hidden.get(at).remove(List.of("salt", "paper"));
    hidden.get(at).put("superseded", true);

    assertThat(Exports.verified(export).counted()).isEqualTo(2);
    assertThat(Exports.faultOf(Exports.text(hidden))).isEqualTo((at + 1) + " export-differs");
  }

  @Test
  void leaves_that_are_not_sorted_would_tell_who_came_first() {
    List<ObjectNode> sealed =
        Exports.sealed(lines(), Comparator.comparing(Exports::leaf).reversed());

    assertThat(Exports.faultOf(Exports.text(sealed))).isEqualTo("4 export-differs");
  }

  @Test
  void who_makes_all_hashes_anew_gets_another_root_and_the_result_and_the_board_tell_it(
      @TempDir Path folder) throws IOException {
    List<ObjectNode> leftOut = lines();
    leftOut.remove(paperLine(leftOut));
    ExportedBox box = Exports.verified(Exports.text(Exports.sealed(leftOut)));

    Path result = Files.writeString(folder.resolve("result.json"), BOX.result());
    assertThat(box.differenceFrom(result))
        .get()
        .extracting(Difference::pointer)
        .isEqualTo("/intake/papers");
    assertThat(box.differenceFrom("board.ndjson", BOARD))
        .get()
        .extracting(Difference::where)
        .isEqualTo(Text.of("the root of interval 1", "第 1 个时段的根"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'scheme':'0000','group':'masses','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'work':'best'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'x','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'others','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'peers','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'conduct':'good'}}]}`",
        "`{'scheme':'F','group':'masses','at':'2026-05-01','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'work':'good'}},{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'work':'good','work':'bad'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[]}`",
        "`{'group':'masses','scheme':'F','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','group':'masses','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','comment':'x','ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':'good'}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a'}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'ratings':{'work':'good'},'object':'a'}]}`",
        "`{'scheme':'F','group':'masses','seconds':1.5,'ballots':[{'object':'a','ratings':{'work':'good'}}]}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'work':'good'}}]}{}`",
        "`{'scheme':'F','group':'masses','ballots':[{'object':'a','ratings':{'work':'good'}}]`",
        "`[]`",
        "`garbage`"
      })
  void a_paper_that_no_box_would_have_taken_is_named_by_its_line(String paper) {
    String json = paper.replace('\'', '"').replace("\"F\"", "\"" + FINGERPRINT + "\"");
    List<ObjectNode> forged = lines();
    forged.add(paperLine(forged), Exports.paper(json, 1));
    List<ObjectNode> sealed = Exports.sealed(forged);

    assertThat(Exports.faultOf(Exports.text(sealed)))
        .isEqualTo(Exports.lineOf("paper", json, sealed) + " export-differs");
  }

  @Test
  void what_is_said_of_a_paper_quotes_nothing_of_it() {
    List<ObjectNode> forged = lines();
    forged.add(
        paperLine(forged),
        Exports.paper(
            "{\"scheme\":\""
                + FINGERPRINT
                + "\",\"group\":\"masses\",\"ballots\":[{\"object\":\"a\",\"ratings\":{\"work\":\"secret\"}}]}",
            1));

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Exports.verified(Exports.text(Exports.sealed(forged))))
        .withMessageContaining("cannot be counted")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pingyi-box            | pingyi-fox             | 1 invalid-parameter",
        "`\"version\":1,`      | `\"version\":2,`       | 1 invalid-parameter",
        "`\"box\":\"`          | `\"fox\":\"`           | 1 missing-key",
        "`\"objects\":[`       | `\"objects\":[7,`      | 1 wrong-type",
        "`\"objects\":[`       | `\"objects\":{`        | 1 wrong-type",
        "`\"parent\":\"a\"`    | `\"parent\":\"c\"`     | 1 invalid-parameter",
        "`\"id\":\"b\"`        | `\"id\":\"a\"`         | 1 invalid-parameter",
        "`\"id\":\"b\"`        | `\"id\":\"\"`          | 1 invalid-parameter",
        "`\"size\":\"9\"`      | `\"town\":\"9\"`       | 1 duplicate-key",
        "`\"size\":\"9\"`      | `\"id\":\"9\"`         | 1 invalid-parameter",
        "`\"interval\":2`      | `\"interval\":3`       | 6 export-differs",
        "`\"superseded\":true` | `\"superseded\":false` | ? export-differs",
        "`\"superseded\":true` | `\"superseded\":1`     | ? wrong-type",
        "`\"salt\":\"`         | `\"salt\":\"A`         | ? wrong-type",
        "`\"closed\":3`        | `\"closed\":2`         | 13 export-differs",
      })
  void what_is_no_export_is_told_where(String from, String to, String fault) {
    assertThat(BOX.export()).contains(from);

    assertThat(Exports.faultOf(BOX.export().replaceFirst(Pattern.quote(from), to)))
        .matches(fault.replace("?", "\\d+"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garbage", "{", "{\"format\"", "{'format':1}", "PK\u0003\u0004", "<html>"})
  void garbage_is_no_export(String text) {
    assertThat(Exports.faultOf(text)).isEqualTo("1 invalid-yaml");
  }

  @Test
  void an_empty_file_a_missing_one_and_a_board_are_told() {
    assertThat(Exports.faultOf("")).isEqualTo("1 empty-file");
    assertThat(Exports.faultOf(BOX.board())).isEqualTo("1 invalid-parameter");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ExportedBox.verify(Path.of("no-such-box"), SmallRules.PLUGINS))
        .withMessageContaining("no such file");
  }

  @Property
  void an_export_that_is_cut_off_is_refused(
      @ForAll @IntRange(min = 1, max = 10_000_000) int length) {
    int most = BOX.export().length() - 1;

    assertThat(Exports.faultOf(BOX.export().substring(0, length % most))).isNotEqualTo("none");
  }

  @Property(tries = 200)
  void whatever_is_read_is_an_export_or_a_fault(@ForAll byte[] bytes) {
    assertThat(Exports.faultOf(new ByteArrayInputStream(bytes))).isNotEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "{\"format\":\"", "{\"", "{\"format\":1", "{\"format\":[", "OBJECTS"})
  void what_never_ends_is_refused_and_not_held(String beginning) {
    int roster = BOX.export().indexOf("{\"id\":\"b\"");
    String start = beginning.equals("OBJECTS") ? BOX.export().substring(0, roster) : beginning;
    String again =
        beginning.equals("OBJECTS")
            ? "{\"id\":\"x\",\"title\":{\"en\":\""
                + "x".repeat(4000)
                + "\",\"zh\":\"x\"},\"attributes\":{}},"
            : beginning.substring(beginning.length() - 1).replace("\"", "x");
    assertThat(Exports.faultOf(Endless.after(start, i -> again)))
        .matches("1 (too-large|invalid-yaml|wrong-type)");
  }

  @Test
  void a_board_that_is_not_the_boxs_own_is_told() {
    ExportedBox box = Exports.verified(BOX.export());
    Published other = Published.box();
    Board another =
        Board.verify("board.ndjson", new ByteArrayInputStream(other.board().getBytes(UTF_8)));
    assertThat(box.differenceFrom("board.ndjson", another))
        .get()
        .extracting(difference -> difference.where().en())
        .isEqualTo("the box");

    String open = BOX.board().substring(0, BOX.board().lastIndexOf("{"));
    Board unclosed = Board.verify("board.ndjson", new ByteArrayInputStream(open.getBytes(UTF_8)));
    assertThat(box.differenceFrom("board.ndjson", unclosed))
        .get()
        .extracting(difference -> difference.message().en())
        .isEqualTo("board.ndjson: the last line: the box is open, and recounted it is closed");

    String fewer = BOX.board().replaceAll("\"superseded\":\\[\\d+\\]", "\"superseded\":[]");
    assertThat(fewer).isNotEqualTo(BOX.board());
    Board unsuperseded =
        Board.verify("board.ndjson", new ByteArrayInputStream(fewer.getBytes(UTF_8)));
    assertThat(box.differenceFrom("board.ndjson", unsuperseded))
        .get()
        .extracting(difference -> difference.message().en())
        .asString()
        .endsWith("counted, and recounted superseded");
  }
}
