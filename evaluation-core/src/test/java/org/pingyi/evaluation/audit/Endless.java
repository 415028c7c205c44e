package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.IntFunction;

/** A file that begins somehow, and then has one piece after another and no end. */
final class Endless extends InputStream {

  private final IntFunction<String> pieces;
  private byte[] piece = new byte[0];
  private int at;
  private int count;

  private Endless(IntFunction<String> pieces) {
    this.pieces = pieces;
  }

  /** Goes on after a beginning with pieces, which are numbered from 0 on. */
  static InputStream after(String beginning, IntFunction<String> pieces) {
    return new SequenceInputStream(
        new ByteArrayInputStream(beginning.getBytes(UTF_8)), new Endless(pieces));
  }

  @Override
  public int read() {
    goOn();
    return piece[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    for (int done = 0; done < length; ) {
      goOn();
      int some = Math.min(length - done, piece.length - at);
      System.arraycopy(piece, at, into, from + done, some);
      at += some;
      done += some;
    }
    return length;
  }

  private void goOn() {
    if (at == piece.length) {
      piece = pieces.apply(count++).getBytes(UTF_8);
      at = 0;
    }
  }
}
