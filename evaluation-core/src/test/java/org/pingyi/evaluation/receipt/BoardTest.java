package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;

class BoardTest {

  private static final List<Boards.Interval> INTERVALS =
      List.of(
          new Boards.Interval(0, 3, List.of(), 2, List.of()),
          new Boards.Interval(3, 3, List.of()),
          new Boards.Interval(3, 8, List.of(4L, 1L), 1, List.of(0L)));

  private static final IntervalPart NO_COMMENTS = new IntervalPart(0, List.of());

  @TempDir private Path folder;

  @Test
  void a_board_is_lines_of_json_in_the_documented_format() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BoardTest.class.getResourceAsStream("board.ndjson"))) {
      assertThat(Boards.written(INTERVALS, true)).isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void a_board_says_what_the_box_has() {
    Board board = Boards.verified(Boards.written(INTERVALS, true));
    MerkleTree tree = Leaves.tree(Leaves.sorted(0, 3));
    Leaves.sorted(3, 8).forEach(tree::append);

    assertThat(board.box()).isEqualTo("townships 2026 乡镇");
    assertThat(board.scheme()).isEqualTo(Boards.SCHEME);
    assertThat(board.isClosed()).isTrue();
    assertThat(board.superseded()).isEqualTo(2);
    assertThat(board.isSuperseded(4)).isTrue();
    assertThat(board.isSuperseded(5)).isFalse();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> board.isSuperseded(8));
    assertThat(board.root()).isEqualTo(tree.root());
    assertThat(board.roots()).containsExactly(tree.root(3), tree.root(3), tree.root(8));
    assertThat(board.inclusion(5).shows(Receipt.of(tree.leaf(5)), board.root())).isTrue();
    assertThat(board.commentRoots()).extracting(TreeRoot::size).containsExactly(2L, 2L, 3L);
    assertThat(board.isSupersededComment(0)).isTrue();
    assertThat(board.isSupersededComment(2)).isFalse();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> board.isSupersededComment(3));
  }

  @Test
  void the_name_of_a_box_has_two_hundred_characters_at_most() {
    String board = Boards.written(INTERVALS, true);
    String longest = board.replace("townships 2026 乡镇", "票".repeat(200));

    assertThat(Boards.verified(longest).box()).hasSize(200);
    assertThat(Boards.faultOf(board.replace("townships 2026 乡镇", "票".repeat(201))))
        .isNotEqualTo("none");
  }

  @Test
  void a_comment_is_taken_back_with_a_paper_of_an_earlier_interval_alone() {
    Boards.Interval first = new Boards.Interval(0, 3, List.of(), 2, List.of());
    Boards.Interval withEarlier = new Boards.Interval(3, 8, List.of(2L), 1, List.of(0L));
    Boards.Interval withItsOwn = new Boards.Interval(3, 8, List.of(3L), 1, List.of(0L));

    String board = Boards.written(List.of(first, withEarlier), true);
    assertThat(board).containsOnlyOnce("[2]");
    assertThat(Boards.faultOf(board)).isEqualTo("none");
    assertThat(Boards.faultOf(board.replace("[2]", "[3]")))
        .contains(FaultCode.BOARD_DIFFERS.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Boards.written(List.of(first, withItsOwn), true));
  }

  @Test
  void a_receipt_is_counted_superseded_or_not_there() {
    Board board = Boards.verified(Boards.written(INTERVALS, true));
    List<TreeHash> first = Leaves.sorted(0, 3);
    List<TreeHash> third = Leaves.sorted(3, 8);

    assertThat(board.answer(Receipt.of(first.get(0)))).isEqualTo(new ReceiptAnswer.Counted(1, 0));
    assertThat(board.answer(Receipt.of(first.get(1))))
        .isEqualTo(new ReceiptAnswer.Superseded(1, 1));
    assertThat(board.answer(Receipt.of(third.get(1))))
        .isEqualTo(new ReceiptAnswer.Superseded(3, 4));
    assertThat(board.answer(Receipt.of(third.get(4)))).isEqualTo(new ReceiptAnswer.Counted(3, 7));
    assertThat(board.answer(Receipt.of(Leaves.numbered(8))))
        .isEqualTo(new ReceiptAnswer.NotThere(true));
  }

  @Test
  void a_board_of_an_open_box_may_get_the_paper_yet() {
    Board board = Boards.verified(Boards.written(INTERVALS, false));
    ReceiptAnswer answer = board.answer(Receipt.of(Leaves.numbered(8)));

    assertThat(board.isClosed()).isFalse();
    assertThat(answer).isEqualTo(new ReceiptAnswer.NotThere(false));
    assertThat(answer.message().en()).startsWith("Not there yet");
    assertThat(new ReceiptAnswer.NotThere(true).message().en()).contains("closed");
    assertThat(new ReceiptAnswer.Counted(3, 7).message().zh()).contains("第 3 个时段");
    assertThat(new ReceiptAnswer.Superseded(1, 1).message().en()).contains("interval 1");
  }

  @Test
  void two_leaves_with_the_bits_of_one_receipt_are_told() throws IOException {
    byte[] almost = Leaves.numbered(1).bytes();
    almost[31] ^= 1;
    MerkleTree tree = new MerkleTree();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BoardWriter writer = new BoardWriter(out, "box", Boards.SCHEME, tree, new MerkleTree())) {
      List.of(Leaves.numbered(1), TreeHash.of(almost)).stream().sorted().forEach(tree::append);
      writer.interval(new IntervalPart(2, List.of(1L)), NO_COMMENTS);
      tree.append(Leaves.numbered(1));
      writer.interval(new IntervalPart(3, List.of()), NO_COMMENTS);
    }

    ReceiptAnswer answer =
        Boards.verified(out.toString(UTF_8)).answer(Receipt.of(Leaves.numbered(1)));
    assertThat(answer)
        .isEqualTo(
            new ReceiptAnswer.Several(
                List.of(
                    new ReceiptAnswer.Counted(1, 0),
                    new ReceiptAnswer.Superseded(1, 1),
                    new ReceiptAnswer.Counted(2, 2))));
    assertThat(answer.message().en()).contains("3 papers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReceiptAnswer.Several(List.of(new ReceiptAnswer.Counted(1, 0))));
  }

  @Test
  void a_board_is_read_from_a_file_with_or_without_a_mark_and_a_last_line_break()
      throws IOException {
    Path file = folder.resolve("board.ndjson");
    String text = Boards.written(INTERVALS, true);
    Files.writeString(file, "\uFEFF" + text.stripTrailing().replace("\n", "\r\n"));

    assertThat(Board.verify(file).root()).isEqualTo(Boards.verified(text).root());
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Board.verify(folder.resolve("none")))
        .satisfies(
            refused ->
                assertThat(refused.faults().get(0).code()).isEqualTo(FaultCode.UNREADABLE_FILE));
  }

  @Test
  void a_board_that_would_contradict_itself_is_not_written() throws IOException {
    MerkleTree tree = Leaves.tree(Leaves.sorted(0, 3));
    MerkleTree comments = Leaves.tree(Leaves.sorted(3, 5));
    try (BoardWriter writer =
        new BoardWriter(new ByteArrayOutputStream(), "box", Boards.SCHEME, tree, comments)) {
      IntervalPart noMore = new IntervalPart(1, List.of());
      assertContradicts(writer, new IntervalPart(2, List.of(1L)), new IntervalPart(1, List.of(0L)));
      writer.interval(new IntervalPart(2, List.of()), noMore);
      assertContradicts(writer, new IntervalPart(2, List.of(1L)), new IntervalPart(2, List.of(1L)));
      assertContradicts(writer, new IntervalPart(3, List.of(2L)), new IntervalPart(1, List.of(0L)));
      writer.interval(new IntervalPart(2, List.of(1L)), new IntervalPart(1, List.of(0L)));
      IntervalPart papers = new IntervalPart(3, List.of());
      assertContradicts(writer, new IntervalPart(3, List.of(1L)), noMore);
      assertContradicts(writer, new IntervalPart(3, List.of(0L)), new IntervalPart(2, List.of(0L)));
      assertOutOfBounds(writer, new IntervalPart(1, List.of()), noMore);
      assertOutOfBounds(writer, new IntervalPart(4, List.of()), noMore);
      assertOutOfBounds(writer, papers, NO_COMMENTS);
      assertOutOfBounds(writer, papers, new IntervalPart(3, List.of()));
      writer.interval(papers, noMore);
      tree.append(tree.leaf(2));
      tree.append(tree.leaf(2));
      assertContradicts(writer, new IntervalPart(5, List.of()), noMore);
      writer.finish();
      assertThatIllegalStateException().isThrownBy(() -> writer.interval(papers, noMore));
      assertThatIllegalStateException().isThrownBy(writer::finish);
    }
  }

  private static void assertContradicts(
      BoardWriter writer, IntervalPart papers, IntervalPart comments) {
    assertThatIllegalArgumentException().isThrownBy(() -> writer.interval(papers, comments));
  }

  private static void assertOutOfBounds(
      BoardWriter writer, IntervalPart papers, IntervalPart comments) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> writer.interval(papers, comments));
  }

  @Test
  void an_interval_supersedes_each_leaf_once_when_it_is_there() {
    assertThat(new IntervalPart(5, List.of(4L, 1L)).superseded()).containsExactly(1L, 4L);
    for (List<Long> wrong : List.of(List.of(3L), List.of(-1L), List.of(1L, 1L))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new IntervalPart(3, wrong));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new IntervalPart(-1, List.of()));
  }

  @Test
  void a_box_has_a_name_and_a_scheme() {
    assertRefused(" ", Boards.SCHEME);
    assertRefused("x".repeat(201), Boards.SCHEME);
    assertRefused("box", Boards.SCHEME.substring(1));
    assertRefused("box", Boards.SCHEME.replace('a', 'A'));
  }

  private static void assertRefused(String box, String scheme) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new BoardWriter(
                    new ByteArrayOutputStream(), box, scheme, new MerkleTree(), new MerkleTree()));
  }
}
