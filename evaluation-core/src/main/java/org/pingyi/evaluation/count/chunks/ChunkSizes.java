package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.count.records.RecordLayout;

/**
 * How many bytes are read at a time.
 *
 * @param usual the bytes of a chunk
 * @param longest up to how many bytes a row is held in a chunk of its own
 */
public record ChunkSizes(int usual, int longest) {

  /** A chunk that fits a processor's cache, with fewer lines than a record can tell apart. */
  public static final ChunkSizes STANDARD = new ChunkSizes(RecordLayout.LINES, 1 << 24);
}
