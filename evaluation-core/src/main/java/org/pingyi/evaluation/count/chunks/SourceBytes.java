package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/**
 * The bytes of one source, of which those that were read behind a chunk are carried into the next.
 * Not thread-safe.
 */
final class SourceBytes implements AutoCloseable {

  private final BallotSource source;
  private final InputStream in;

  /** What was read behind the chunk before, of which a part is in the chunk by now. */
  private byte[] carried = new byte[0];

  private int carriedFrom;

  /** How many bytes of the chunk were carried. */
  private int ofCarried;

  private @Nullable LongRow longRow;

  /** How many bytes of that row, or behind it, had been read before. */
  private int readBefore;

  /** Whether the source gives no more bytes. */
  private boolean ended;

  /** Whether it broke off. */
  private boolean broken;

  private long read;

  /**
   * Opens a source.
   *
   * @throws InputException if it is a file that cannot be opened
   * @throws IllegalStateException if it is a stream and was opened before
   */
  SourceBytes(BallotSource source) {
    this.source = source;
    this.in =
        source instanceof BallotSource.OfFile file
            ? Characters.open(file.file())
            : ((BallotSource.OfStream) source).take();
  }

  /** How many bytes of the source were read by now. */
  long read() {
    return read;
  }

  /** Whether there is no byte behind those of the chunk. */
  boolean isOver() {
    return ended && carriedFrom == carried.length;
  }

  boolean isBroken() {
    return broken;
  }

  /** Requires, where more bytes are needed, that the source did not break off. */
  void requireUnbroken(boolean needed) {
    if (broken && needed) {
      throw unreadable();
    }
  }

  private InputException unreadable() {
    return new InputException(FileFaults.unreadable(source.name()));
  }

  /** Fills a chunk with so many bytes; returns up to where. */
  int fill(Chunk into, int size) {
    if (into.bytes.length != size + Chunk.BEHIND) {
      into.bytes = new byte[size + Chunk.BEHIND];
    }
    ofCarried = 0;
    return fillFrom(into, 0);
  }

  /** Makes room in a chunk that has no whole row, and fills it; returns up to where. */
  int grow(Chunk into, int limit) {
    int size = Math.multiplyExact(into.bytes.length - Chunk.BEHIND, 2);
    into.bytes = Arrays.copyOf(into.bytes, size + Chunk.BEHIND);
    return fillFrom(into, limit);
  }

  private int fillFrom(Chunk into, int from) {
    int size = into.bytes.length - Chunk.BEHIND;
    int count = Math.min(carried.length - carriedFrom, size - from);
    System.arraycopy(carried, carriedFrom, into.bytes, from, count);
    carriedFrom += count;
    ofCarried += count;
    return readOn(into.bytes, from + count, size);
  }

  private int readOn(byte[] bytes, int from, int size) {
    int limit = from;
    try {
      while (limit < size && !ended) {
        int count = in.read(bytes, limit, size - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        read += Math.max(0, count);
      }
    } catch (IOException failure) {
      ended = true;
      broken = true;
    }
    return limit;
  }

  /** Carries what a chunk has from a place on. */
  void carry(Chunk chunk, int from, int limit) {
    if (limit == ofCarried) {
      carriedFrom -= limit - from;
    } else {
      carried = Arrays.copyOfRange(chunk.bytes, from, limit);
      carriedFrom = 0;
    }
  }

  /** Makes a row of its own of what a chunk has from a place on and of what follows. */
  LongRow longRow(Chunk chunk, int from, int limit, RowEnd end) {
    int left = carried.length - carriedFrom;
    PushbackInputStream goesOn = new PushbackInputStream(in, 1 + left);
    try {
      goesOn.unread(carried, carriedFrom, left);
    } catch (IOException impossible) {
      throw new IllegalStateException("there is room for what was carried", impossible);
    }
    readBefore = left;
    LongRow row = new LongRow(Arrays.copyOfRange(chunk.bytes, from, limit), end, goesOn);
    longRow = row;
    return row;
  }

  /** Goes on behind a row of its own, if there was one. */
  void passLongRow() {
    LongRow row = longRow;
    if (row == null) {
      return;
    }
    longRow = null;
    try {
      row.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw unreadable();
    }
    read += row.bytes() - readBefore;
    carried = row.rest();
    carriedFrom = 0;
    ended |= row.isLast();
  }

  /** Closes the source, where it was opened here. */
  @Override
  public void close() {
    if (source instanceof BallotSource.OfFile) {
      try {
        in.close();
      } catch (IOException alreadyRead) {
        // All that was wanted of the file has been read.
        return;
      }
    }
  }
}
