package org.pingyi.evaluation.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What is done about an item after it was reported, one move a day. A ledger of items in these
 * courses has ten events an item.
 */
final class Course {

  /** What is done on one day. */
  enum Move {
    ANSWER,
    ANALYSE,
    PLAN,
    START,
    FINISH,
    FIND_SOLVED,
    FIND_UNSOLVED,
    CLOSE,
    DEFER,
    RESUME,
    HAND_OVER,
    NOTE
  }

  /** How many items that come to their end have ten events each, taken together. */
  static final int CYCLE = 20;

  /** It was tried in vain once, and then work began anew and was not finished. */
  static final List<Move> LEFT_OPEN =
      List.of(
          Move.ANSWER,
          Move.ANALYSE,
          Move.PLAN,
          Move.START,
          Move.FINISH,
          Move.FIND_UNSOLVED,
          Move.ANALYSE,
          Move.PLAN,
          Move.START);

  private Course() {}

  /**
   * Returns the course of an item that comes to its end: one in four needs a second round or a
   * note, one in five is deferred, one in ten handed over.
   *
   * @param number the item's number among these
   */
  static List<Move> toTheEnd(int number) {
    ImmutableList.Builder<Move> moves = ImmutableList.builder();
    moves.add(Move.ANSWER);
    if (number % 4 == 0) {
      moves.add(Move.ANALYSE, Move.PLAN, Move.START, Move.FINISH, Move.FIND_UNSOLVED);
    }
    moves.add(Move.ANALYSE, Move.PLAN);
    if (number % 10 == 2) {
      moves.add(Move.HAND_OVER);
    }
    if (number % 5 == 1) {
      moves.add(Move.DEFER, Move.RESUME);
    } else {
      moves.add(Move.START);
    }
    if (number % 4 == 3) {
      moves.add(Move.NOTE);
    }
    if (number % 5 == 1) {
      moves.add(Move.NOTE);
    }
    moves.add(Move.FINISH, Move.FIND_SOLVED, Move.CLOSE);
    return moves.build();
  }
}
