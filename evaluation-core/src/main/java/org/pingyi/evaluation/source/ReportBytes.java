package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;

/**
 * The bytes of a report, which are read from any place on, so that no report has to be held in
 * memory. What is no regular file (a pipe) can be read once, and is held.
 */
public final class ReportBytes implements Closeable {

  /** One for each report, so that the names of fields are forgotten with it. */
  private final JsonFactory json =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private final String name;
  private final byte[] held;
  private final Optional<FileChannel> file;

  private ReportBytes(String name, byte[] held, Optional<FileChannel> file) {
    this.name = name;
    this.held = held;
    this.file = file;
  }

  public static ReportBytes of(Path path) {
    try {
      if (Files.isRegularFile(path)) {
        return new ReportBytes(path.toString(), new byte[0], Optional.of(FileChannel.open(path)));
      }
      return new ReportBytes(path.toString(), Files.readAllBytes(path), Optional.empty());
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(path, failure));
    }
  }

  public static ReportBytes of(String name, String text) {
    return new ReportBytes(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  public String name() {
    return name;
  }

  JsonFactory json() {
    return json;
  }

  /** Returns the bytes from an offset on. */
  public InputStream from(long offset) {
    if (file.isEmpty()) {
      return new ByteArrayInputStream(held, (int) offset, held.length - (int) offset);
    }
    return new BufferedInputStream(new FileBytes(file.get(), offset), 1 << 16);
  }

  /** Returns the place of an offset. Reads all bytes before it. */
  public Place place(long offset) {
    int line = 1;
    int column = 1;
    boolean carriageReturn = false;
    try (InputStream in = from(0)) {
      for (long i = 0; i < offset; i++) {
        int next = in.read();
        if (next < 0) {
          break;
        }
        if (next == '\r' || (next == '\n' && !carriageReturn)) {
          line++;
          column = 1;
        } else if (next != '\n' && (next & 0xC0) != 0x80) {
          column++;
        }
        carriageReturn = next == '\r';
      }
    } catch (IOException failure) {
      return Place.startOf(name);
    }
    return new Place(name, line, column);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  /** Reads a file from an offset on, without moving anyone else's position. */
  private static final class FileBytes extends InputStream {

    private final FileChannel file;
    private long position;

    FileBytes(FileChannel file, long position) {
      this.file = file;
      this.position = position;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      int count = file.read(ByteBuffer.wrap(into, start, length), position);
      position += Math.max(count, 0);
      return count;
    }
  }
}
