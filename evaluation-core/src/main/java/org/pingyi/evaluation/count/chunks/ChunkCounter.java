package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.bytes.BareText;
import org.pingyi.evaluation.count.bytes.ByteRow;
import org.pingyi.evaluation.count.bytes.CheckedWords;
import org.pingyi.evaluation.count.bytes.RefusedWords;
import org.pingyi.evaluation.count.bytes.RowScanner;
import org.pingyi.evaluation.count.bytes.Utf8;
import org.pingyi.evaluation.count.checking.BallotChecks;
import org.pingyi.evaluation.count.checking.BallotHints;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.chunks.CountedRow.Fate;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.count.records.TokenCollector;
import org.pingyi.evaluation.count.records.TokenHash;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Checks the ballots of chunks in one thread. A plain row whose words are all known, or all but one
 * for which ballots were rejected, is judged from its bytes; every other row is read by the simple
 * reader and checked, and what it tells of its words is remembered. So is an object that is named
 * for the first time, where it is all that is unknown. A ballot without a token is counted at once.
 * Not thread-safe.
 */
final class ChunkCounter {

  private final BallotFields fields;
  private final int criteria;
  private final BallotChecks checks;
  private final CheckedWords words;
  private final TokenHash hash;
  private final TokenCollector collector;
  private final TallyBuilder counts;
  private final RefusedWords refused;
  private final BallotRow row;

  /** Which rows of the batch have something unknown. */
  private final int[] unknowns = new int[RowBatch.MOST];

  private final ByteStretch stretch = new ByteStretch();
  private @Nullable Rows rows;

  /** What is needed to read the rows of one source. */
  private record Rows(
      BegunSource source,
      RowScanner scanner,
      RowBatch batch,
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
    this.criteria = scheme.leaves().size();
  }

  /** Counts the ballots of a chunk, or collects those with a token. */
  ChunkOutcome count(Chunk chunk) {
    ChunkOutcome outcome = new ChunkOutcome(chunk);
    if (chunk.source == null || outcome.fault != null) {
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
      outcome.fault = fault;
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
        source.scanner(fields, words),
        new RowBatch(fields.size(), criteria),
        characters,
        source.reader(fields, characters));
  }

  private void readRows(Rows of, Chunk chunk, ChunkOutcome outcome) {
    int valid = Utf8.valid(chunk.bytes, chunk.from, chunk.to);
    of.scanner.begin(chunk.bytes, chunk.from, chunk.to);
    boolean more = true;
    while (more) {
      more = readBatch(of, chunk, valid, outcome);
    }
    outcome.lines = of.scanner.lines();
  }

  /** Reads the next rows; returns whether there may be more. */
  private boolean readBatch(Rows of, Chunk chunk, int valid, ChunkOutcome outcome) {
    RowBatch batch = of.batch;
    batch.find(of.scanner, valid);
    int unknown = look(chunk.bytes, batch);
    for (int i = 0; i < unknown; i++) {
      judge(of, chunk, batch.row(unknowns[i]), outcome);
    }
    hash(chunk.bytes, batch);
    take(batch);
    outcome.rows += batch.size();
    return batch.size() == RowBatch.MOST;
  }

  /** Looks up the words of rows that were only found; returns in how many are unknown ones. */
  private int look(byte[] bytes, RowBatch batch) {
    int unknown = 0;
    for (int i = 0; i < batch.size(); i++) {
      CountedRow counted = batch.row(i);
      if (counted.fate == Fate.FOUND && !isKnown(bytes, counted)) {
        unknowns[unknown++] = i;
      }
    }
    return unknown;
  }

  private boolean isKnown(byte[] bytes, CountedRow counted) {
    ByteRow found = counted.found;
    counted.unknown =
        found.plain ? words.firstUnknown(bytes, found, 0, counted.ballot) : BallotFields.UNKNOWN;
    if (counted.unknown != BallotFields.NONE) {
      return false;
    }
    counted.fate = Fate.PASSED;
    return true;
  }

  private void hash(byte[] bytes, RowBatch batch) {
    for (int i = 0; i < batch.size(); i++) {
      CountedRow counted = batch.row(i);
      if (counted.fate == Fate.PASSED) {
        hash(bytes, counted);
      }
    }
  }

