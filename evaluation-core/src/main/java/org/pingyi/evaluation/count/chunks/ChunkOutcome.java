package org.pingyi.evaluation.count.chunks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.Refusal;

/**
 * What became of a chunk, but for what was counted: what somebody is to hear of in the order of
 * lines.
 */
final class ChunkOutcome {

  /** A ballot that was rejected, by the number of line ends before it in its chunk. */
  record Rejected(int line, Refusal refusal) {}

  final int number;
  final @Nullable BegunSource source;
  final long linesBefore;
  final long bytes;
  final List<Rejected> rejected = new ArrayList<>();

  /** A row may have more line ends than an int can count. */
  long lines;

  int rows;

  /** Why reading ends here, if it does; its line is one of the chunk, if it is in a row. */
  @Nullable RuntimeException failure;

  ChunkOutcome(Chunk chunk) {
    this.number = chunk.number;
    this.source = chunk.source;
    this.linesBefore = chunk.linesBefore;
    this.bytes = chunk.read;
    this.failure = chunk.failure;
  }
}
