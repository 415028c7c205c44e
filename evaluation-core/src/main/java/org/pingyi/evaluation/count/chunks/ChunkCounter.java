package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.bytes.BareText;
import org.pingyi.evaluation.count.bytes.ByteRow;
import org.pingyi.evaluation.count.bytes.CheckedWords;
import org.pingyi.evaluation.count.bytes.KnownBallots;
import org.pingyi.evaluation.count.bytes.RefusedWords;
import org.pingyi.evaluation.count.bytes.RowScanner;
import org.pingyi.evaluation.count.bytes.Utf8;
import org.pingyi.evaluation.count.checking.BallotChecks;
import org.pingyi.evaluation.count.checking.BallotHints;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.checking.SlotGroups;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.count.records.TokenCollector;
import org.pingyi.evaluation.count.records.TokenHash;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.tally.BallotPacking;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Checks the ballots of chunks in one thread. Rows whose words are all known are read some at a
 * time, packed, and go through each step together. Any other plain row is judged from its bytes if
 * all words are known but one for which ballots were rejected, or an object that is named for the
 * first time; every other row is read by the simple reader and checked, and what it tells of its
 * words is remembered. A ballot without a token is counted at once. Not thread-safe.
 */
final class ChunkCounter {

  private final BallotFields fields;
  private final BallotPacking packing;
  private final SlotGroups groups;
  private final BallotChecks checks;
  private final CheckedWords words;
  private final TokenHash hash;
  private final TokenCollector collector;
  private final TallyBuilder counts;
  private final RefusedWords refused;
  private final BallotRow row;
  private final CheckedBallot ballot;

  /** Ballots that passed, and of each the halves of the hash of its token. */
  private final KnownBallots known;

  private final long[] highs = new long[KnownBallots.MOST];
  private final long[] lows = new long[KnownBallots.MOST];

  /** Where those without a token are packed. */
  private final int[] places = new int[KnownBallots.MOST];

  private final ByteStretch stretch = new ByteStretch();
  private @Nullable Rows rows;

  /**
   * What is needed to read the rows of one source.
   *
   * @param found a row of which something may be unknown; fields that the source does not have stay
   *     blank
   */
  private record Rows(
      BegunSource source,
      RowScanner scanner,
      ByteRow found,
      Characters characters,
      BallotReader reader) {}

  /**
   * Creates the counter of a thread.
   *
   * @param hints what all threads say of unknown words
   * @param hash for this thread
   * @param collector for this thread
   * @param counts for this thread
   */
  ChunkCounter(
      SchemeDefinition scheme,
      BallotPacking packing,
      BallotHints hints,
      TokenHash hash,
      TokenCollector collector,
      TallyBuilder counts) {
    this.fields = new BallotFields(scheme.leaves());
    this.checks = new BallotChecks(scheme, counts::object, hints);
    this.words = new CheckedWords(scheme);
    this.hash = hash;
    this.collector = collector;
    this.counts = counts;
    this.refused = new RefusedWords(fields.size());
    this.row = new BallotRow(fields);
    this.packing = packing;
    this.groups = new SlotGroups(scheme.layout());
    this.ballot = new CheckedBallot(scheme.leaves().size());
    this.known = new KnownBallots(packing);
  }

  /** Counts the ballots of a chunk, or collects those with a token. */
  ChunkOutcome count(Chunk chunk) {
    ChunkOutcome outcome = new ChunkOutcome(chunk);
    if (chunk.source == null) {
      return outcome;
    }
    Rows of = rows(chunk.source);
    collector.begin(chunk.number);
    try {
      if (chunk.longRow != null) {
        readLongRow(of, chunk.longRow, outcome);
      } else {
        readRows(of, chunk, outcome);
      }
    } catch (InputException fault) {
      outcome.failure = fault;
    }
    return outcome;
  }

  private Rows rows(BegunSource source) {
    Rows of = rows;
    if (of == null || of.source != source) {
      of = open(source);
      rows = of;
    }
    return of;
  }

  private Rows open(BegunSource source) {
    Characters characters = source.characters(stretch);
    return new Rows(
        source,
        source.scanner(fields, words, known),
        new ByteRow(fields.size()),
        characters,
        source.reader(fields, characters));
  }

  private void readRows(Rows of, Chunk chunk, ChunkOutcome outcome) {
    int valid = Utf8.valid(chunk.bytes, chunk.from, chunk.to);
    of.scanner.begin(chunk.bytes, chunk.from, valid, chunk.to);
    boolean more = true;
    while (more) {
      more = readSome(of, chunk, outcome);
    }
    outcome.lines = of.scanner.lines();
  }

