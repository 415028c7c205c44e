package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.ballot.BallotSource;

/** Follows a single row byte by byte, to know where it ends however long it is. */
final class RowEnd {

  private enum In {
    BEGIN_OF_CELL,
    TEXT,
    QUOTES,
    QUOTE_IN_QUOTES
  }

  private final boolean quoting;
  private In in = In.BEGIN_OF_CELL;

  RowEnd(BallotSource.Format format) {
    this.quoting = format == BallotSource.Format.CSV;
  }

  /**
   * Follows bytes of the row.
   *
   * @return behind the line end that ends the row; {@code to} + 1 where it goes on
   */
  int find(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(bytes[i])) {
        return i + 1;
      }
    }
    return to + 1;
  }

  private boolean ends(byte next) {
    switch (in) {
      case QUOTES -> in = next == '"' ? In.QUOTE_IN_QUOTES : In.QUOTES;
      case QUOTE_IN_QUOTES -> {
        if (next == '"') {
          in = In.QUOTES;
          return false;
        }
        return endsText(next);
      }
      case BEGIN_OF_CELL -> {
        if (quoting && next == '"') {
          in = In.QUOTES;
          return false;
        }
        return endsText(next);
      }
      case TEXT -> {
        return endsText(next);
      }
    }
    return false;
  }

  private boolean endsText(byte next) {
    in = next == ',' ? In.BEGIN_OF_CELL : In.TEXT;
    return next == '\n';
  }
}
