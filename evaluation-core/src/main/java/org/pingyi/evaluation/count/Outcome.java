package org.pingyi.evaluation.count;

import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.TallyBuilder;

/** Where ballots end up: in the counts, or among the rejections. */
record Outcome(TallyBuilder counts, BallotListener listener, Growth growth) {

  void count(CheckedBallot ballot) {
    counts.count(ballot.object, ballot.slot, ballot.answers);
    growth.now(counts.objects(), counts.largeAnswers(), 0);
  }

  void paper(int group) {
    counts.papers(group, 1);
  }

  void reject(long line, Refusal refusal) {
    Rejection rejection = new Rejection(line, refusal.reason(), refusal.detail());
    counts.rejected(rejection);
    listener.rejected(rejection);
  }
}
