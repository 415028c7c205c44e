package org.pingyi.evaluation.count.chunks;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.tables.LongKeys;

/**
 * Lines of chunks, each noted once or not at all: a bit for each line up to the last one that is
 * noted of its chunk, or two. Thread-safe.
 */
final class ChunkLines {

  /** Hears of lines. */
  interface Listener {

    /**
     * A line was noted.
     *
     * @param chunk the number of its chunk
     * @param line how many line ends are before it in the chunk
     */
    void line(int chunk, int line);
  }

  /** What one thread notes, handed over many lines at a time. */
  final class Notes {

    private final long[] lines = new long[1 << 9];
    private int size;

    private Notes() {}

    /** Notes a line. */
    void add(int chunk, int line) {
      if (size == lines.length) {
        flush();
      }
      lines[size++] = LongKeys.pair(chunk, line);
    }

    /** Hands over what was not handed over before. */
    void flush() {
      ChunkLines.this.add(lines, size);
      size = 0;
    }
  }

  private @Nullable BitSet[] ofChunk = new BitSet[1 << 6];

  /** {@return notes for one thread} */
  Notes notes() {
    return new Notes();
  }

  private synchronized void add(long[] lines, int count) {
    for (int i = 0; i < count; i++) {
      of((int) (lines[i] >>> Integer.SIZE)).set((int) lines[i]);
    }
  }

  private BitSet of(int chunk) {
    if (chunk >= ofChunk.length) {
      ofChunk = Arrays.copyOf(ofChunk, Math.max(chunk + 1, ofChunk.length * 2));
    }
    BitSet lines = ofChunk[chunk];
    if (lines == null) {
      lines = new BitSet();
      ofChunk[chunk] = lines;
    }
    return lines;
  }

  /** Tells of all lines, in the order of chunks and of lines in them. */
  synchronized void forEach(Listener listener) {
    for (int chunk = 0; chunk < ofChunk.length; chunk++) {
      BitSet lines = ofChunk[chunk];
      if (lines != null) {
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
          listener.line(chunk, line);
        }
      }
    }
  }
}
