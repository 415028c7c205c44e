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

  private RowCut() {}

  /**
   * Finds the last place behind a line end that ends a row.
   *
   * @param format of the rows
   * @param bytes the bytes, and eight more
   * @param from where a row begins; before it is nothing, or the end of another row
   * @param to behind the last byte
   * @return behind which byte, or {@link #NONE}
   */
  public static int last(BallotSource.Format format, byte[] bytes, int from, int to) {
    return format == BallotSource.Format.CSV
        ? lastOfCsv(bytes, from, to)
        : Lines.behindLast(bytes, from, to, NONE);
  }

  private static int lastOfCsv(byte[] bytes, int from, int to) {
    int cut = NONE;
    int outside = from;
    int quote = nextQuote(bytes, from, to);
    while (quote < to) {
      int behind = quote + 1;
      if (opens(bytes, from, quote)) {
        cut = Lines.behindLast(bytes, outside, quote, cut);
        behind = behindClosing(bytes, behind, to);
        if (behind == NONE) {
          return cut;
        }
        outside = behind;
      }
      quote = nextQuote(bytes, behind, to);
    }
    return Lines.behindLast(bytes, outside, to, cut);
  }

  /** Whether a cell begins with a quote that stands outside of quotes. */
  private static boolean opens(byte[] bytes, int from, int quote) {
    return quote == from || bytes[quote - 1] == ',' || bytes[quote - 1] == LINE_END;
  }

  /** Behind the quote that closes; nowhere, where what follows has to say whether it does. */
  private static int behindClosing(byte[] bytes, int from, int to) {
    int quote = nextQuote(bytes, from, to);
    while (quote + 1 < to) {
      if (bytes[quote + 1] != QUOTE) {
        return quote + 1;
      }
      quote = nextQuote(bytes, quote + 2, to);
    }
    return NONE;
  }

  private static int nextQuote(byte[] bytes, int from, int to) {
    int at = passUnquoted(bytes, from, to);
    while (at < to) {
      long found = quotes(bytes, at);
      if (found != 0) {
        return Math.min(to, at + EightBytes.before(found));
      }
      at += Long.BYTES;
    }
    return to;
  }

  /** Passes bytes without a quote by 32, as long as there are so many. */
  private static int passUnquoted(byte[] bytes, int from, int to) {
    int at = from;
    while (to - at >= 4 * Long.BYTES) {
      long found =
          quotes(bytes, at)
              | quotes(bytes, at + Long.BYTES)
              | quotes(bytes, at + 2 * Long.BYTES)
              | quotes(bytes, at + 3 * Long.BYTES);
      if (found != 0) {
        return at;
      }
      at += 4 * Long.BYTES;
    }
    return at;
  }

  private static long quotes(byte[] bytes, int at) {
    return EightBytes.zeros(EightBytes.at(bytes, at) ^ QUOTES);
  }
}
