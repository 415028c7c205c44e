package org.pingyi.evaluation.count;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.checking.BallotChecks;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.count.reading.FilesCheck;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.Outcome;
import org.pingyi.evaluation.count.settling.PaperListener;
import org.pingyi.evaluation.count.settling.Settlement;
import org.pingyi.evaluation.count.settling.SourceLines;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Reads sources and their ballots one after another in one thread, whatever the options allow:
 * bytes are decoded into a buffer, cells are found in it, and a ballot is a few numbers in fields
 * that the next ballot overwrites. What is kept of it is stated by {@code CountAtOnce}, or by
 * {@code HeldBallots} where the scheme keeps the last of several ballots or judges papers, or
 * somebody reads papers.
 *
 * <p>A ballot from CSV makes few objects or none: a token that is not that of the ballot before is
 * copied, an id that was not met lately becomes a text, and so does {@code at}, which is parsed. A
 * line of NDJSON makes a parser, texts and two sets of keys besides, and what paper rules see of a
 * paper is made for them. All of that is short-lived. What is held, is held in memory.
 */
final class StreamingTally implements TallyPath {

  static final TallyPath INSTANCE = new StreamingTally();

  private static final int PROGRESS_EVERY = 1 << 13;

  private StreamingTally() {}

  @Override
  public Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      TallyOptions options,
      BallotListener listener,
      Growth growth) {
    return FilesCheck.tellingBegins(
        sources,
        new BallotFields(scheme.leaves()),
        () -> tally(scheme, sources, listener, growth, Optional.empty()));
  }

  /** Counts once more, and hands out the papers that count. */
  static Tally readPapers(
      SchemeDefinition scheme, List<BallotSource> sources, PaperListener papers, Growth growth) {
    return tally(scheme, sources, BallotListener.SILENT, growth, Optional.of(papers));
  }

  private static Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      BallotListener listener,
      Growth growth,
      Optional<PaperListener> papers) {
    FilesCheck.requireReadable(sources);
    TallyBuilder counts = new TallyBuilder(scheme.layout());
    SourceLines lines = new SourceLines(sources);
    Outcome outcome = new Outcome(counts, listener, growth, lines);
    Reading reading = new Reading(scheme, outcome, papers);
    for (int i = 0; i < sources.size(); i++) {
      lines.begin(i);
      reading.read(sources.get(i));
    }
    reading.finish();
    return counts.build();
  }

  /** One source after another, with what is known of the ballots before. */
  private static final class Reading {

    private final BallotFields fields;
    private final BallotRow row;
    private final BallotChecks checks;
    private final CheckedBallot ballot;
    private final Settlement settlement;
    private final Outcome outcome;
    private long read;
    private long bytes;

    Reading(SchemeDefinition scheme, Outcome outcome, Optional<PaperListener> papers) {
      this.fields = new BallotFields(scheme.leaves());
      this.row = new BallotRow(fields);
      this.checks = new BallotChecks(scheme, outcome.counts()::object);
      this.ballot = new CheckedBallot(scheme.leaves().size());
      this.settlement = Settlement.of(scheme, outcome, papers);
      this.outcome = outcome;
    }

    void read(BallotSource source) {
      try (Characters characters = Characters.of(source)) {
        BallotReader ballots = BallotReader.of(source.format(), fields, characters, 1);
        while (ballots.next(row)) {
          settle();
          read++;
          if (read % PROGRESS_EVERY == 0) {
            outcome.listener().progress(read, bytes + characters.read());
          }
        }
        bytes += characters.read();
      }
    }

    private void settle() {
      Refusal refusal = checks.check(row, ballot);
      if (refusal == null) {
        settlement.add(row, ballot);
      } else {
        outcome.reject(row, refusal);
      }
      outcome.grown(settlement.numbers());
    }

    void finish() {
      settlement.finish();
      outcome.listener().progress(read, bytes);
    }
  }
}
