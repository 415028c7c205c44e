package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.stability.Stable;

/**
 * Reads papers from NDJSON in UTF-8, one on each line, one after another:
 *
 * <ul>
 *   <li>with a pass, {@code {"submission":"…","pass":"…","ballots":[{"object":"…","ratings":{"…":
 *       "…"},"comment":"…"}],"channel":"…","seconds":90,"scheme":"…"}}, the last three and a
 *       comment where there are some;
 *   <li>by hand, {@code {"submission":"…","batch":"…","ballots":[…]}}, or {@code "spoilt":true} in
 *       the place of ballots.
 * </ul>
 *
 * <p>A line that is neither is one that is unreadable, and never ends the reading. Empty lines are
 * passed over. What a line says is quoted nowhere.
 *
 * <p>Not thread-safe.
 */
@Stable
public final class PapersNdjson implements AutoCloseable {

  /** How many bytes a line may have. */
  public static final int LONGEST_LINE = 1 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String name;
  private final InputStream in;
  private final PaperParser parser;
  private byte[] bytes = new byte[1 << 12];
  private int length;
  private long line;
  private boolean anything;

  private PapersNdjson(String name, InputStream in, PaperParser parser) {
    this.name = name;
    this.in = in;
    this.parser = parser;
  }

  /**
   * Opens a file.
   *
   * @param file the file
   * @param fingerprint the scheme's fingerprint, for the papers that do not say which scheme they
   *     were made for
   * @return the papers
   * @throws InputException if it cannot be opened
   */
  public static PapersNdjson open(Path file, String fingerprint) {
    try {
      return of(file.toString(), Files.newInputStream(file), fingerprint);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads a stream.
   *
   * @param name what faults name it
   * @param in the papers; it is closed with them
   * @param fingerprint the scheme's fingerprint, for the papers that do not say which scheme they
   *     were made for
   * @return the papers
   */
  public static PapersNdjson of(String name, InputStream in, String fingerprint) {
    requireNonNull(name, "name");
    return new PapersNdjson(
        name, new BufferedInputStream(in, 1 << 16), new PaperParser(fingerprint));
  }

  /**
   * Reads the next line that is not empty.
   *
   * @return the paper; empty where there is no more
   * @throws InputException if the file cannot be read on, or is empty
   */
  public Optional<HandedPaper> next() {
    try {
      while (readLine()) {
        anything = true;
        if (length > LONGEST_LINE) {
          return Optional.of(new HandedPaper.Unreadable(line, PaperParser.TOO_LONG));
        }
        if (length > 0) {
          return Optional.of(parser.paper(line, bytes, length));
        }
      }
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
    if (!anything) {
      throw new InputException(FileFaults.empty(name));
    }
    return Optional.empty();
  }

  /** Reads a line without its end, and of one that is too long no more than shows that. */
  private boolean readLine() throws IOException {
    length = 0;
    line++;
    int next = in.read();
    if (next < 0) {
      return false;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (length <= LONGEST_LINE) {
        append((byte) next);
      }
    }
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    if (line == 1 && length >= MARK.length && startsWithMark()) {
      System.arraycopy(bytes, MARK.length, bytes, 0, length - MARK.length);
      length -= MARK.length;
    }
    return true;
  }

  private boolean startsWithMark() {
    return Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  private void append(byte next) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = next;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
