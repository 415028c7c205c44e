package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.pingyi.evaluation.count.bytes.Lines;

/**
 * A row that is too long to be held, as a stream that ends where the row ends. What was read behind
 * it is {@linkplain #rest handed back}. Not thread-safe.
 */
final class LongRow extends InputStream {

  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final RowEnd end;
  private byte[] piece;
  private int position;
  private int to;
  private boolean ended;
  private boolean last;
  private byte[] rest = new byte[0];
  private long lines;
  private long read;

  /**
   * Starts on a row.
   *
   * @param begin what was read of it, without its end
   * @param end what followed the row so far
   * @param in where the row goes on
   */
  LongRow(byte[] begin, RowEnd end, InputStream in) {
    this.in = in;
    this.end = end;
    this.piece = begin;
    this.to = begin.length;
    this.lines = Lines.feeds(begin, 0, to);
  }

  /** How many line ends the row had so far, its own end too. */
  long lines() {
    return lines;
  }

  /** How many bytes were read of the source for the row. */
  long bytes() {
    return read;
  }

  /** Whether the source ends with the row, once it was read to its end. */
  boolean isLast() {
    return last;
  }

  /** What was read behind the row, once it was read to its end. */
  byte[] rest() {
    return rest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = 0;
    while (count == 0) {
      count = read(one, 0, 1);
    }
    return count < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (position == to && !more()) {
      return -1;
    }
    int count = Math.min(length, to - position);
    System.arraycopy(piece, position, into, offset, count);
    position += count;
    return count;
  }

  private boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (piece.length != SIZE) {
      piece = new byte[SIZE];
    }
    int count = in.read(piece, 0, SIZE);
    position = 0;
    to = Math.max(0, count);
    if (count < 0) {
      ended = true;
      last = true;
      return false;
    }
    read += count;
    int found = end.find(piece, 0, to);
    if (found <= to) {
      ended = true;
      rest = Arrays.copyOfRange(piece, found, to);
      to = found;
    }
    lines += Lines.feeds(piece, 0, to);
    return true;
  }
}
