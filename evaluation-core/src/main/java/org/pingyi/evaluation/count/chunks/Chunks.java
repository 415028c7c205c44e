package org.pingyi.evaluation.count.chunks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.bytes.RowCut;
import org.pingyi.evaluation.count.reading.BallotFields;

/**
 * Reads sources of bytes one after another and cuts them into chunks of whole rows.
 *
 * <p>Not thread-safe: threads that take chunks in turn hold its monitor.
 */
final class Chunks implements AutoCloseable {

  private final List<BallotSource> sources;
  private final ChunkSizes sizes;
  private final SourceBegin begin;
  private int nextSource;
  private int nextChunk;

  /** How many bytes the sources have that were read to their end. */
  private long readBefore;

  private @Nullable SourceBytes current;
  private @Nullable BegunSource source;
  private boolean faulty;

  Chunks(List<BallotSource> sources, BallotFields fields, ChunkSizes sizes) {
    this.sources = sources;
    this.sizes = sizes;
    this.begin = new SourceBegin(fields);
  }

  /**
   * Reads the next chunk.
   *
   * @return false where there is none
   */
  boolean next(Chunk into) {
    into.longRow = null;
    into.failure = null;
    into.source = null;
    into.from = 0;
    into.to = 0;
    into.linesBefore = 0;
    try {
      while (!faulty && (current != null || nextSource < sources.size())) {
        if (readChunk(into, opened())) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException failure) {
      // It is thrown when its turn comes: what was read before it is told first.
      into.failure = failure;
      into.number = nextChunk++;
      faulty = true;
      return true;
    }
  }

  /** The source that is open, or the next one. */
  private SourceBytes opened() {
    SourceBytes open = current;
    if (open == null) {
      open = new SourceBytes(sources.get(nextSource));
      current = open;
      source = null;
      nextSource++;
    }
    return open;
  }

  /** Reads a chunk of the source that is open; false where there is none, and it is closed. */
  private boolean readChunk(Chunk into, SourceBytes bytes) {
    bytes.passLongRow();
    int limit = bytes.fill(into, sizes.usual());
    if (source == null) {
      limit = begin(into, bytes, limit);
    }
    if (into.from == limit && bytes.isOver()) {
      bytes.requireUnbroken(true);
      close();
      return into.linesBefore > 0 && finish(into, limit);
    }
    return cut(into, bytes, limit);
  }

  /** Reads the beginning of a source, as much of it as that takes; returns up to where. */
  private int begin(Chunk into, SourceBytes bytes, int filled) {
    BallotSource begun = sources.get(nextSource - 1);
    int limit = filled;
    while (!begin.isWhole(begun.format(), into, limit, bytes.isOver())
        && into.bytes.length < SourceBegin.LONGEST) {
      int passed = begin.passEmptyLines(into, limit);
      if (passed > 0) {
        bytes.carry(into, passed, limit);
        limit = bytes.fill(into, sizes.usual());
      } else {
        limit = bytes.grow(into, limit);
      }
    }
    bytes.requireUnbroken(!begin.hasFirstRow(begun.format(), into, limit));
    source = begin.read(nextSource - 1, begun, into, limit, bytes.isOver());
    return limit;
  }

  private boolean cut(Chunk into, SourceBytes bytes, int end) {
    BallotSource.Format format = sources.get(nextSource - 1).format();
    int limit = end;
    // A chunk has no more lines than a record can tell apart.
    int window = Math.min(limit, into.from + sizes.usual());
    boolean all = bytes.isOver() && window == limit;
    int behind = RowCut.last(format, into.bytes, into.from, window);
    if (all && !bytes.isBroken()) {
      behind = limit;
    }
    if (behind == RowCut.NONE) {
      RowEnd row = new RowEnd(format);
      int followed = into.from;
      while (true) {
        int found = row.find(into.bytes, followed, limit);
        followed = limit;
        if (found <= limit) {
          behind = found;
          break;
        }
        bytes.requireUnbroken(bytes.isOver());
        if (bytes.isOver()) {
          behind = limit;
          break;
        }
        if (limit - into.from >= sizes.longest()) {
          into.longRow = bytes.longRow(into, into.from, limit, row);
          return finish(into, into.from);
        }
        limit = bytes.grow(into, limit);
      }
    }
    bytes.carry(into, behind, limit);
    return finish(into, behind);
  }

  private boolean finish(Chunk into, int to) {
    into.to = to;
    into.number = nextChunk++;
    into.source = requireNonNull(source, "source");
    into.read = read();
    return true;
  }

  /** How many bytes of all sources were read by now. */
  long read() {
    SourceBytes open = current;
    return readBefore + (open == null ? 0 : open.read());
  }

  /** Closes the source that is open. */
  @Override
  public void close() {
    SourceBytes open = current;
    if (open != null) {
      readBefore = read();
      current = null;
      open.close();
    }
  }
}
