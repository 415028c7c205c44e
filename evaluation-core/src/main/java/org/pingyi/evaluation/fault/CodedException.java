package org.pingyi.evaluation.fault;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that was asked for and not done, with a code that says why: of a ballot box, a book of
 * opinions, a rectification ledger, or the journal beneath them. A host that shows all of them
 * alike catches this one; {@link InputException} is what a text or a file ends in that cannot be
 * used.
 *
 * <p>The message is the code, a colon and the English text. Thread-safe, as any exception is that
 * is not changed.
 */
@Stable
public abstract class CodedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param text what is wrong with what, and what to do about it
   */
  protected CodedException(ErrorCode problem, Text text) {
    super(problem.code() + ": " + text.en());
    this.text = requireNonNull(text, "text");
  }

  /**
   * Creates the exception for something that was thrown.
   *
   * @param problem what is wrong
   * @param text what is wrong with what, and what to do about it
   * @param cause what was thrown
   */
  protected CodedException(ErrorCode problem, Text text, Throwable cause) {
    super(problem.code() + ": " + text.en(), cause);
    this.text = requireNonNull(text, "text");
  }

  /**
   * Returns what is wrong.
   *
   * @return the problem, one of the constants of the exception's own list
   */
  public abstract ErrorCode problem();

  /**
   * Returns what is wrong, and what to do about it, in both languages.
   *
   * @return the text, without the code
   */
  public final Text text() {
    return text;
  }
}
