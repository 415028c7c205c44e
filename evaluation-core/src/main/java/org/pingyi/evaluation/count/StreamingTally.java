package org.pingyi.evaluation.count;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Reads ballots one after another in one thread: bytes are decoded into a buffer, cells are found
 * in it, and a ballot is a few numbers in fields that the next ballot overwrites. What is kept of
 * it is stated by {@link CountAtOnce}, or by {@link HeldBallots} where the scheme keeps the last of
 * several ballots or judges papers, or somebody reads papers.
 *
 * <p>A ballot from CSV makes few objects or none: a token that is not that of the ballot before is
 * copied, an id that was not met lately becomes a text, and so does {@code at}, which is parsed. A
 * line of NDJSON makes a parser, texts and two sets of keys besides, and what paper rules see of a
 * paper is made for them. All of that is short-lived.
 */
final class StreamingTally implements TallyPath {

  static final TallyPath INSTANCE = new StreamingTally();

  private static final int PROGRESS_EVERY = 1 << 13;

  private StreamingTally() {}

  @Override
  public Tally tally(
      SchemeDefinition scheme, BallotSource source, BallotListener listener, Growth growth) {
    return tally(scheme, source, listener, growth, Optional.empty());
  }

  @Override
  public Tally papers(
      SchemeDefinition scheme, List<BallotSource> sources, PaperListener papers, Growth growth) {
    Tally all = Tally.empty(scheme.layout());
    for (BallotSource source : sources) {
      all = all.plus(tally(scheme, source, BallotListener.SILENT, growth, Optional.of(papers)));
    }
    return all;
  }

  private static Tally tally(
      SchemeDefinition scheme,
      BallotSource source,
      BallotListener listener,
      Growth growth,
      Optional<PaperListener> papers) {
    TallyBuilder counts = new TallyBuilder(scheme.layout());
    Outcome outcome = new Outcome(counts, listener, growth);
    BallotChecks checks = new BallotChecks(scheme, counts::object);
    Settlement settlement = Settlement.of(scheme, outcome, papers);
    BallotFields fields = new BallotFields(scheme.leaves());
    BallotRow row = new BallotRow(fields);
    CheckedBallot ballot = new CheckedBallot(scheme.leaves().size());
    try (Characters characters = Characters.of(source)) {
      BallotReader ballots = reader(source.format(), fields, characters);
      long read = 0;
      while (ballots.next(row)) {
        Refusal refusal = checks.check(row, ballot);
        if (refusal == null) {
          settlement.add(row, ballot);
        } else {
          outcome.reject(row.line(), refusal);
        }
        outcome.grown(settlement.numbers());
        read++;
        if (read % PROGRESS_EVERY == 0) {
          listener.progress(read, characters.read());
        }
      }
      settlement.finish();
      listener.progress(read, characters.read());
    }
    return counts.build();
  }

  private static BallotReader reader(
      BallotSource.Format format, BallotFields fields, Characters characters) {
    return switch (format) {
      case CSV -> new CsvBallots(fields, characters, new Details());
      case NDJSON -> new NdjsonBallots(fields, characters);
    };
  }
}
