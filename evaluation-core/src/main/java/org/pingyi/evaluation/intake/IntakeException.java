package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.pingyi.evaluation.model.Text;

/**
 * Something that a ballot box cannot do. Nothing was changed by it.
 *
 * <p>The message names batches, serial numbers and objects, and never a pass or an answer.
 */
public final class IntakeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem {
    /** The box was opened on another scheme, or the scheme was changed since. */
    ANOTHER_SCHEME,
    /** The box is closed, and stays so. */
    BOX_CLOSED,
    /** The box is not closed yet. */
    BOX_OPEN,
    /** There is no such box in the journal. */
    NO_BOX,
    /** The scheme has no such rater group, stratum or object, or there is no such batch or pass. */
    UNKNOWN,
    /** There is such a batch already. */
    DUPLICATE_BATCH,
    /** The pass was used, or is dead already. */
    PASS_SPENT;

    /**
     * Returns the code as it is printed.
     *
     * @return lower case with hyphens, such as {@code box-closed}
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
   * @param text what is wrong, and what to do about it
   */
  public IntakeException(Problem problem, Text text) {
    super(problem.code() + ": " + text.en());
    this.problem = requireNonNull(problem, "problem");
    this.text = text;
  }

  /** Creates the exception. */
  static IntakeException of(Problem problem, String en, String zh) {
    return new IntakeException(problem, Text.of(en, zh));
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
