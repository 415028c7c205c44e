package org.pingyi.evaluation.count;

/**
 * How many bytes are read at a time.
 *
 * @param usual the bytes of a chunk
 * @param longest up to how many bytes a row is held in a chunk of its own
 */
record ChunkSizes(int usual, int longest) {

  /** A chunk that fits a processor's cache, with fewer lines than a record can tell apart. */
  static final ChunkSizes STANDARD = new ChunkSizes(RecordLayout.LINES, 1 << 24);
}
