package org.pingyi.evaluation.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Bytes that are made piece by piece, as far as they are asked for, so that all of them are never
 * in memory. Not thread-safe.
 */
public abstract class PieceStream extends InputStream {

  private byte[] piece = new byte[0];
  private int at;
  private boolean ended;

  /** For those that make pieces. */
  protected PieceStream() {}

  /**
   * Makes the next piece.
   *
   * @return the piece, perhaps without a byte; nothing at the end, after which none is asked for
   * @throws IOException if it cannot be made
   */
  protected abstract Optional<byte[]> next() throws IOException;

  @Override
  public final int read() throws IOException {
    return hasMore() ? piece[at++] & 0xff : -1;
  }

  @Override
  public final int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, count);
    at += count;
    return count;
  }

  /**
   * Says whether there is a byte to read.
   *
   * @return false at the end
   * @throws IOException if the next piece cannot be made
   */
  protected final boolean hasMore() throws IOException {
    while (at == piece.length && !ended) {
      Optional<byte[]> next = next();
      ended = next.isEmpty();
      piece = next.orElse(new byte[0]);
      at = 0;
    }
    return at < piece.length;
  }
}
