package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.pingyi.evaluation.model.Text;

/**
 * A journal that cannot be used, or a change that could not be written.
 *
 * <p>The message says what is wrong and where, never what stands there.
 */
public final class JournalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem {
    /**
     * The store cannot be reached, or did not do what it was asked; a change may have been made.
     */
    JOURNAL_UNAVAILABLE,
    /** Somebody else took the journal over. */
    JOURNAL_TAKEN,
    /** What is written is not what was written: it was changed, cut off, moved or taken out. */
    JOURNAL_DAMAGED,
    /** The journal was made by a newer version, which this one cannot read. */
    JOURNAL_NEWER;

    /**
     * Returns the code as it is printed.
     *
     * @return lower case with hyphens, such as {@code journal-damaged}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Problem problem;
  private final transient Text text;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param text what is wrong where, and what to do about it
   */
  public JournalException(Problem problem, Text text) {
    super(problem.code() + ": " + text.en());
    this.problem = requireNonNull(problem, "problem");
    this.text = text;
  }

  /**
   * Creates the exception for something that was thrown.
   *
   * @param problem what is wrong
   * @param text what is wrong where, and what to do about it
   * @param cause what was thrown
   */
  public JournalException(Problem problem, Text text, Throwable cause) {
    super(problem.code() + ": " + text.en(), cause);
    this.problem = requireNonNull(problem, "problem");
    this.text = text;
  }

  /**
   * Returns what is wrong.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /**
   * Returns the message in both languages.
   *
   * @return the text, without the code
   */
  public Text text() {
    return text;
  }
}
