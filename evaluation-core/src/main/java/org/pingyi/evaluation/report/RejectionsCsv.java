package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Rejection;

/**
 * Writes all rejections as CSV, {@code line,reason,detail}, by line, in the format of {@link
 * ReportCsv}; where the ballots of several files are counted as one, {@code
 * file,line,reason,detail}, by file in the order in which files were given, and then by line.
 *
 * <p>Rejections are taken in the order in which they are found; some are found late, because a
 * later ballot displaced them or their paper turned out void. Up to 100,000 are held in memory, in
 * about 4 MB where they share their details, up to about 25 MB where each has its own; then they
 * are sorted and written, to the file where all of them are on later lines than what is in it, or
 * in later files, and else to a further file beside it. {@link #close} merges these, and the
 * further files are gone afterwards, even if it fails.
 *
 * <p>Not thread-safe.
 */
@Stable
public final class RejectionsCsv implements AutoCloseable {

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
    this.several = several;
    this.runs =
        new RejectionRuns(
            requireNonNull(file, "file"),
            new RejectionFormat(requireNonNull(language, "language"), several),
            limits);
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
   * @throws IOException if it cannot be written; the file is then never complete
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
    runs.accept(rejection);
  }

  /** How many rejections are held in memory. */
  int held() {
    return runs.held();
  }

  /**
   * Finishes the file. Closing it again does nothing.
   *
   * @throws IOException if it cannot be written, or could not before; the file is then not complete
   */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      runs.close();
    }
  }
}
