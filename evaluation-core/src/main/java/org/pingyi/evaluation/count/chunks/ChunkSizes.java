package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.records.RecordLayout;

/**
 * How many bytes are read at a time.
 *
 * @param usual the bytes of a chunk, from 1 to {@link RecordLayout#LINES}
 * @param longest up to how many bytes a row is held in a chunk of its own, at least a usual chunk's
 */
public record ChunkSizes(int usual, int longest) {

  /** A chunk that fits a processor's cache, with no more lines than a record can tell apart. */
  public static final ChunkSizes STANDARD = new ChunkSizes(RecordLayout.LINES, 1 << 24);

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if a chunk has no byte, or may have more lines than a record
   *     can tell apart, or is longer than a row in a chunk of its own
   */
  public ChunkSizes {
    if (usual < 1 || usual > RecordLayout.LINES) {
      throw new IllegalArgumentException("a chunk has 1 to " + RecordLayout.LINES + " bytes");
    }
    if (longest < usual) {
      throw new IllegalArgumentException("a row may be as long as a usual chunk: " + usual);
    }
  }
}