  private void hash(byte[] bytes, CountedRow counted) {
    int start = counted.found.starts[BallotFields.TOKEN];
    int end = counted.found.ends[BallotFields.TOKEN];
    if (start == end) {
      counted.fate = Fate.COUNTED;
    } else {
      counted.fate = Fate.HELD;
      hash.hash(bytes, start, end);
      counted.high = hash.high();
      counted.low = hash.low();
    }
  }

  private void take(RowBatch batch) {
    for (int i = 0; i < batch.size(); i++) {
      take(batch.row(i));
    }
  }

  private void take(CountedRow counted) {
    CheckedBallot ballot = counted.ballot;
    if (counted.fate == Fate.HELD) {
      collector.add(counted.high, counted.low, counted.found.line, ballot);
    } else if (counted.fate == Fate.COUNTED) {
      counts.count(ballot.object, ballot.slot, ballot.answers);
      counts.papers(ballot.group, 1);
    }
  }

  /** Judges a row in which something is unknown. */
  private void judge(Rows of, Chunk chunk, CountedRow counted, ChunkOutcome outcome) {
    ByteRow found = counted.found;
    int only =
        counted.unknown < 0
            ? BallotFields.UNKNOWN
            : words.onlyUnknown(chunk.bytes, found, counted.unknown, counted.ballot);
    Refusal refusal = refused.refusal(chunk.bytes, found, only);
    if (refusal != null) {
      counted.fate = Fate.REJECTED;
      outcome.rejected.add(new ChunkOutcome.Rejected(found.line, refusal));
    } else if (only == BallotFields.NONE
        || (only == BallotFields.OBJECT && learnObject(chunk.bytes, counted))) {
      counted.fate = Fate.PASSED;
    } else {
      readSlowly(of, chunk, counted, only, outcome);
    }
  }

  /** Learns an object, which is all that is unknown; returns false where there is none such. */
  private boolean learnObject(byte[] bytes, CountedRow counted) {
    String id = BareText.of(bytes, counted.found, BallotFields.OBJECT);
    int number = id == null ? CheckedBallot.NONE : checks.numberOfObject(id);
    if (number == CheckedBallot.NONE) {
      return false;
    }
    words.learnObject(bytes, counted.found, number);
    counted.ballot.object = number;
    return true;
  }

  private void readSlowly(
      Rows of, Chunk chunk, CountedRow counted, int only, ChunkOutcome outcome) {
    ByteRow found = counted.found;
    int behind = found.to;
    while (behind < chunk.to && chunk.bytes[behind] != '\n') {
      behind++; // A scanner may leave out what stands before the line end.
    }
    stretch.set(chunk.bytes, found.from, Math.min(chunk.to, behind + 1));
    of.characters.restart();
    of.reader.restart(found.line + 1L);
    Refusal refusal = readSlowly(of.reader, counted, outcome);
    if (refusal != null) {
      refused.learn(chunk.bytes, found, only, refusal);
    } else if (found.plain) {
      words.learn(chunk.bytes, found, counted.ballot);
    }
  }

  private void readLongRow(Rows of, LongRow longRow, ChunkOutcome outcome) {
    BallotReader once = of.source.reader(fields, of.source.characters(longRow));
    once.restart(1);
    outcome.rows++;
    CountedRow counted = new CountedRow(fields.size(), criteria);
    readSlowly(once, counted, outcome);
    take(counted);
    try {
      longRow.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(of.source.name()));
    }
    outcome.lines = longRow.lines();
  }

  /** Reads a row by the simple reader; returns why it is rejected, if it is. */
  private @Nullable Refusal readSlowly(
      BallotReader reader, CountedRow counted, ChunkOutcome outcome) {
    counted.fate = Fate.REJECTED;
    if (!reader.next(row)) {
      throw new IllegalStateException("a row was found where there is none");
    }
    Refusal refusal = checks.check(row, counted.ballot);
    if (refusal != null) {
      outcome.rejected.add(new ChunkOutcome.Rejected(counted.found.line, refusal));
    } else if (row.isBlank(BallotFields.TOKEN)) {
      counted.fate = Fate.COUNTED;
    } else {
      counted.fate = Fate.HELD;
      hash.hash(row.chars(), row.start(BallotFields.TOKEN), row.end(BallotFields.TOKEN));
      counted.high = hash.high();
      counted.low = hash.low();
    }
    return refusal;
  }
}
