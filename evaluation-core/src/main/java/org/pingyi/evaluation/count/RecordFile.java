package org.pingyi.evaluation.count;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * A temporary file of words, made when the first is written, which nobody but its owner may open,
 * and which is gone when it is closed.
 *
 * <p>Thread-safe: several threads write, each where it has reserved room, and several read.
 */
final class RecordFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private @Nullable FileChannel channel;
  private long end;

  RecordFile(Path folder) {
    this.folder = folder;
  }

  /** Writes words one after another, for one thread. */
  final class Output {

    private final FileChannel to;
    private final ByteBuffer bytes = buffer();
    private long written;

    private Output(FileChannel to, long from) {
      this.to = to;
      this.written = from;
    }

    /** The place of the next word in the file. */
    long position() {
      return written + bytes.position();
    }

    /** Writes {@code words[from]} to {@code words[end - 1]}. */
    void write(long[] words, int from, int end) {
      int next = from;
      while (next < end) {
        int count = Math.min(end - next, bytes.remaining() / Long.BYTES);
        bytes.asLongBuffer().put(words, next, count);
        bytes.position(bytes.position() + count * Long.BYTES);
        next += count;
        if (!bytes.hasRemaining()) {
          flush();
        }
      }
    }

    /** Writes what is still in the buffer. */
    void flush() {
      try {
        bytes.flip();
        while (bytes.hasRemaining()) {
          written += to.write(bytes, written);
        }
        bytes.clear();
      } catch (IOException failure) {
        throw unusable(failure);
      }
    }
  }

  /**
   * Reserves room for as many words.
   *
   * @throws InputException if the file cannot be made
   */
  synchronized Output output(long words) {
    try {
      if (channel == null) {
        channel =
            FileChannel.open(
                Files.createTempFile(folder, "ballots", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
      }
    } catch (IOException failure) {
      throw unusable(failure);
    }
    Output output = new Output(channel, end);
    end += words * Long.BYTES;
    return output;
  }

  /** Reads words from a place in the file to {@code into[from]} and those behind. */
  void read(long position, int words, long[] into, int from) {
    FileChannel source = opened();
    ByteBuffer bytes = buffer();
    int next = from;
    try {
      while (next < from + words) {
        bytes.clear().limit(Math.min(BUFFER, (from + words - next) * Long.BYTES));
        while (bytes.hasRemaining()) {
          long at = position + (long) (next - from) * Long.BYTES + bytes.position();
          if (source.read(bytes, at) < 0) {
            throw new EOFException();
          }
        }
        bytes
            .flip()
            .order(ByteOrder.nativeOrder())
            .asLongBuffer()
            .get(into, next, bytes.limit() / Long.BYTES);
        next += bytes.limit() / Long.BYTES;
      }
    } catch (IOException failure) {
      throw unusable(failure);
    }
  }

  private synchronized FileChannel opened() {
    if (channel == null) {
      throw new IllegalStateException("nothing was written");
    }
    return channel;
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocate(BUFFER).order(ByteOrder.nativeOrder());
  }

  private InputException unusable(IOException failure) {
    InputException exception =
        new InputException(
            Fault.of(
                Place.startOf(folder.toString()),
                FaultCode.UNREADABLE_FILE,
                Text.of(
                    "there is no room in this folder for a temporary file", "此文件夹中没有存放临时文件的空间")));
    exception.initCause(failure);
    return exception;
  }

  @Override
  public synchronized void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException failure) {
        throw unusable(failure);
      }
    }
  }
}
