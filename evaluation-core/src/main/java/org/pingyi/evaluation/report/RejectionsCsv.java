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
import java.util.NavigableMap;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.text.CsvText;

/**
 * Writes all rejections as CSV, {@code line,reason,detail}, by line, in the format of {@link
 * ReportCsv}; where the ballots of several files are counted as one, {@code
 * file,line,reason,detail}, by file in the order in which files were given, and then by line.
 *
 * <p>Rejections are taken in the order in which they are found. One that is on a later line than
 * all before, or in a later file, goes straight to the file. One that is found late, because a
 * later ballot displaced it or its paper turned out void, is kept in memory, and {@link #close}
 * merges it in by way of a second file beside the first, which is gone afterwards.
 *
 * <p>Not thread-safe.
 */
public final class RejectionsCsv implements AutoCloseable {

  private final Path file;
  private final Language language;
  private final boolean several;
  private final CsvWriter csv;
  private final List<Rejection> late = new ArrayList<>();

  /** Of the rows that went straight to the file the first of each source, with its number. */
  private final NavigableMap<Long, Integer> firstRows = new TreeMap<>();

  private long rows;
  private int lastSource;
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
    this(file, language, false);
  }

  private RejectionsCsv(Path file, Language language, boolean several) throws IOException {
    this.file = requireNonNull(file, "file");
    this.language = requireNonNull(language, "language");
    this.several = several;
    this.csv = start(file);
  }

  /**
   * Starts a file for the rejections of several sources that are counted as one, over a file that
   * is there.
   *
   * @param file where to
   * @param language the language of the details
   * @return the file, whose rows name the source
   * @throws IOException if it cannot be written
   */
  public static RejectionsCsv ofSeveral(Path file, Language language) throws IOException {
    return new RejectionsCsv(file, language, true);
  }

  /**
   * Takes a rejection.
   *
   * @param rejection where the ballot is and why it was not accepted
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if it names a source and the file is that of one alone, or the
   *     other way round
   * @throws IllegalStateException if the file was closed
   */
  public void accept(Rejection rejection) throws IOException {
    if (closed) {
      throw new IllegalStateException("the file was closed");
    }
    if (rejection.source().isPresent() != several) {
      throw new IllegalArgumentException("rejections name their source where there are several");
    }
    if (compare(lastSource, lastLine, rejection) >= 0) {
      late.add(rejection);
      return;
    }
    if (rows == 0 || number(rejection) != lastSource) {
      firstRows.put(rows, number(rejection));
    }
    lastSource = number(rejection);
    lastLine = rejection.line();
    rows++;
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
    for (long number = 0; early.hasNext(); number++) {
      CsvRecord row = early.next();
      int source = firstRows.floorEntry(number).getValue();
      long line = Long.parseLong(row.getField(several ? 1 : 0));
      while (next < late.size() && compare(source, line, late.get(next)) > 0) {
        write(all, row(late.get(next)));
        next++;
      }
      write(all, row.getFields());
    }
    for (; next < late.size(); next++) {
      write(all, row(late.get(next)));
    }
  }

  private static int compare(int source, long line, Rejection rejection) {
    int bySource = Integer.compare(source, number(rejection));
    return bySource == 0 ? Long.compare(line, rejection.line()) : bySource;
  }

  private static int number(Rejection rejection) {
    return rejection.source().map(Rejection.Source::number).orElse(0);
  }

  private List<String> row(Rejection rejection) {
    String line = Long.toString(rejection.line());
    String reason = rejection.reason().code();
    String detail = cell(rejection.detail().in(language));
    return rejection
        .source()
        .map(source -> List.of(cell(source.name()), line, reason, detail))
        .orElseGet(() -> List.of(line, reason, detail));
  }

  private CsvWriter start(Path file) throws IOException {
    CsvWriter started = CsvText.writer(Files.newOutputStream(file));
    write(
        started,
        several
            ? List.of("file", "line", "reason", "detail")
            : List.of("line", "reason", "detail"));
    return started;
  }

  private static void write(CsvWriter csv, List<String> row) throws IOException {
    try {
      csv.writeRecord(row);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
