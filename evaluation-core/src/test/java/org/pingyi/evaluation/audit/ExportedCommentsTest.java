package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.receipt.Board;

/** Comments held against their commitments, and against the board that binds the box to them. */
class ExportedCommentsTest {

  private static final Published BOX = Published.box();
  private static final Board BOARD = board(BOX.board());

  private static Board board(String text) {
    return Board.verify("board.ndjson", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static ExportedComments verified(String text) {
    return ExportedComments.verify(
        "comments.ndjson", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<ObjectNode> lines() {
    return Exports.lines(BOX.comments());
  }

  private static ExportedComments sealed(List<ObjectNode> lines) {
    return verified(Exports.text(Exports.sealed(lines)));
  }

  /** Which line has an opening, of those that have. */
  private static int opened(List<ObjectNode> lines, int which) {
    int at = -1;
    for (int found = -1; found < which; found += lines.get(at).has("comment") ? 1 : 0) {
      at++;
    }
    return at;
  }

  private static String faultOf(String text) {
    InputException refused = catchThrowableOfType(InputException.class, () -> verified(text));
    if (refused == null) {
      return "none";
    }
    Fault fault = refused.faults().get(0);
    return fault.place().line() + " " + fault.code();
  }

  private static String differenceFromBoard(ExportedComments comments) {
    return comments
        .differenceFrom("board.ndjson", BOARD)
        .map(difference -> difference.message().en())
        .orElse("none");
  }

  @Test
  void comments_agree_with_the_board_of_their_box() {
    ExportedComments comments = verified(BOX.comments());

    assertThat(Exports.text(Exports.sealed(lines()))).isEqualTo(BOX.comments());
    assertThat(comments.counted()).isEqualTo(3);
    assertThat(comments.superseded()).isEqualTo(1);
    assertThat(comments.root().size()).isEqualTo(4);
    assertThat(comments.roots()).isEqualTo(BOARD.commentRoots());
    assertThat(comments.id()).isEqualTo(BOARD.box());
    assertThat(comments.fingerprint()).isEqualTo(BOARD.scheme());
    assertThat(comments).hasToString("3 comments");
    assertThat(differenceFromBoard(comments)).isEqualTo("none");
    assertThat(differenceFromBoard(verified(Published.empty().comments()))).contains("the box");
  }

  @Test
  void what_was_taken_back_is_nowhere() {
    assertThat(BOX.comments()).contains("the first", "the third").doesNotContain("taken back");
    assertThat(BOX.export()).doesNotContain("the first", "taken back");
    assertThat(BOX.board()).doesNotContain("the first", "taken back");
  }

  @Test
  void a_comment_that_was_changed_is_named_by_its_line() {
    List<ObjectNode> changed = lines();
    int at = opened(changed, 0);
    ObjectNode line = changed.get(at);
    line.put("comment", line.get("comment").textValue().replaceFirst("the", "not the"));

    assertThat(faultOf(Exports.text(changed))).isEqualTo((at + 1) + " export-differs");
  }

  @Test
  void a_comment_that_was_changed_with_all_hashes_made_anew_differs_from_the_board() {
    List<ObjectNode> changed = lines();
    ObjectNode line = changed.get(opened(changed, 0));
    line.put("comment", line.get("comment").textValue().replaceFirst("the", "not the"));

    assertThat(differenceFromBoard(sealed(changed)))
        .startsWith("board.ndjson: the comments of interval 1: 3.")
        .endsWith(", so that one or more were changed");
  }

  @Test
  void a_comment_that_is_missing_or_invented_is_counted_in_its_interval() {
    List<ObjectNode> missing = lines();
    missing.remove(opened(missing, 2));
    assertThat(differenceFromBoard(sealed(missing)))
        .matches(
            "board.ndjson: the comments of interval [23]: 1, and recounted 0, so that 1 are"
                + " missing");
    assertThat(sealed(missing).differenceFrom("board.ndjson", BOARD))
        .get()
        .extracting(difference -> difference.message().zh())
        .asString()
        .matches("board.ndjson：第 [23] 个时段的意见：文件为 1，重新计票为 0，缺少 1 条");

    List<ObjectNode> invented = lines();
    String json = invented.get(opened(invented, 0)).get("comment").textValue();
    invented.add(opened(invented, 0), Exports.comment(json, 1));
    assertThat(differenceFromBoard(sealed(invented)))
        .isEqualTo(
            "board.ndjson: the comments of interval 1: 3, and recounted 4, so that 1 are not bound"
                + " by the board");
    assertThat(sealed(invented).differenceFrom("board.ndjson", BOARD))
        .get()
        .extracting(difference -> difference.message().zh())
        .isEqualTo("board.ndjson：第 1 个时段的意见：文件为 3，重新计票为 4，有 1 条不在公示板所约束之列");
  }

  @Test
  void a_comment_that_stands_twice_in_an_interval_is_not_sorted() {
    List<ObjectNode> twice = lines();
    int at = opened(twice, 0);
    twice.add(at, twice.get(at).deepCopy());
    List<ObjectNode> sealed = Exports.sealed(twice);
    int second = 1;
    while (!sealed.get(second - 1).equals(sealed.get(second))) {
      second++;
    }

    assertThat(faultOf(Exports.text(sealed))).isEqualTo((second + 1) + " export-differs");
  }

  @Test
  void a_comment_that_is_passed_off_as_superseded_is_missing() {
    List<ObjectNode> hidden = lines();
    ObjectNode line = hidden.get(opened(hidden, 0));
    line.remove(List.of("salt", "comment"));
    line.put("superseded", true);

    ExportedComments comments = verified(Exports.text(hidden));
    assertThat(differenceFromBoard(comments))
        .matches(
            "board.ndjson: comment leaf [012] \\(of interval 1\\): counted, and recounted without its"
                + " opening, so that it is missing");
    assertThat(comments.differenceFrom("board.ndjson", BOARD).orElseThrow().where().zh())
        .matches("第 [012] 片意见叶（属第 1 个时段）");
  }

  @Test
  void a_superseded_comment_that_is_there_again_is_told() {
    Matcher superseded = Pattern.compile("\"superseded\":\\[(\\d+)]}}").matcher(BOX.board());
    assertThat(superseded.find()).isTrue();
    int one = Integer.parseInt(superseded.group(1));
    String two = "\"superseded\":" + (one == 0 ? "[0,1]" : "[0," + one + "]") + "}}";
    Board more = board(superseded.replaceFirst(two));

    assertThat(verified(BOX.comments()).differenceFrom("board.ndjson", more))
        .get()
        .extracting(difference -> difference.message().en())
        .isEqualTo(
            "board.ndjson: comment leaf "
                + (one == 0 ? 1 : 0)
                + " (of interval 1): superseded, and recounted there, though it was superseded");
  }

  @Test
  void comments_of_a_box_that_goes_on_differ_from_those_of_a_closed_one() {
    String open = BOX.board().substring(0, BOX.board().lastIndexOf("{"));

    assertThat(verified(BOX.comments()).differenceFrom("board.ndjson", board(open)))
        .get()
        .extracting(difference -> difference.where().en())
        .isEqualTo("the last line");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pingyi-comments       | pingyi-box             | 1 invalid-parameter",
        "`\"version\":1`       | `\"version\":2`        | 1 invalid-parameter",
        "`\"fingerprint\":\"`  | `\"fingerprint\":\"0`  | ? export-differs",
        "`\"interval\":2`      | `\"interval\":3`       | 6 export-differs",
        "`\"superseded\":true` | `\"superseded\":false` | ? export-differs",
        "`\"salt\":\"`         | `\"salt\":\"A`         | ? wrong-type",
        "`\"closed\":3`        | `\"closed\":2`         | ? export-differs",
      })
  void what_is_no_file_of_comments_is_told_where(String from, String to, String fault) {
    assertThat(BOX.comments()).contains(from);

    assertThat(faultOf(BOX.comments().replaceFirst(Pattern.quote(from), to)))
        .matches(fault.replace("?", "\\d+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{'scheme':'0000','object':'a','comment':'secret'}`",
        "`{'object':'a','scheme':'F','comment':'secret'}`",
        "`{'scheme':'F','object':'a','comment':7}`",
        "`{'scheme':'F','object':'a'}`",
        "`{'scheme':'F','subject':'a','comment':'secret'}`",
        "`{'scheme':'F','object':'a','comment':'secret','more':'secret'}`",
        "`{'scheme':'F','object':'a','comment':'secret'}{}`",
        "`secret`"
      })
  void a_comment_that_no_box_would_have_kept_is_named_by_its_line_and_not_quoted(String comment) {
    String json =
        comment.replace('\'', '"').replace("\"F\"", "\"" + Published.SCHEME.fingerprint() + "\"");
    List<ObjectNode> forged = lines();
    forged.add(opened(forged, 0), Exports.comment(json, 1));
    List<ObjectNode> sealed = Exports.sealed(forged);

    assertThat(faultOf(Exports.text(sealed)))
        .isEqualTo(Exports.lineOf("comment", json, sealed) + " export-differs");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> verified(Exports.text(sealed)))
        .withMessageNotContaining("secret");
  }

  @Test
  void an_empty_file_and_a_missing_one_are_told() {
    assertThat(faultOf("")).isEqualTo("1 empty-file");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ExportedComments.verify(Path.of("no-such-comments")))
        .withMessageContaining("no such file");
  }

  @Property
  void whatever_character_is_changed_the_comments_are_the_same_or_refused(
      @ForAll @IntRange(min = 0, max = 10_000_000) int at,
      @ForAll @CharRange(from = ' ', to = '~') char character) {
    StringBuilder changed = new StringBuilder(BOX.comments());
    changed.setCharAt(at % changed.length(), character);

    try {
      assertThat(verified(changed.toString()).roots()).isEqualTo(BOARD.commentRoots());
    } catch (InputException refused) {
      assertThat(refused.faults()).isNotEmpty();
    }
  }

  @Property
  void comments_that_are_cut_off_are_refused(
      @ForAll @IntRange(min = 1, max = 10_000_000) int length) {
    int most = BOX.comments().length() - 1;

    assertThat(faultOf(BOX.comments().substring(0, length % most))).isNotEqualTo("none");
  }
}
