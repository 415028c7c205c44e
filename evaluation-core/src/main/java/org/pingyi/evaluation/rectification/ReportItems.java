package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.source.ReportBytes;
import org.pingyi.evaluation.stability.Stable;

/**
 * Turns what a report says has to be put right into problems for a ledger, in the order of the
 * report, which is the scheme's (从群众最不满意的地方改起).
 *
 * <p>A problem's reference is the scheme with its version, the trigger, the object and the
 * criterion; its occasion is a digest of how many ballots were read and accepted, how many ratings
 * of each leaf of the object were negative, and the due date. So a report that is entered again
 * brings nothing new; another run of the scheme brings what is there again after it was put right;
 * and another version of the scheme brings all it finds. What was observed is how many ratings of
 * the leaf were negative, of all rater groups together, with the size of the smallest of them; the
 * words of a problem have no numbers.
 *
 * <p>Stateless and thread-safe.
 */
@Stable
public final class ReportItems {

  private ReportItems() {}

  /**
   * Reads the problems of a report that was written as JSON.
   *
   * @param file the report, a {@code result.json}, complete or not
   * @param language the language in which problems are worded
   * @return the problems; perhaps none
   * @throws org.pingyi.evaluation.fault.InputException if the file cannot be read, or is no report;
   *     with that one fault
   */
  public static List<NewItem> read(Path file, Language language) {
    requireNonNull(language, "language");
    try (ReportBytes bytes = ReportBytes.of(file)) {
      return FindingsReader.read(bytes).items(language);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads the problems of a report in JSON.
   *
   * @param name what the text is called in faults
   * @param text the report
   * @param language the language in which problems are worded
   * @return the problems; perhaps none
   * @throws org.pingyi.evaluation.fault.InputException if it is no report; with that one fault
   */
  public static List<NewItem> read(String name, String text, Language language) {
    requireNonNull(language, "language");
    return FindingsReader.read(ReportBytes.of(name, requireNonNull(text, "text"))).items(language);
  }

  /**
   * Returns the problems of a report: the same items as of its JSON, but that criteria always go by
   * their titles.
   *
   * @param report the report
   * @param language the language in which problems are worded
   * @return the problems; perhaps none
   * @throws LedgerException if an id is longer than 200 characters
   */
  public static List<NewItem> of(EvaluationReport report, Language language) {
    return ReportFindings.of(report, requireNonNull(language, "language")).items(language);
  }
}
