package org.pingyi.evaluation.count.records;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  /** What faults call the folder for temporary files where nothing tells which it is. */
  static final String SYSTEM_FOLDER = "java.io.tmpdir";

  private final Optional<Path> folder;

  /** Where the file was made. */
  private Optional<Path> used = Optional.empty();

  private @Nullable RandomAccessFile opened;

  /** What is to be deleted in the end. */
  private @Nullable Path path;

  private long end;

  RecordFile(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Writes words one after another, for one thread. */
  final class Output {

    private final byte[] array = new byte[BUFFER];
    private final ByteBuffer bytes = ByteBuffer.wrap(array).order(ByteOrder.nativeOrder());
    private long written;

    private Output(long from) {
      this.written = from;
    }

    /** The place of the next word in the file. */
    long position() {
      return written + bytes.position();
    }

    /**
     * Writes {@code words[from]} to {@code words[end - 1]}, behind those before.
     *
     * @throws InputException if there is no room for them
     */
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

    /**
     * Writes what is still in the buffer.
     *
     * @throws InputException if there is no room for it
     */
    void flush() {
      writeAt(written, array, bytes.position());
      written += bytes.position();
      bytes.clear();
    }
  }

  /** Not by a channel, which is closed for all threads when one of them is interrupted. */
  private synchronized void writeAt(long position, byte[] bytes, int count) {
    try {
      RandomAccessFile to = opened();
      to.seek(position);
      to.write(bytes, 0, count);
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  /**
   * Reserves room for as many words, behind all others.
   *
   * @throws InputException if the file cannot be made
   */
  synchronized Output output(long words) {
    if (opened == null) {
      open();
    }
    Output output = new Output(end);
    end += words * Long.BYTES;
    return output;
  }

  private void open() {
    try {
      Path temporary =
          folder.isPresent()
              ? Files.createTempFile(folder.get(), "ballots", ".tmp")
              : Files.createTempFile("ballots", ".tmp");
      path = temporary;
      used = Optional.ofNullable(temporary.getParent());
      opened = new RandomAccessFile(temporary.toFile(), "rw");
      deleteAlready(temporary);
    } catch (IOException failure) {
      throw unmakeable(failure);
    }
  }

  /** Where a file can be open without a name, it needs none. */
  private void deleteAlready(Path temporary) {
    try {
      Files.delete(temporary);
      path = null;
    } catch (IOException inUse) {
      path = temporary; // It goes when it is closed.
    }
  }

  /**
   * Reads words from a place in the file to {@code into[from]} and those behind.
   *
   * @throws InputException if they cannot be read
   * @throws IllegalStateException if nothing was written
   */
  void read(long position, int words, long[] into, int from) {
    byte[] array = new byte[BUFFER];
    LongBuffer read = ByteBuffer.wrap(array).order(ByteOrder.nativeOrder()).asLongBuffer();
    int done = 0;
    while (done < words) {
      int count = Math.min(BUFFER / Long.BYTES, words - done);
      readAt(position + (long) done * Long.BYTES, array, count * Long.BYTES);
      read.get(0, into, from + done, count);
      done += count;
    }
  }

  private synchronized void readAt(long position, byte[] bytes, int count) {
    try {
      RandomAccessFile source = opened();
      source.seek(position);
      source.readFully(bytes, 0, count);
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  private RandomAccessFile opened() {
    if (opened == null) {
      throw new IllegalStateException("nothing was written");
    }
    return opened;
  }

  InputException unmakeable(IOException failure) {
    return fault(
        FaultCode.UNREADABLE_FILE,
        Text.of(
            "no temporary file can be made in this folder: allow more memory, or let files be made"
                + " there",
            "无法在此文件夹中建立临时文件，请允许使用更多内存，或使该文件夹可写"),
        failure);
  }

  InputException unwritable(IOException failure) {
    return fault(
        FaultCode.TOO_LARGE,
        Text.of(
            "the ballots among which duplicates are looked for cannot be written to a temporary"
                + " file in this folder: allow more memory, or make room there",
            "无法将待查重的评议票写入此文件夹中的临时文件，请允许使用更多内存，或为该文件夹腾出空间"),
        failure);
  }

  private InputException unreadable(IOException failure) {
    return fault(
        FaultCode.UNREADABLE_FILE,
        Text.of("a temporary file in this folder cannot be read", "无法读取此文件夹中的临时文件"),
        failure);
  }

  private InputException fault(FaultCode code, Text message, IOException failure) {
    String where =
        folder.or(() -> used).or(() -> tried(failure)).map(Path::toString).orElse(SYSTEM_FOLDER);
    InputException exception = new InputException(Fault.of(Place.startOf(where), code, message));
    exception.initCause(failure);
    return exception;
  }

  /** Returns the folder of the file that could not be made. */
  private static Optional<Path> tried(IOException failure) {
    return failure instanceof FileSystemException system
        ? Optional.ofNullable(system.getFile()).map(file -> Path.of(file).getParent())
        : Optional.empty();
  }

  @Override
  public synchronized void close() {
    try {
      if (opened != null) {
        opened.close();
      }
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }
}
