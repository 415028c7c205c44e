package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whether what a box publishes only grew, and where not. */
class BoardGrowthTest {

  private static final List<Boards.Interval> INTERVALS =
      List.of(
          new Boards.Interval(0, 3, List.of(), 2, List.of()),
          new Boards.Interval(3, 5, List.of(1L), 1, List.of(0L)),
          new Boards.Interval(5, 9, List.of(4L), 2, List.of()));

  private static Board board(List<Boards.Interval> intervals, boolean closed) {
    return Boards.verified(Boards.written(intervals, closed));
  }

  /** The earlier board, with its second interval another. */
  private static Board earlier(Boards.Interval second) {
    return board(List.of(INTERVALS.get(0), second), false);
  }

  private static String difference(Board earlier, Board later) {
    GrowthAnswer answer = later.growthSince(earlier);
    return answer instanceof GrowthAnswer.Differs differs ? differs.where().en() : "none";
  }

  @Property
  void every_board_of_a_box_that_goes_on_only_grew_since_all_before_it(
      @ForAll @IntRange(max = 3) int before, @ForAll @IntRange(max = 3) int now) {
    Board earlier = board(INTERVALS.subList(0, Math.min(before, now)), false);
    Board later = board(INTERVALS.subList(0, Math.max(before, now)), Math.max(before, now) == 3);

    GrowthAnswer grew = new GrowthAnswer.Grew(earlier.root().size(), later.root().size());
    assertThat(later.growthSince(earlier)).isEqualTo(grew);
    assertThat(later.growthSince(earlier.root())).isEqualTo(grew);
  }

  @Test
  void the_answer_says_how_many_papers_there_were_and_are() {
    GrowthAnswer answer = board(INTERVALS, true).growthSince(board(INTERVALS.subList(0, 2), false));

    assertThat(answer.message().en())
        .isEqualTo(
            "The box only grew: the 5 papers that were published earlier are the first of its 9.");
    assertThat(answer.message().zh()).contains("5", "9");
    assertThatIllegalArgumentException().isThrownBy(() -> new GrowthAnswer.Grew(2, 1));
  }

  @Test
  void the_first_thing_that_is_not_as_it_was_is_named() {
    Board later = board(INTERVALS, true);

    assertThat(difference(earlier(INTERVALS.get(1)), later)).isEqualTo("none");
    assertThat(difference(earlier(new Boards.Interval(20, 22, List.of(1L), 1, List.of(0L))), later))
        .matches("in interval 2 leaf [34] is another");
    assertThat(
            difference(
                board(List.of(INTERVALS.get(0), new Boards.Interval(3, 3, List.of(1L))), false),
                later))
        .isEqualTo("in interval 2 there were 0 papers and are 2");
    assertThat(difference(earlier(new Boards.Interval(3, 5, List.of(2L), 1, List.of(0L))), later))
        .isEqualTo("in interval 2 other leaves are superseded");
    assertThat(difference(earlier(new Boards.Interval(3, 5, List.of(1L), 1, List.of(1L))), later))
        .isEqualTo("in interval 2 the comments are others");
    assertThat(difference(earlier(new Boards.Interval(3, 5, List.of(1L), 2, List.of(0L))), later))
        .isEqualTo("in interval 2 the comments are others");
  }

  @Test
  void a_board_that_lost_an_interval_or_goes_on_after_its_end_is_told() {
    assertThat(difference(board(INTERVALS, false), board(INTERVALS.subList(0, 2), false)))
        .isEqualTo("in interval 3 all of it is missing");
    assertThat(difference(board(INTERVALS.subList(0, 2), true), board(INTERVALS, true)))
        .isEqualTo("the box was closed before, and went on");
    assertThat(difference(board(INTERVALS, true), board(INTERVALS, false)))
        .isEqualTo("the box was closed before, and went on");
  }

  @Test
  void boards_of_different_boxes_or_schemes_are_not_compared() {
    String text = Boards.written(INTERVALS, true);
    Board board = Boards.verified(text);

    assertThat(difference(Boards.verified(text.replace("townships", "windows")), board))
        .isEqualTo("it is of another box");
    assertThat(difference(Boards.verified(text.replaceFirst("cdef\"}", "cdee\"}")), board))
        .isEqualTo("it is of another scheme");
  }

  @Test
  void a_root_that_no_interval_ended_with_was_never_published() {
    Board board = board(INTERVALS, true);

    assertThat(board.growthSince(board.root(4)).message().en())
        .isEqualTo(
            "This board does not follow from what was published earlier: no interval ended with 4"
                + " papers.");
    assertThat(board.growthSince(board.root(0))).isEqualTo(new GrowthAnswer.Grew(0, 9));
    assertThat(board.growthSince(new TreeRoot(0, board.leaf(0))).message().en())
        .contains("its first 0 papers have another root");
  }

  @Test
  void a_root_that_was_noted_tells_whether_the_papers_only_grew() {
    TreeRoot noted = board(INTERVALS.subList(0, 1), false).root();
    List<Boards.Interval> forged = new ArrayList<>(INTERVALS);
    forged.set(0, new Boards.Interval(1, 4, List.of()));

    assertThat(board(INTERVALS, true).growthSince(noted)).isEqualTo(new GrowthAnswer.Grew(3, 9));
    assertThat(board(forged.subList(0, 1), true).growthSince(noted).message().en())
        .contains("its first 3 papers have another root");
    assertThat(board(List.of(), true).growthSince(noted).message().en())
        .contains("it has 0 papers, and there were 3");
    assertThat(board(List.of(), true).root().size()).isZero();
  }
}
