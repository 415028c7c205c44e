package org.pingyi.evaluation.ballot;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.rule.Paper;

/**
 * A paper as a paper rule sees it: a range of numbers of held ballots.
 *
 * @param held the ballots
 * @param group the rater group
 * @param criteria the criteria that are rated
 * @param numbers the numbers of ballots, paper by paper
 * @param from where this paper's numbers begin
 * @param to where they end
 */
@SuppressWarnings("ArrayRecordComponent") // a view of an array that all papers share
record HeldPaper(
    PackedBallots held, String group, List<LeafCriterion> criteria, int[] numbers, int from, int to)
    implements Paper {

  @Override
  public int ballots() {
    return to - from;
  }

  @Override
  public int answer(int ballot, int criterion) {
    Objects.checkIndex(ballot, ballots());
    Objects.checkIndex(criterion, criteria.size());
    return held.answer(numbers[from + ballot], criterion);
  }

  @Override
  public OptionalLong seconds() {
    long most = CheckedBallot.NONE;
    for (int i = from; i < to; i++) {
      most = Math.max(most, held.seconds(numbers[i]));
    }
    return most == CheckedBallot.NONE ? OptionalLong.empty() : OptionalLong.of(most);
  }
}
