package org.pingyi.evaluation.count.chunks;

import org.jspecify.annotations.Nullable;

/**
 * Some rows of a source, as bytes. Whoever counts has one chunk, which is filled anew again and
 * again. Not thread-safe.
 */
final class Chunk {

  /** What may be read behind the last byte. */
  static final int BEHIND = Long.BYTES;

  /** The chunks of all sources are numbered from 0. */
  int number;

  /** The source. */
  @Nullable BegunSource source;

  /**
   * How many line ends stand between the chunk before, or the beginning of the source, and this.
   */
  long linesBefore;

  byte[] bytes;

  int from;

  int to;

  /** A row that is too long for a chunk; it is then the only one, and to be read at once. */
  @Nullable LongRow longRow;

  /** How many bytes of all sources were read by now. */
  long read;

  /** Why nothing can be read any more; there are then no rows, and no source. */
  @Nullable RuntimeException failure;

  Chunk(int size) {
    this.bytes = new byte[size + BEHIND];
  }
}
