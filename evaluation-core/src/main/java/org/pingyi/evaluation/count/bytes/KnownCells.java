package org.pingyi.evaluation.count.bytes;

import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;

/**
 * Reads rows of CSV whose words are all known, from cell to cell: where one ends is found, and what
 * it means, in one step. A word is known by its bytes, none of which ends a cell; so a cell that
 * has them needs no other look. Every other row is left as it is, and so is one in which a cell
 * begins with a quote, since no quote alone is a word. Not thread-safe.
 */
final class KnownCells {

  private static final long COMMAS = EightBytes.of(',');

  /** Commas, quotes and line ends are below it, and little else that cells have. */
  private static final long ABOVE_ENDS = EightBytes.of('-');

  private static final int NONE = -1;

  private final CheckedWords words;
  private final int[] fieldOfColumn;

  /** For each column its words, where it is one of an object, a rater group or an answer. */
  private final @Nullable ByteWords[] wordsOfColumn;

  private byte[] bytes = new byte[0];

  /** Behind the last line feed. */
  private int to;

  /** How long the token before was; most are as long as it. */
  private int tokenLength;

  /**
   * Reads rows below a header.
   *
   * @param fieldOfColumn has a column for the object, the rater group and each answer, as every
   *     header has that is read
   * @param words what is known of words, by now and later
   */
  KnownCells(int[] fieldOfColumn, CheckedWords words) {
    this.words = words;
    this.fieldOfColumn = fieldOfColumn;
    this.wordsOfColumn = words.wordsOfColumns(fieldOfColumn);
  }

  /** Starts on the rows of a chunk. */
  void begin(byte[] chunk, int from, int end) {
    bytes = chunk;
    to = end;
    while (to > from && chunk[to - 1] != '\n') {
      to--;
    }
  }

  /** Reads the row that begins at {@code row.from}; returns false where it is left as it is. */
  boolean read(ByteRow row, CheckedBallot ballot) {
    int at = row.from;
    int last = fieldOfColumn.length - 1;
    if (at >= to) {
      return false;
    }
    for (int column = 0; column < last; column++) {
      ByteWords known = wordsOfColumn[column];
      at =
          known == null
              ? passText(fieldOfColumn[column], at, row)
              : readWord(known, fieldOfColumn[column], at, ballot);
      if (at == NONE) {
        return false;
      }
    }
    return readLast(last, at, row, ballot)
        && BareText.is(bytes, row.starts[BallotFields.TOKEN], row.ends[BallotFields.TOKEN])
        && words.isRestKnown(bytes, row, ballot);
  }

  /** Returns where the next cell begins, or NONE. */
  private int readWord(ByteWords known, int field, int start, CheckedBallot ballot) {
    byte first = bytes[start];
    int end = start;
    int number;
    if (first == ',') {
      number = known.ofNone();
    } else if (bytes[start + 1] == ',') {
      end = start + 1;
      number = known.ofOne(first);
    } else {
      long eight = EightBytes.at(bytes, start);
      long commas = EightBytes.zeros(eight ^ COMMAS);
      end = commas == 0 ? end(start, ',') : start + EightBytes.before(commas);
      if (end == NONE || first == '"') {
        return NONE;
      }
      number =
          commas == 0
              ? known.numberOf(bytes, start, end)
              : known.ofShort(eight & EightBytes.mask(end - start), end - start);
    }
    return CheckedWords.isRead(number, field, ballot) ? end + 1 : NONE;
  }

  /** Returns where the next cell begins, or NONE. */
  private int passText(int field, int start, ByteRow row) {
    int end;
    if (bytes[start] == ',') {
      end = start;
    } else if (bytes[start] == '"') {
      return NONE;
    } else {
      end = field == BallotFields.TOKEN ? tokenEnd(start) : end(start, ',');
    }
    if (end == NONE) {
      return NONE;
    }
    if (field >= 0) {
      row.starts[field] = start;
      row.ends[field] = end;
    }
    return end + 1;
  }

  private boolean readLast(int column, int start, ByteRow row, CheckedBallot ballot) {
    int end = bytes[start] == '"' ? NONE : end(start, '\n');
    if (end == NONE || end - row.from > BallotReader.MAX_ROW) {
      return false;
    }
    row.to = end;
    row.plain = true;
    int behind = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    int field = fieldOfColumn[column];
    ByteWords known = wordsOfColumn[column];
    if (known != null) {
      return CheckedWords.isRead(known.numberOf(bytes, start, behind), field, ballot);
    }
    if (field >= 0) {
      row.starts[field] = start;
      row.ends[field] = behind;
    }
    return true;
  }

  private int tokenEnd(int start) {
    int end = start + tokenLength;
    if (end < to && bytes[end] == ',' && isWithoutEnds(start, end)) {
      return end;
    }
    end = end(start, ',');
    tokenLength = end == NONE ? 0 : end - start;
    return end;
  }

  private boolean isWithoutEnds(int start, int end) {
    long ends = 0;
    int at = start;
    while (at + Long.BYTES <= end) {
      ends |= EightBytes.below(ABOVE_ENDS, EightBytes.at(bytes, at));
      at += Long.BYTES;
    }
    if (at < end) {
      ends |= EightBytes.below(ABOVE_ENDS, EightBytes.at(bytes, at)) & EightBytes.mask(end - at);
    }
    return ends == 0;
  }

  /** Where the cell ends, if it does so with that byte; a line feed ends it in any case. */
  private int end(int start, char with) {
    int at = start;
    while (true) {
      long ends = EightBytes.below(ABOVE_ENDS, EightBytes.at(bytes, at));
      if (ends == 0) {
        at += Long.BYTES;
        continue;
      }
      at += EightBytes.before(ends);
      if (bytes[at] == ',' || bytes[at] == '\n') {
        return bytes[at] == with ? at : NONE;
      }
      at++;
    }
  }
}
