package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.text.CsvText.cell;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.text.CsvText;

/**
 * Writes all rejections as CSV, {@code line,reason,detail}, by line, in the format of {@link
 * ReportCsv}.
 *
 * <p>Rejections are taken in the order in which they are found. One that is on a later line than
 * all before goes straight to the file. One that is found late, because a later ballot displaced it
 * or its paper turned out void, is kept in memory, and {@link #close} merges it in by way of a
 * second file beside the first, which is gone afterwards.
 *
 * <p>Not thread-safe.
 */
public final class RejectionsCsv implements AutoCloseable {

  private final Path file;
  private final Language language;
  private final CsvWriter csv;
  private final List<Rejection> late = new ArrayList<>();
  private long lastLine;
  private boolean closed;

  /**
   * Starts a file, over one that is there.
   *
   * @param file where to
   * @param language the language of the details
   * @throws IOException if it cannot be written
   */
  public RejectionsCsv(Path file, Language language) throws IOException {
    this.file = requireNonNull(file, "file");
    this.language = requireNonNull(language, "language");
    this.csv = start(file);
  }

  /**
   * Takes a rejection.
   *
   * @param rejection where the ballot is and why it was not accepted
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if the file was closed
   */
  public void accept(Rejection rejection) throws IOException {
    if (closed) {
      throw new IllegalStateException("the file was closed");
    }
    if (rejection.line() <= lastLine) {
      late.add(rejection);
      return;
    }
    lastLine = rejection.line();
    write(csv, row(rejection));
  }

  /**
   * Finishes the file. Closing it again does nothing.
   *
   * @throws IOException if it cannot be written; the file is then not complete
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    csv.close();
    if (!late.isEmpty()) {
      merge();
    }
  }

  private void merge() throws IOException {
    Path merged = file.resolveSibling(file.getFileName() + ".merged");
    Collections.sort(late);
    try {
      try (CsvReader<CsvRecord> early =
              CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
          CsvWriter all = start(merged)) {
        merge(early.iterator(), all);
      } catch (UncheckedIOException failure) {
        throw failure.getCause();
      }
      Files.move(merged, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(merged);
    }
  }

  private void merge(Iterator<CsvRecord> early, CsvWriter all) throws IOException {
    early.next();
    int next = 0;
    while (early.hasNext()) {
      CsvRecord row = early.next();
      long line = Long.parseLong(row.getField(0));
      for (; next < late.size() && late.get(next).line() < line; next++) {
        write(all, row(late.get(next)));
      }
      write(all, row.getFields());
    }
    for (; next < late.size(); next++) {
      write(all, row(late.get(next)));
    }
  }

  private List<String> row(Rejection rejection) {
    return List.of(
        Long.toString(rejection.line()),
        rejection.reason().code(),
        cell(rejection.detail().in(language)));
  }

  private static CsvWriter start(Path file) throws IOException {
    CsvWriter csv = CsvText.writer(Files.newOutputStream(file));
    write(csv, List.of("line", "reason", "detail"));
    return csv;
  }

  private static void write(CsvWriter csv, List<String> row) throws IOException {
    try {
      csv.writeRecord(row);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
