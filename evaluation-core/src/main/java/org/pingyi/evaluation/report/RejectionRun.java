package org.pingyi.evaluation.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.text.CsvText;

/**
 * A file of rejections in order: first it is written, then it is read. One beside the file that was
 * asked for is gone when it is closed.
 *
 * <p>Not thread-safe.
 */
final class RejectionRun implements Closeable {

  private final Path file;
  private final boolean passing;
  private final List<String> heading;
  private final OutputStream out;
  private final CsvWriter csv;

  /** Of the rows the first of each source, with its number. */
  private final Map<Long, Integer> firstRows = new HashMap<>();

  private long rows;
  private int lastSource;
  private long lastLine;
  private boolean written;

  private RejectionRun(Path file, boolean passing, List<String> heading) throws IOException {
    this.file = file;
    this.passing = passing;
    this.heading = heading;
    this.out = Files.newOutputStream(file);
    this.csv = CsvText.writer(out);
    write(heading);
  }

  /** Starts the file that was asked for. */
  static RejectionRun of(Path file, List<String> heading) throws IOException {
    return new RejectionRun(file, false, heading);
  }

  /** Starts a file that is about to replace the one that was asked for. */
  static RejectionRun replacing(Path file, List<String> heading) throws IOException {
    return new RejectionRun(file.resolveSibling(file.getFileName() + ".merged"), true, heading);
  }

  /** Starts a file beside the one that was asked for. */
  static RejectionRun beside(Path file, List<String> heading) throws IOException {
    Path other =
        Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".run");
    try {
      return new RejectionRun(other, true, heading);
    } catch (IOException failure) {
      Files.deleteIfExists(other);
      throw failure;
    }
  }

  Path file() {
    return file;
  }

  /** Whether a line of a source is later than those of all rows that were written. */
  boolean takes(int source, long line) {
    return RejectionRow.order(lastSource, lastLine, source, line) < 0;
  }

  /** Writes a row that is not earlier than those before. */
  void write(RejectionRow row) throws IOException {
    if (rows == 0 || row.source() != lastSource) {
      firstRows.put(rows, row.source());
    }
    lastSource = row.source();
    lastLine = row.line();
    rows++;
    write(row.cells());
  }

  private void write(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Ends writing. */
  void finish() throws IOException {
    if (!written) {
      written = true;
      try (out) {
        csv.close();
      }
    }
  }

  /** Reads what was written from its first row on. */
  Reading read() throws IOException {
    return new Reading();
  }

  @Override
  public void close() throws IOException {
    try {
      finish();
    } finally {
      if (passing) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Rows one after the other. */
  final class Reading implements Closeable {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final int lineCell = heading.indexOf("line");
    private long number;
    private int source;

    private Reading() throws IOException {
      reader = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
      records = reader.iterator();
      records.next();
    }

    boolean hasNext() {
      return number < rows;
    }

    RejectionRow next() {
      List<String> cells = records.next().getFields();
      source = firstRows.getOrDefault(number, source);
      number++;
      return new RejectionRow(source, Long.parseLong(cells.get(lineCell)), cells);
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
