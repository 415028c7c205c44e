package org.pingyi.evaluation.count.settling;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.rule.Paper;

/** A paper as a paper rule sees it: a stretch of numbers of held ballots. */
class HeldPaper implements Paper {

  private final PackedBallots held;
  private final String group;
  private final List<LeafCriterion> criteria;
  private final int[] numbers;
  private final int from;
  private final int to;

  /** Creates the view of the ballots {@code numbers[from]} to {@code numbers[to - 1]}. */
  HeldPaper(
      PackedBallots held,
      String group,
      List<LeafCriterion> criteria,
      int[] numbers,
      int from,
      int to) {
    this.held = held;
    this.group = group;
    this.criteria = criteria;
    this.numbers = numbers;
    this.from = from;
    this.to = to;
  }

  @Override
  public final String group() {
    return group;
  }

  @Override
  public final int ballots() {
    return to - from;
  }

  @Override
  public final List<LeafCriterion> criteria() {
    return criteria;
  }

  /** Returns by which number a ballot is held. */
  final int number(int ballot) {
    Objects.checkIndex(ballot, ballots());
    return numbers[from + ballot];
  }

  @Override
  public final int answer(int ballot, int criterion) {
    Objects.checkIndex(criterion, criteria.size());
    return held.answer(number(ballot), criterion);
  }

  @Override
  public final OptionalLong seconds() {
    long most = CheckedBallot.NONE;
    for (int i = from; i < to; i++) {
      most = Math.max(most, held.seconds(numbers[i]));
    }
    return most == CheckedBallot.NONE ? OptionalLong.empty() : OptionalLong.of(most);
  }
}
