package org.pingyi.evaluation.count.chunks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.bytes.RowCut;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

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
  private long read;

  private @Nullable InputStream in;
  private @Nullable BegunSource source;
  private RowCut cut = new RowCut(BallotSource.Format.CSV);

  /** What was read behind the chunk before. */
  private byte[] carried = new byte[0];

  private int carriedFrom;

  /** How many bytes of the chunk were carried. */
  private int ofCarried;

  /** Whether the source gives no more bytes. */
  private boolean ended;

  /** Whether it broke off. */
  private boolean broken;

  private @Nullable LongRow longRow;
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
    into.fault = null;
    into.from = 0;
    into.to = 0;
    into.linesBefore = 0;
    try {
      while (!faulty) {
        if (in == null && !open()) {
          return false;
        }
        if (in != null && readChunk(into)) {
          return true;
        }
      }
      return false;
    } catch (InputException fault) {
      into.fault = fault;
      into.number = nextChunk++;
      faulty = true;
      return true;
    }
  }

  private boolean open() {
    if (nextSource == sources.size()) {
      return false;
    }
    BallotSource next = sources.get(nextSource);
    in =
        next instanceof BallotSource.OfFile file
            ? Characters.open(file.file())
            : ((BallotSource.OfStream) next).take();
    cut = new RowCut(next.format());
    source = null;
    ended = false;
    broken = false;
    nextSource++;
    return true;
  }

  /** Reads a chunk of the source that is open; false where there is none, and it is closed. */
  private boolean readChunk(Chunk into) {
    BallotSource current = sources.get(nextSource - 1);
    finishLongRow(current);
    int limit = fill(into);
    if (source == null) {
      while (!begin.isWhole(current.format(), into.bytes, limit, isOver())
          && into.bytes.length < SourceBegin.LONGEST) {
        limit = grow(into, limit);
      }
      requireUnbroken(current, !begin.hasFirstRow(current.format(), into.bytes, limit));
      source = begin.read(nextSource - 1, current, into, limit, isOver());
    }
    if (into.from == limit && isOver()) {
      requireUnbroken(current, true);
      closeSource();
      return into.linesBefore > 0 && finish(into, limit);
    }
    return cut(into, current, limit);
  }

  private boolean cut(Chunk into, BallotSource current, int end) {
    int limit = end;
    // A chunk has no more lines than a record can tell apart.
    int window = Math.min(limit, into.from + sizes.usual());
    boolean all = isOver() && window == limit;
    cut.begin(into.from);
    int behind = cut.last(into.bytes, window, all);
    if (all && !broken) {
      behind = limit;
    }
    if (behind == RowCut.NONE) {
      RowEnd row = new RowEnd(current.format());
      int followed = into.from;
      while (true) {
        int found = row.find(into.bytes, followed, limit);
        followed = limit;
        if (found <= limit) {
          behind = found;
          break;
        }
        requireUnbroken(current, isOver());
        if (isOver()) {
          behind = limit;
          break;
        }
        if (limit - into.from >= sizes.longest()) {
          return longRow(into, row, limit);
        }
        limit = grow(into, limit);
      }
    }
    carry(into, behind, limit);
    return finish(into, behind);
  }

  private void carry(Chunk chunk, int from, int limit) {
    if (limit == ofCarried) {
      carriedFrom -= limit - from;
    } else {
      carried = Arrays.copyOfRange(chunk.bytes, from, limit);
      carriedFrom = 0;
    }
  }

  private boolean longRow(Chunk into, RowEnd row, int limit) {
    int left = carried.length - carriedFrom;
    PushbackInputStream goesOn = new PushbackInputStream(requireNonNull(in, "in"), 1 + left);
    try {
      goesOn.unread(carried, carriedFrom, left);
    } catch (IOException impossible) {
      throw new IllegalStateException("there is room for what was carried", impossible);
    }
    read -= left;
    longRow = new LongRow(Arrays.copyOfRange(into.bytes, into.from, limit), row, goesOn);
    into.longRow = longRow;
    return finish(into, into.from);
  }

  private void finishLongRow(BallotSource current) {
    LongRow row = longRow;
    if (row == null) {
      return;
    }
    longRow = null;
    try {
      row.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(current.name()));
    }
    read += row.bytes();
    carried = row.rest();
    carriedFrom = 0;
    ended |= row.isLast();
  }

  private boolean finish(Chunk into, int to) {
    into.to = to;
    into.number = nextChunk++;
    into.source = requireNonNull(source, "source");
    into.read = read;
    return true;
  }

  /** Fills a chunk; returns up to where. */
  private int fill(Chunk into) {
    if (into.bytes.length != sizes.usual() + Chunk.BEHIND) {
      into.bytes = new byte[sizes.usual() + Chunk.BEHIND];
    }
    int count = Math.min(carried.length - carriedFrom, sizes.usual());
    System.arraycopy(carried, carriedFrom, into.bytes, 0, count);
    carriedFrom += count;
    ofCarried = count;
    return readOn(into, count);
  }

  /** Makes room in a chunk that has no whole row, and fills it. */
  private int grow(Chunk into, int limit) {
    int size = Math.multiplyExact(into.bytes.length - Chunk.BEHIND, 2);
    into.bytes = Arrays.copyOf(into.bytes, size + Chunk.BEHIND);
    int count = Math.min(carried.length - carriedFrom, size - limit);
    System.arraycopy(carried, carriedFrom, into.bytes, limit, count);
    carriedFrom += count;
    ofCarried += count;
    return readOn(into, limit + count);
  }

  private int readOn(Chunk into, int from) {
    int limit = from;
    int size = into.bytes.length - Chunk.BEHIND;
    try {
      while (limit < size && !ended) {
        int count = requireNonNull(in, "in").read(into.bytes, limit, size - limit);
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

  /** Whether there is no byte behind those of the chunk. */
  private boolean isOver() {
    return ended && carriedFrom == carried.length;
  }

  /** How many bytes of all sources were read by now. */
  long read() {
    return read;
  }

  private void requireUnbroken(BallotSource current, boolean needed) {
    if (broken && needed) {
      throw new InputException(FileFaults.unreadable(current.name()));
    }
  }

  private void closeSource() {
    InputStream open = in;
    in = null;
    carried = new byte[0];
    carriedFrom = 0;
    if (open != null && sources.get(nextSource - 1) instanceof BallotSource.OfFile) {
      try {
        open.close();
      } catch (IOException alreadyRead) {
        // All that was wanted of the file has been read.
        return;
      }
    }
  }

  @Override
  public void close() {
    if (in != null) {
      closeSource();
    }
  }
}