  /** Reads the next rows, or the next one; returns whether there may be more. */
  private boolean readSome(Rows of, Chunk chunk, ChunkOutcome outcome) {
    known.clear();
    of.scanner.readKnown();
    outcome.rows += known.size();
    if (known.size() == 0) {
      if (!readOther(of, chunk, outcome)) {
        return false;
      }
      outcome.rows++;
    }
    hash(chunk.bytes);
    take();
    return true;
  }

  /** Hashes the tokens of ballots that passed. */
  private void hash(byte[] bytes) {
    for (int i = 0; i < known.size(); i++) {
      int start = known.tokenStart(i);
      int end = known.tokenEnd(i);
      if (start < end) {
        hash.hash(bytes, start, end);
        highs[i] = hash.high();
        lows[i] = hash.low();
      }
    }
  }

  /** Holds the ballots that passed till duplicates are settled; counts those without a token. */
  private void take() {
    int counted = 0;
    for (int i = 0; i < known.size(); i++) {
      int at = known.at(i);
      if (known.tokenStart(i) < known.tokenEnd(i)) {
        collector.add(highs[i], lows[i], known.words(), at);
      } else {
        places[counted++] = at;
        counts.papers(groups.group(packing.slot(known.words(), at)), 1);
      }
    }
    if (counted > 0) {
      counts.count(packing, known.words(), places, counted);
    }
  }

  /** Judges a row in which something may be unknown; returns false where there is none. */
  private boolean readOther(Rows of, Chunk chunk, ChunkOutcome outcome) {
    ByteRow found = of.found;
    if (!of.scanner.next(found)) {
      return false;
    }
    int only = found.plain ? words.onlyUnknown(chunk.bytes, found, ballot) : BallotFields.UNKNOWN;
    Refusal refusal = refused.refusal(chunk.bytes, found, only);
    if (refusal != null) {
      outcome.rejected.add(new ChunkOutcome.Rejected(found.line, refusal));
    } else if (only == BallotFields.NONE
        || (only == BallotFields.OBJECT && learnObject(chunk.bytes, found))) {
      known.add(found, ballot);
    } else {
      readSlowly(of, chunk, only, outcome);
    }
    return true;
  }

  /** Learns an object, which is all that is unknown; returns false where there is none such. */
  private boolean learnObject(byte[] bytes, ByteRow found) {
    String id = BareText.of(bytes, found, BallotFields.OBJECT);
    int number = id == null ? CheckedBallot.NONE : checks.numberOfObject(id);
    if (number == CheckedBallot.NONE) {
      return false;
    }
    words.learnObject(bytes, found, number);
    ballot.object = number;
    return true;
  }

  private void readSlowly(Rows of, Chunk chunk, int only, ChunkOutcome outcome) {
    ByteRow found = of.found;
    int behind = found.to;
    while (behind < chunk.to && chunk.bytes[behind] != '\n') {
      behind++; // A scanner may leave out what stands before the line end.
    }
    stretch.set(chunk.bytes, found.from, Math.min(chunk.to, behind + 1));
    of.characters.restart();
    of.reader.restart(found.line + 1L);
    Refusal refusal = readSlowly(of.reader, found.line, outcome);
    if (refusal != null) {
      refused.learn(chunk.bytes, found, only, refusal);
    } else if (found.plain) {
      words.learn(chunk.bytes, found, ballot);
    }
  }

  private void readLongRow(Rows of, LongRow longRow, ChunkOutcome outcome) {
    BallotReader once = of.source.reader(fields, of.source.characters(longRow));
    once.restart(1);
    outcome.rows++;
    readSlowly(once, /* line= */ 0, outcome);
    try {
      longRow.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(of.source.name()));
    }
    outcome.lines = longRow.lines();
  }

  /** Reads a row by the simple reader; returns why it is rejected, if it is. */
  private @Nullable Refusal readSlowly(BallotReader reader, int line, ChunkOutcome outcome) {
    if (!reader.next(row)) {
      throw new IllegalStateException("a row was found where there is none");
    }
    Refusal refusal = checks.check(row, ballot);
    if (refusal != null) {
      outcome.rejected.add(new ChunkOutcome.Rejected(line, refusal));
    } else if (row.isBlank(BallotFields.TOKEN)) {
      counts.count(ballot.object, ballot.slot, ballot.answers);
      counts.papers(ballot.group, 1);
    } else {
      hash.hash(row.chars(), row.start(BallotFields.TOKEN), row.end(BallotFields.TOKEN));
      collector.add(hash.high(), hash.low(), line, ballot);
    }
    return refusal;
  }
}
