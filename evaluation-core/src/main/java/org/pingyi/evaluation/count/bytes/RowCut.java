package org.pingyi.evaluation.count.bytes;

import org.pingyi.evaluation.ballot.BallotSource;

/**
 * Finds where bytes that begin with a row can be cut, so that each part has whole rows: behind a
 * line end. In CSV a line end within quotes ends no row; so quotes are followed from the first row
 * of the source on, eight bytes at a time, which is exact where a guess would have to be checked.
 * Where there are no quotes only the last line end is looked for.
 */
public final class RowCut {

  /** Nowhere. */
  public static final int NONE = -1;

  private static final byte QUOTE = '"';
  private static final byte LINE_END = '\n';
  private static final long QUOTES = EightBytes.of('"');

  private final boolean quoting;

  private int start;

  /** Up to where quotes were followed. */
  private int position;

  private boolean within;

  /** Where the stretch without quotes begins that is the latest. */
  private int outside;

  /** The last cut before that stretch. */
  private int before;

  /**
   * Creates the search for cuts between rows of CSV, or between lines.
   *
   * @param format of the rows
   */
  public RowCut(BallotSource.Format format) {
    this.quoting = format == BallotSource.Format.CSV;
  }

  /**
   * Starts on bytes that begin with a row.
   *
   * @param from where it begins
   */
  public void begin(int from) {
    start = from;
    position = from;
    within = false;
    outside = from;
    before = NONE;
  }

  /**
   * Finds the last place behind a line end that ends a row.
   *
   * @param bytes the bytes, those from before at the same place, and eight more
   * @param to behind the last byte
   * @param ended whether no more bytes come
   * @return behind which byte, or {@link #NONE}
   */
  public int last(byte[] bytes, int to, boolean ended) {
    if (quoting) {
      follow(bytes, to, ended);
    }
    int cut = within ? NONE : behindLast(bytes, outside, to);
    return cut == NONE ? before : cut;
  }

  private void follow(byte[] bytes, int to, boolean ended) {
    while (true) {
      int quote = nextQuote(bytes, position, to);
      if (quote == to) {
        position = to;
        return;
      }
      if (!within) {
        position = quote + 1;
        if (opens(bytes, quote)) {
          within = true;
          int cut = behindLast(bytes, outside, quote);
          before = cut == NONE ? before : cut;
        }
      } else if (quote + 1 == to && !ended) {
        position = quote; // What follows says whether it closes.
        return;
      } else if (quote + 1 < to && bytes[quote + 1] == QUOTE) {
        position = quote + 2;
      } else {
        within = false;
        outside = quote + 1;
        position = quote + 1;
      }
    }
  }

  /** Whether a cell begins with a quote that stands outside of quotes. */
  private boolean opens(byte[] bytes, int quote) {
    return quote == start || bytes[quote - 1] == ',' || bytes[quote - 1] == LINE_END;
  }

  private static int nextQuote(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      long found = EightBytes.zeros(EightBytes.at(bytes, at) ^ QUOTES);
      if (found != 0) {
        return Math.min(to, at + EightBytes.before(found));
      }
      at += Long.BYTES;
    }
    return to;
  }

  private static int behindLast(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == LINE_END) {
        return i + 1;
      }
    }
    return NONE;
  }
}
