package org.pingyi.evaluation.count.settling;

import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.tables.LongKeys;
import org.pingyi.evaluation.count.tables.LongSet;

/**
 * Counts each ballot when it comes: the first of several with one token on one object counts, and
 * no rule looks at papers.
 *
 * <p>What is kept of a ballot with a token is the pair of token and object, 12 to 24 bytes; of a
 * paper 12 to 24 bytes more, and of a token 22 to 36. So a ballot costs 46 to 84 bytes where each
 * token is used once, and 16 to 30 where each rates ten objects. A ballot without a token costs
 * nothing.
 */
final class CountAtOnce implements Settlement {

  private final Outcome outcome;
  private final TokenNumbers tokens = new TokenNumbers();
  private final LongSet ballots = new LongSet();
  private final LongSet papers = new LongSet();

  CountAtOnce(Outcome outcome) {
    this.outcome = outcome;
  }

  @Override
  public void add(BallotRow row, CheckedBallot ballot) {
    if (row.isBlank(BallotFields.TOKEN)) {
      outcome.count(ballot);
      outcome.paper(ballot.group);
      return;
    }
    int token =
        tokens.numberOf(row.chars(), row.start(BallotFields.TOKEN), row.end(BallotFields.TOKEN));
    if (!ballots.add(LongKeys.pair(token, ballot.object))) {
      outcome.reject(row, KEPT_FIRST);
      return;
    }
    outcome.count(ballot);
    if (papers.add(LongKeys.pair(token, ballot.group))) {
      outcome.paper(ballot.group);
    }
  }

  @Override
  public void finish() {}

  @Override
  public long numbers() {
    return tokens.size() * TokenNumbers.COST + (ballots.size() + papers.size()) * LongSet.COST;
  }
}
