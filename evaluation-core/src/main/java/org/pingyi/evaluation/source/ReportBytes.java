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
import java.util.function.Function;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * The bytes of a report, which are read from any place on, so that no report has to be held in
 * memory. What is no regular file (a pipe) can be read once, and is held.
 */
public final class ReportBytes implements Closeable {

  private static final int SNIFFED = 64;

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

  /**
   * Opens a file.
   *
   * @param path the file
   * @return its bytes, to be closed
   * @throws InputException if it cannot be read
   */
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

  /**
   * Returns the bytes of a text, in UTF-8.
   *
   * @param name what the text is called in faults
   * @param text the text
   * @return its bytes
   */
  public static ReportBytes of(String name, String text) {
    return new ReportBytes(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /**
   * Returns what the report is called in faults.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  JsonFactory json() {
    return json;
  }

  /**
   * Reads the report from its beginning to its end.
   *
   * @param <T> what is kept of it
   * @param reading what reads it, with a cursor on its one value
   * @return what that kept
   * @throws InputException if there is no text in it, or it cannot be read
   */
  public <T> T read(Function<JsonCursor, T> reading) {
    try (JsonCursor json = JsonCursor.whole(this)) {
      return reading.apply(json);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  /** Makes sure that there is text and not something else. */
  void requireText() {
    try (InputStream in = from(0)) {
      byte[] first = in.readNBytes(SNIFFED);
      if (first.length == 0) {
        throw new InputException(FileFaults.empty(name));
      }
      if (FirstBytes.of(first, first.length) != FirstBytes.TEXT) {
        throw new InputException(
            Fault.of(
                place(0),
                FaultCode.INVALID_YAML,
                Text.of(
                    "this is a binary file or UTF-16, not a report in JSON and UTF-8",
                    "这是二进制或 UTF-16 文件，不是 UTF-8 编码的 JSON 报告")));
      }
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  /**
   * Returns the bytes from an offset on.
   *
   * @param offset how many bytes are left out
   * @return the bytes, to be closed
   */
  InputStream from(long offset) {
    if (file.isEmpty()) {
      return new ByteArrayInputStream(held, (int) offset, held.length - (int) offset);
    }
    return new BufferedInputStream(new FileBytes(file.get(), offset), 1 << 16);
  }

  /**
   * Returns the place of an offset. Reads all bytes before it.
   *
   * @param offset how many bytes are before the place
   * @return the place; the beginning where it cannot be read any more
   */
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
