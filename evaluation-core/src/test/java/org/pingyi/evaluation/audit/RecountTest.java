package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;

class RecountTest {

  private static final Published BOX = Published.box();

  @TempDir private Path folder;

  private Recount recount(String export, String result) throws IOException {
    return Recount.of(
        written("box.ndjson", export), written("result.json", result), SmallRules.PLUGINS);
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void what_a_box_published_agrees_with_its_papers_in_either_language_explained_or_not()
      throws IOException {
    assertThat(recount(BOX.export(), BOX.result()).difference()).isEmpty();
    assertThat(recount(BOX.export(), ReportJson.text(BOX.report(), Language.ZH)).difference())
        .isEmpty();
    assertThat(recount(BOX.export(), BOX.explained(Language.EN)).difference()).isEmpty();
    assertThat(recount(BOX.export(), BOX.explained(Language.ZH)).difference()).isEmpty();
  }

  @Test
  void the_papers_are_all_there() throws IOException {
    Recount recount = recount(BOX.export(), BOX.result());

    assertThat(recount.agrees()).isTrue();
    assertThat(recount.box().roots()).hasSize(3);
    assertThat(recount.box().superseded()).isEqualTo(1);
    assertThat(recount.box().counted()).isEqualTo(7);
  }

  @Test
  void an_empty_box_can_be_recounted() throws IOException {
    Published empty = Published.empty();

    assertThat(recount(empty.export(), empty.result()).difference()).isEmpty();
  }

  private Recount recount(String board, Path comments) throws IOException {
    return Recount.of(
        written("box.ndjson", BOX.export()),
        written("result.json", BOX.result()),
        written("board.ndjson", board),
        comments,
        SmallRules.PLUGINS);
  }

  @Test
  void comments_are_looked_at_where_they_are_given() throws IOException {
    Recount recount = recount(BOX.board(), written("comments.ndjson", BOX.comments()));

    assertThat(recount.difference()).isEmpty();
    assertThat(recount.message().en())
        .isEqualTo(
            "Everything agrees: 7 papers were counted again; of the comments 3 are as the board"
                + " binds them, and 1 are superseded.");
    assertThat(recount.message().zh()).isEqualTo("全部相符：已重新计票 7 份；意见中 3 条与公示板相符，1 条已被替换。");
    assertThat(recount.comments()).get().hasToString("3 comments");
    assertThat(recount(BOX.export(), BOX.result()).message().en())
        .isEqualTo("Everything agrees: 7 papers were counted again.");
  }

  @Test
  void a_result_is_looked_at_whatever_else_is_given() throws IOException {
    Path export = written("box.ndjson", BOX.export());
    Path board = written("board.ndjson", BOX.board());
    Path comments = written("comments.ndjson", BOX.comments());
    Path result = written("result.json", BOX.result().replaceFirst("\"rank\": 1", "\"rank\": 2"));

    for (Recount recount :
        List.of(
            Recount.of(export, result, SmallRules.PLUGINS),
            Recount.of(export, result, board, SmallRules.PLUGINS),
            Recount.of(export, result, board, comments, SmallRules.PLUGINS))) {
      assertThat(recount.agrees()).isFalse();
      assertThat(recount.message().en())
          .isEqualTo(result + ": object a, rank (/objects/0/rank): 2, and recounted 1");
    }
  }

  @Test
  void a_board_is_looked_at_before_the_result() throws IOException {
    Path export = written("box.ndjson", BOX.export());
    Path result = written("result.json", BOX.result());
    Path board = written("board.ndjson", BOX.board());
    Path other = written("other.ndjson", Published.box().board());
    Path none = written("none.json", "{}");

    assertThat(Recount.of(export, result, board, SmallRules.PLUGINS).message().en())
        .isEqualTo("Everything agrees: 7 papers were counted again.");
    assertThat(Recount.of(export, none, other, SmallRules.PLUGINS).difference())
        .get()
        .extracting(Difference::file)
        .isEqualTo(other.toString());
  }

  @Test
  void comments_of_another_box_differ_from_the_board() throws IOException {
    Path others = written("comments.ndjson", Published.box().comments());

    assertThat(recount(BOX.board(), others).difference())
        .get()
        .extracting(difference -> difference.where().en())
        .isEqualTo("the box");
  }
}
