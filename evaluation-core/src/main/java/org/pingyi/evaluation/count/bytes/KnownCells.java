package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.tally.BallotPacking;

/**
 * Reads rows of CSV whose words are all known, from cell to cell: where one ends is found, what it
 * means is looked up, and that is packed, in one step. No word is known that has a line end without
 * quotes around it; so a cell that seems to go on behind its row is not found. A row in which a
 * cell begins with a quote is left as it is. Not thread-safe.
 */
final class KnownCells {

  private static final long COMMAS = EightBytes.of(',');

  /** Commas, quotes and line ends are below it, and little else that cells have. */
  private static final long ABOVE_ENDS = EightBytes.of('-');

  private static final int NONE = -1;

  /** What is known of the cells of a column. */
  private static final class Column {

    final int field;

    /** The words of an object, a rater group or an answer. */
    final @Nullable ByteWords words;

    /** Where an answer is packed: the word, and the first bit in it. */
    final int word;

    final int shift;

    Column(int field, @Nullable ByteWords words, BallotPacking packing) {
      boolean isAnswer = field >= BallotFields.FIRST_ANSWER;
      this.field = field;
      this.words = words;
      this.word = isAnswer ? packing.wordOf(field - BallotFields.FIRST_ANSWER) : 0;
      this.shift = isAnswer ? packing.shiftOf(field - BallotFields.FIRST_ANSWER) : 0;
    }

    /** Whether it is a stratum, a time or seconds. */
    boolean isDetail() {
      return field >= BallotFields.STRATUM && field < BallotFields.FIRST_ANSWER;
    }
  }

  private final CheckedWords words;
  private final BallotPacking packing;
  private final KnownBallots into;

  /** All columns but the last, of which the cell ends with the row. */
  private final Column[] columns;

  private final Column last;
  private final boolean hasDetails;

  /** Of the row that is read the line, the token and the details. */
  private final ByteRow row;

  /** Of the row that is read the object, the rater group and the slot. */
  private final CheckedBallot ballot = new CheckedBallot(0);

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
   * @param into where ballots are added
   */
  KnownCells(int[] fieldOfColumn, CheckedWords words, KnownBallots into) {
    this.words = words;
    this.packing = into.packing();
    this.into = into;
    this.row = new ByteRow(BallotFields.FIRST_ANSWER);
    Column[] all = new Column[fieldOfColumn.length];
    boolean details = false;
    for (int i = 0; i < all.length; i++) {
      all[i] = new Column(fieldOfColumn[i], words.wordsOf(fieldOfColumn[i]), packing);
      details |= all[i].isDetail();
    }
    this.columns = Arrays.copyOf(all, all.length - 1);
    this.last = all[all.length - 1];
    this.hasDetails = details;
  }

  /** Starts on the rows of a chunk. */
  void begin(byte[] chunk, int from, int end) {
    bytes = chunk;
    to = Lines.behindLast(chunk, from, end, from);
  }

  /**
   * Reads rows, until one has something unknown or there is no more room.
   *
   * @param from where the first of them begins
   * @param line how many line ends are before it
   * @return where the first row begins that is left as it is
   */
  int read(int from, int line) {
    int at = from;
    row.line = line;
    while (at < to && !into.isFull()) {
      int next = readRow(at, into.words(), into.at(into.size()));
      if (next == NONE) {
        return at;
      }
      into.addPacked(row);
      row.line++;
      at = next;
    }
    return at;
  }

  /** Packs the ballot of a row into words from a place on; returns where the next row begins. */
  private int readRow(int from, long[] packed, int place) {
    int at = from;
    Arrays.fill(packed, place, place + packing.words(), 0);
    for (Column column : columns) {
      at = readCell(column, at, packed, place);
      if (at == NONE) {
        return NONE;
      }
    }
    at = readLast(at, packed, place);
    if (at == NONE || at - 1 - from > BallotReader.MAX_ROW || !isRestKnown()) {
      return NONE;
    }
    packed[place] |= packing.firstWord(row.line, ballot.object, ballot.slot);
    return at;
  }

  private boolean isRestKnown() {
    return BareText.is(bytes, row.starts[BallotFields.TOKEN], row.ends[BallotFields.TOKEN])
        && (hasDetails
            ? words.areDetailsKnown(bytes, row, ballot)
            : words.isSlotWithoutStratumKnown(ballot));
  }

  /** Returns where the next cell begins, or NONE. */
  private int readCell(Column column, int start, long[] packed, int place) {
    ByteWords known = column.words;
    if (known == null) {
      return passText(column.field, start);
    }
    long eight = EightBytes.at(bytes, start);
    long commas = EightBytes.zeros(eight ^ COMMAS);
    if (commas == 0 || (byte) eight == '"') {
      return readLongCell(column, known, start, packed, place);
    }
    int number = known.shortWords().numberOf(ShortWords.word(eight, EightBytes.maskBefore(commas)));
    int end = start + EightBytes.before(commas);
    return take(number, column, packed, place) ? end + 1 : NONE;
  }

  private int readLongCell(Column column, ByteWords known, int start, long[] packed, int place) {
    int end = bytes[start] == '"' ? NONE : end(start, ',');
    return end != NONE && take(known.numberOf(bytes, start, end), column, packed, place)
        ? end + 1
        : NONE;
  }

  /** Packs what a word means; returns whether it is known. */
  private boolean take(int number, Column column, long[] packed, int place) {
    if (column.field >= BallotFields.FIRST_ANSWER) {
      packed[place + column.word] |= (number + 1L) << column.shift;
    } else if (column.field == BallotFields.OBJECT) {
      ballot.object = number;
    } else {
      ballot.group = number;
    }
    return number != ByteWords.UNKNOWN;
  }

  /** Returns where the next cell begins, or NONE. */
  private int passText(int field, int start) {
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

  /** Returns where the next row begins, or NONE. */
  private int readLast(int start, long[] packed, int place) {
    int end = bytes[start] == '"' ? NONE : end(start, '\n');
    if (end == NONE) {
      return NONE;
    }
    int behind = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    ByteWords known = last.words;
    if (known != null && !take(known.numberOf(bytes, start, behind), last, packed, place)) {
      return NONE;
    }
    if (known == null && last.field >= 0) {
      row.starts[last.field] = start;
      row.ends[last.field] = behind;
    }
    return end + 1;
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
