package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;

/**
 * Where ballots are read from, and in which form.
 *
 * <p>CSV has a header with {@code object}, {@code group} and each leaf criterion that is rated,
 * perhaps {@code token}, {@code stratum}, {@code comment}, {@code channel}, {@code at} and {@code
 * seconds}, in any order; cells are quoted as in RFC 4180. NDJSON has one JSON object a line with
 * those keys, the answers under {@code ratings}. A byte order mark is skipped.
 *
 * <p>A source made from a path can be read more than once; one made from a stream or a reader only
 * once. Thread-safe, as far as the stream is.
 */
public final class BallotSource {

  /** How the ballots are written. */
  enum Format {
    CSV,
    NDJSON
  }

  /** Opens the characters of a source. */
  private interface Opening {
    Characters open();
  }

  private final String name;
  private final Format format;
  private final Opening opening;

  private BallotSource(String name, Format format, Opening opening) {
    this.name = requireNonNull(name, "name");
    this.format = format;
    this.opening = opening;
  }

  /**
   * Returns ballots in a CSV file in UTF-8.
   *
   * @param file the file; it is opened when it is read
   * @return the source
   */
  public static BallotSource csv(Path file) {
    return csv(file, StandardCharsets.UTF_8);
  }

  /**
   * Returns ballots in a CSV file.
   *
   * @param file the file; it is opened when it is read
   * @param charset its charset
   * @return the source
   */
  public static BallotSource csv(Path file, Charset charset) {
    return of(Format.CSV, file, charset);
  }

  /**
   * Returns ballots in CSV from a stream.
   *
   * @param name what faults call it
   * @param csv the stream; it is read to its end once and not closed
   * @param charset its charset
   * @return the source
   */
  public static BallotSource csv(String name, InputStream csv, Charset charset) {
    return of(Format.CSV, name, csv, charset);
  }

  /**
   * Returns ballots in CSV from a reader.
   *
   * @param name what faults call it
   * @param csv the reader; it is read to its end once and not closed
   * @return the source
   */
  public static BallotSource csv(String name, Reader csv) {
    return of(Format.CSV, name, csv);
  }

  /**
   * Returns ballots in an NDJSON file in UTF-8.
   *
   * @param file the file; it is opened when it is read
   * @return the source
   */
  public static BallotSource ndjson(Path file) {
    return ndjson(file, StandardCharsets.UTF_8);
  }

  /**
   * Returns ballots in an NDJSON file.
   *
   * @param file the file; it is opened when it is read
   * @param charset its charset
   * @return the source
   */
  public static BallotSource ndjson(Path file, Charset charset) {
    return of(Format.NDJSON, file, charset);
  }

  /**
   * Returns ballots in NDJSON from a stream.
   *
   * @param name what faults call it
   * @param ndjson the stream; it is read to its end once and not closed
   * @param charset its charset
   * @return the source
   */
  public static BallotSource ndjson(String name, InputStream ndjson, Charset charset) {
    return of(Format.NDJSON, name, ndjson, charset);
  }

  /**
   * Returns ballots in NDJSON from a reader.
   *
   * @param name what faults call it
   * @param ndjson the reader; it is read to its end once and not closed
   * @return the source
   */
  public static BallotSource ndjson(String name, Reader ndjson) {
    return of(Format.NDJSON, name, ndjson);
  }

  /**
   * Returns ballots in a file whose name says how they are written.
   *
   * @param file the file; one that ends in {@code .ndjson} or {@code .jsonl}, in upper or lower
   *     case, is NDJSON, every other is CSV
   * @param charset its charset
   * @return the source
   */
  public static BallotSource of(Path file, Charset charset) {
    String lower = file.toString().toLowerCase(Locale.ROOT);
    boolean ndjson = lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    return of(ndjson ? Format.NDJSON : Format.CSV, file, charset);
  }

  private static BallotSource of(Format format, Path file, Charset charset) {
    requireNonNull(charset, "charset");
    return new BallotSource(
        file.toString(),
        format,
        () -> {
          try {
            return Characters.ofFile(file, charset);
          } catch (IOException failure) {
            throw new InputException(FileFaults.unreadable(file, failure));
          }
        });
  }

  private static BallotSource of(Format format, String name, InputStream stream, Charset charset) {
    requireNonNull(stream, "stream");
    requireNonNull(charset, "charset");
    return new BallotSource(name, format, once(name, () -> Characters.of(name, stream, charset)));
  }

  private static BallotSource of(Format format, String name, Reader reader) {
    requireNonNull(reader, "reader");
    return new BallotSource(name, format, once(name, () -> Characters.of(name, reader)));
  }

  private static Opening once(String name, Opening opening) {
    AtomicBoolean opened = new AtomicBoolean();
    return () -> {
      if (opened.getAndSet(true)) {
        throw new IllegalStateException(name + " was read before, and can be read only once");
      }
      return opening.open();
    };
  }

  /**
   * Returns what faults call the source.
   *
   * @return the file as it was given, or the name
   */
  public String name() {
    return name;
  }

  Format format() {
    return format;
  }

  /**
   * Opens the source.
   *
   * @throws InputException if the file cannot be opened
   * @throws IllegalStateException if the source is a stream or a reader and was opened before
   */
  Characters open() {
    return opening.open();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
