package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.text.CsvText.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Writes all rejections as CSV, {@code line,reason,detail}, by line, in the format of {@link
 * ReportCsv}; where the ballots of several files are counted as one, {@code
 * file,line,reason,detail}, by file in the order in which files were given, and then by line.
 *
 * <p>Rejections are taken in the order in which they are found. One that is on a later line than
 * all before, or in a later file, goes straight to the file. Those that are found late, because a
 * later ballot displaced them or their paper turned out void, go to further files beside the first,
 * each of them in order too; what comes in no order is held in memory, 50,000 at most, until it is
 * sorted into another. {@link #close} merges them all, and the further files are gone afterwards,
 * even if it fails.
 *
 * <p>Not thread-safe.
 */
@Stable
public final class RejectionsCsv implements AutoCloseable {

  private static final List<String> HEADING = List.of("line", "reason", "detail");
  private static final List<String> HEADING_OF_SEVERAL =
      List.of("file", "line", "reason", "detail");

  private final Language language;
  private final boolean several;
  private final RejectionRuns runs;
  private boolean closed;

  /**
   * Starts a file, over one that is there.
   *
   * @param file where to
   * @param language the language of the details
   * @throws IOException if it cannot be written
   */
  public RejectionsCsv(Path file, Language language) throws IOException {
    this(file, language, false, RejectionRuns.Limits.USUAL);
  }

  RejectionsCsv(Path file, Language language, boolean several, RejectionRuns.Limits limits)
      throws IOException {
    this.language = requireNonNull(language, "language");
    this.several = several;
    this.runs =
        new RejectionRuns(
            requireNonNull(file, "file"), several ? HEADING_OF_SEVERAL : HEADING, limits);
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
    return new RejectionsCsv(file, language, true, RejectionRuns.Limits.USUAL);
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
    runs.accept(row(rejection));
  }

  /** How many rejections are held in memory. */
  int held() {
    return runs.held();
  }

  /**
   * Finishes the file. Closing it again does nothing.
   *
   * @throws IOException if it cannot be written; the file is then not complete
   */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      runs.close();
    }
  }

  private RejectionRow row(Rejection rejection) {
    String line = Long.toString(rejection.line());
    String reason = rejection.reason().code();
    String detail = cell(rejection.detail().in(language));
    if (rejection.source().isEmpty()) {
      return new RejectionRow(0, rejection.line(), List.of(line, reason, detail));
    }
    Rejection.Source source = rejection.source().get();
    List<String> cells = List.of(cell(source.name()), line, reason, detail);
    return new RejectionRow(source.number(), rejection.line(), cells);
  }
}
