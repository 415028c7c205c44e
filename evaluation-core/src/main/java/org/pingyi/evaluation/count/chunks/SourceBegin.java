package org.pingyi.evaluation.count.chunks;

import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.bytes.Lines;
import org.pingyi.evaluation.count.bytes.Utf8;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FirstBytes;

/**
 * Reads the beginning of a source by the simple reader: the header of CSV, and what shows that it
 * is text at all.
 */
final class SourceBegin {

  /** A longer header is no header. */
  static final int LONGEST = 1 << 25;

  private static final int FIRST_BYTES = 1 << 15;

  private final BallotFields fields;

  SourceBegin(BallotFields fields) {
    this.fields = fields;
  }

  /** Whether enough was read to know what it is, and the header of CSV, or all there is. */
  boolean isWhole(BallotSource.Format format, Chunk chunk, int limit, boolean ended) {
    return ended || (limit >= FIRST_BYTES && hasFirstRow(format, chunk, limit));
  }

  /** Whether the first row of CSV was read that is not empty, or anything of NDJSON. */
  boolean hasFirstRow(BallotSource.Format format, Chunk chunk, int limit) {
    int from = Lines.behindEmpty(chunk.bytes, behindMark(chunk, limit), limit);
    return from < limit
        && (format == BallotSource.Format.NDJSON
            || new RowEnd(format).find(chunk.bytes, from, limit) <= limit);
  }

  /**
   * Passes empty lines where much was read and nothing else.
   *
   * @return behind which byte the chunk is to be filled anew; 0 where there is more in it
   */
  int passEmptyLines(Chunk chunk, int limit) {
    int mark = behindMark(chunk, limit);
    int from = Lines.behindEmpty(chunk.bytes, mark, limit);
    boolean isEmpty = from == limit || (from == limit - 1 && chunk.bytes[from] == '\r');
    if (limit < FIRST_BYTES || !isEmpty) {
      return 0;
    }
    chunk.linesBefore += Lines.feeds(chunk.bytes, mark, from);
    return from;
  }

  /**
   * Reads the beginning, and sets where the rows of the chunk begin.
   *
   * @param chunk behind the lines that were passed, and with what was read behind them
   * @param limit behind the last byte that was read
   * @param ended whether there are no more
   * @throws InputException if the source is empty, no text, or its header has faults
   */
  BegunSource read(int number, BallotSource source, Chunk chunk, int limit, boolean ended) {
    byte[] bytes = chunk.bytes;
    boolean first = chunk.linesBefore == 0;
    FirstBytes firstBytes =
        first ? FirstBytes.of(bytes, Math.min(FIRST_BYTES, limit)) : FirstBytes.TEXT;
    int mark = behindMark(chunk, limit);
    int from = Lines.behindEmpty(bytes, mark, limit);
    int behind = new RowEnd(source.format()).find(bytes, from, limit);
    if (behind > limit) {
      behind = ended ? limit : Utf8.lastWhole(bytes, from, limit);
    }
    ByteStretch begin = new ByteStretch();
    begin.set(bytes, 0, behind);
    Characters characters = Characters.of(source.name(), StandardCharsets.UTF_8, begin, firstBytes);
    if (!first) {
      characters.restart();
    }
    BallotReader reader =
        BallotReader.of(source.format(), fields, characters, chunk.linesBefore + 1);
    boolean csv = source.format() == BallotSource.Format.CSV;
    if (!csv) {
      reader.next(new BallotRow(fields));
    }
    chunk.from = csv ? behind : from;
    chunk.linesBefore += Lines.feeds(bytes, mark, chunk.from);
    return new BegunSource(number, source, firstBytes, reader.header());
  }

  /** Behind the byte order mark, if there is one; only the source's first bytes can be one. */
  private static int behindMark(Chunk chunk, int limit) {
    byte[] bytes = chunk.bytes;
    boolean marked =
        chunk.linesBefore == 0
            && limit >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }
}
