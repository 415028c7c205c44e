package org.pingyi.evaluation.count.settling;

import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Where ballots end up: in the counts, or among the rejections.
 *
 * @param counts the counts so far, and the rejections
 * @param listener who hears of rejections
 * @param growth who hears how much is kept
 * @param lines which numbers the lines
 */
public record Outcome(
    TallyBuilder counts, BallotListener listener, Growth growth, SourceLines lines) {

  void count(CheckedBallot ballot) {
    counts.count(ballot.object, ballot.slot, ballot.answers);
  }

  /**
   * Says how much is kept by now.
   *
   * @param held what is kept besides the counts, in numbers of 8 bytes
   */
  public void grown(long held) {
    growth.now(counts.objects(), counts.largeAnswers(), counts.mostLargeAnswers(), held);
  }

  void paper(int group) {
    paper(group, Judged.STANDS);
  }

  /** Counts a paper that stands. */
  void paper(int group, Judged judged) {
    counts.papers(group, 1);
    judged.flags().forEach(flag -> counts.flagged(flag.rule(), group, flag.reason()));
  }

  /**
   * Rejects a ballot of the source that is being read.
   *
   * @param row the ballot
   * @param refusal why
   */
  public void reject(BallotRow row, Refusal refusal) {
    reject(lines.number(row.line()), refusal);
  }

  /**
   * Rejects a ballot.
   *
   * @param number the number of the line on which it starts
   * @param refusal why
   */
  public void reject(long number, Refusal refusal) {
    Rejection rejection = lines.rejection(number, refusal);
    counts.rejected(rejection);
    listener.rejected(rejection);
  }
}
