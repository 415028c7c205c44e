package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where ballots are read from, and in which form.
 *
 * <p>CSV has a header with {@code object}, {@code group} and each leaf criterion that is rated,
 * perhaps {@code token}, {@code stratum}, {@code comment}, {@code channel}, {@code at} and {@code
 * seconds}, in any order; cells are quoted as in RFC 4180. NDJSON has one JSON object a line with
 * those keys, the answers under {@code ratings}. A byte order mark is skipped.
 *
 * {@snippet class="FrontDoorTest" region="sources"}
 *
 * <p>A source made from a path can be read more than once; one made from a stream or a reader only
 * once. Thread-safe, as far as the stream is.
 */
@Stable
public sealed interface BallotSource {

  /** How ballots are written. */
  enum Format {
    /** A header, and a row for each ballot. */
    CSV,
    /** A JSON object on a line for each ballot. */
    NDJSON
  }

  /**
   * Returns ballots in a CSV file in UTF-8.
   *
   * @param file the file; it is opened when it is read
   * @return the source
   */
  static BallotSource csv(Path file) {
    return csv(file, StandardCharsets.UTF_8);
  }

  /**
   * Returns ballots in a CSV file.
   *
   * @param file the file; it is opened when it is read
   * @param charset its charset
   * @return the source
   */
  static BallotSource csv(Path file, Charset charset) {
    return new OfFile(file, charset, Format.CSV);
  }

  /**
   * Returns ballots in CSV from a stream.
   *
   * @param name what faults call it
   * @param csv the stream; it is read to its end once and not closed
   * @param charset its charset
   * @return the source
   */
  static BallotSource csv(String name, InputStream csv, Charset charset) {
    return new OfStream(name, csv, charset, Format.CSV);
  }

  /**
   * Returns ballots in CSV from a reader.
   *
   * @param name what faults call it
   * @param csv the reader; it is read to its end once and not closed
   * @return the source
   */
  static BallotSource csv(String name, Reader csv) {
    return new OfReader(name, csv, Format.CSV);
  }

  /**
   * Returns ballots in an NDJSON file in UTF-8.
   *
   * @param file the file; it is opened when it is read
   * @return the source
   */
  static BallotSource ndjson(Path file) {
    return ndjson(file, StandardCharsets.UTF_8);
  }

  /**
   * Returns ballots in an NDJSON file.
   *
   * @param file the file; it is opened when it is read
   * @param charset its charset
   * @return the source
   */
  static BallotSource ndjson(Path file, Charset charset) {
    return new OfFile(file, charset, Format.NDJSON);
  }

  /**
   * Returns ballots in NDJSON from a stream.
   *
   * @param name what faults call it
   * @param ndjson the stream; it is read to its end once and not closed
   * @param charset its charset
   * @return the source
   */
  static BallotSource ndjson(String name, InputStream ndjson, Charset charset) {
    return new OfStream(name, ndjson, charset, Format.NDJSON);
  }

  /**
   * Returns ballots in NDJSON from a reader.
   *
   * @param name what faults call it
   * @param ndjson the reader; it is read to its end once and not closed
   * @return the source
   */
  static BallotSource ndjson(String name, Reader ndjson) {
    return new OfReader(name, ndjson, Format.NDJSON);
  }

  /**
   * Returns ballots in a file whose name says how they are written.
   *
   * @param file the file; one that ends in {@code .ndjson} or {@code .jsonl}, in upper or lower
   *     case, is NDJSON, every other is CSV
   * @param charset its charset
   * @return the source
   */
  static BallotSource of(Path file, Charset charset) {
    String lower = file.toString().toLowerCase(Locale.ROOT);
    boolean ndjson = lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    return new OfFile(file, charset, ndjson ? Format.NDJSON : Format.CSV);
  }

  /**
   * Returns what faults call the source.
   *
   * @return the file as it was given, or the name
   */
  String name();

  /**
   * Returns how the ballots are written.
   *
   * @return the format
   */
  Format format();

  /**
   * Ballots in a file, which can be read again and again.
   *
   * @param file the file
   * @param charset its charset
   * @param format how the ballots are written
   */
  record OfFile(Path file, Charset charset, Format format) implements BallotSource {

    /** Checks nothing of the file: it is opened when it is read. */
    public OfFile {
      requireNonNull(file, "file");
      requireNonNull(charset, "charset");
      requireNonNull(format, "format");
    }

    @Override
    public String name() {
      return file.toString();
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name();
    }
  }

  /** Ballots in a stream, which can be read only once. */
  final class OfStream implements BallotSource {

    private final ReadOnce<InputStream> stream;
    private final Charset charset;
    private final Format format;

    private OfStream(String name, InputStream stream, Charset charset, Format format) {
      this.stream = new ReadOnce<>(name, requireNonNull(stream, "stream"));
      this.charset = requireNonNull(charset, "charset");
      this.format = format;
    }

    /**
     * Hands out the stream, to be read to its end and not closed.
     *
     * @return the stream
     * @throws IllegalStateException if it was handed out before
     */
    public InputStream take() {
      return stream.take();
    }

    /**
     * Returns the charset of the stream.
     *
     * @return the charset
     */
    public Charset charset() {
      return charset;
    }

    @Override
    public String name() {
      return stream.name();
    }

    @Override
    public Format format() {
      return format;
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name();
    }
  }

  /** Ballots in a reader, which can be read only once. */
  final class OfReader implements BallotSource {

    private final ReadOnce<Reader> reader;
    private final Format format;

    private OfReader(String name, Reader reader, Format format) {
      this.reader = new ReadOnce<>(name, requireNonNull(reader, "reader"));
      this.format = format;
    }

    /**
     * Hands out the reader, to be read to its end and not closed.
     *
     * @return the reader
     * @throws IllegalStateException if it was handed out before
     */
    public Reader take() {
      return reader.take();
    }

    @Override
    public String name() {
      return reader.name();
    }

    @Override
    public Format format() {
      return format;
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name();
    }
  }
}
