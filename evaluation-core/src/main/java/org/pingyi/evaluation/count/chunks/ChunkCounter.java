package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.bytes.ByteRow;
import org.pingyi.evaluation.count.bytes.CheckedWords;
import org.pingyi.evaluation.count.bytes.RowScanner;
import org.pingyi.evaluation.count.bytes.Utf8;
import org.pingyi.evaluation.count.checking.BallotChecks;
import org.pingyi.evaluation.count.checking.BallotHints;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.count.records.TokenCollector;
import org.pingyi.evaluation.count.records.TokenHash;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.source.FileFaults;

/**
 * Checks the ballots of chunks in one thread. A plain row whose words are all known is read from
 * its bytes; every other row is read by the simple reader and checked, and what it tells of its
 * words is remembered. A ballot without a token is counted at once. Not thread-safe.
 */
final class ChunkCounter {

  /** So many rows are read in one call, that the compiler sees early which code runs often. */
  private static final int SOME = 1 << 5;

  private final BallotFields fields;
  private final BallotChecks checks;
  private final CheckedWords words;
  private final TokenHash hash;
  private final TokenCollector collector;
  private final ThreadCounts counts;
  private final BallotRow row;
  private final CheckedBallot ballot;
  private final ByteStretch stretch = new ByteStretch();
  private @Nullable Rows rows;

  /** What is needed to read the rows of one source. */
  private record Rows(
      BegunSource source,
      RowScanner scanner,
      ByteRow found,
      Characters characters,
      BallotReader reader) {}

  /**
   * Creates the counter of a thread.
   *
   * @param objects the objects of all threads
   * @param hints what all threads say of unknown words
   * @param hash for this thread
   * @param collector for this thread
   * @param counts for this thread
   */
  ChunkCounter(
      SchemeDefinition scheme,
      ObjectNumbers objects,
      BallotHints hints,
      TokenHash hash,
      TokenCollector collector,
      ThreadCounts counts) {
    this.fields = new BallotFields(scheme.leaves());
    this.checks = new BallotChecks(scheme, objects::numberOf, hints);
    this.words = new CheckedWords(scheme);
    this.hash = hash;
    this.collector = collector;
    this.counts = counts;
    this.row = new BallotRow(fields);
    this.ballot = new CheckedBallot(scheme.leaves().size());
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
      of = open(source, stretch);
      rows = of;
    }
    return of;
  }

  private Rows open(BegunSource source, InputStream bytes) {
    Characters characters = source.characters(bytes);
    return new Rows(
        source,
        source.scanner(fields),
        new ByteRow(fields.size()),
        characters,
        source.reader(fields, characters));
  }

  private void readRows(Rows of, Chunk chunk, ChunkOutcome outcome) {
    int valid = Utf8.valid(chunk.bytes, chunk.from, chunk.to);
    of.scanner.begin(chunk.bytes, chunk.from, chunk.to);
    int read;
    do {
      read = readSome(of, chunk, valid, outcome);
      outcome.rows += read;
    } while (read == SOME);
    outcome.lines = of.scanner.lines();
  }

  /** Reads some rows, and returns how many, fewer than {@link #SOME} at the end of the chunk. */
  private int readSome(Rows of, Chunk chunk, int valid, ChunkOutcome outcome) {
    byte[] bytes = chunk.bytes;
    ByteRow found = of.found;
    for (int i = 0; i < SOME; i++) {
      if (!of.scanner.next(found)) {
        return i;
      }
      if (found.plain && found.to <= valid && words.read(bytes, found, ballot)) {
        accept(bytes, found);
      } else {
        readSlowly(of, chunk, outcome);
      }
    }
    return SOME;
  }

  private void readSlowly(Rows of, Chunk chunk, ChunkOutcome outcome) {
    ByteRow found = of.found;
    int behind = found.to;
    while (behind < chunk.to && chunk.bytes[behind] != '\n') {
      behind++; // A scanner may leave out what stands before the line end.
    }
    stretch.set(chunk.bytes, found.from, Math.min(chunk.to, behind + 1));
    of.characters.restart();
    of.reader.restart(found.line + 1L);
    if (readSlowly(of.reader, found.line, outcome) && found.plain) {
      words.learn(chunk.bytes, found, ballot);
    }
  }

  private void readLongRow(Rows of, LongRow longRow, ChunkOutcome outcome) {
    Rows once = open(of.source, longRow);
    once.reader.restart(1);
    outcome.rows++;
    readSlowly(once.reader, 0, outcome);
    try {
      longRow.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(of.source.name()));
    }
    outcome.lines = longRow.lines();
  }

  /** Reads a row by the simple reader; returns whether it was accepted. */
  private boolean readSlowly(BallotReader reader, int line, ChunkOutcome outcome) {
    if (!reader.next(row)) {
      throw new IllegalStateException("a row was found where there is none");
    }
    Refusal refusal = checks.check(row, ballot);
    if (refusal != null) {
      outcome.rejected.add(new ChunkOutcome.Rejected(line, refusal));
      return false;
    }
    if (row.isBlank(BallotFields.TOKEN)) {
      countAtOnce();
    } else {
      hash.hash(row.chars(), row.start(BallotFields.TOKEN), row.end(BallotFields.TOKEN));
      collector.add(hash, line, ballot);
    }
    return true;
  }

  private void accept(byte[] bytes, ByteRow found) {
    int start = found.starts[BallotFields.TOKEN];
    int end = found.ends[BallotFields.TOKEN];
    if (start == end) {
      countAtOnce();
    } else {
      hash.hash(bytes, start, end);
      collector.add(hash, found.line, ballot);
    }
  }

  private void countAtOnce() {
    counts.count(ballot.object, ballot.slot, ballot.answers);
    counts.paper(ballot.group);
  }
}
