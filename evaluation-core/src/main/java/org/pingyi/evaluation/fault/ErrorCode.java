package org.pingyi.evaluation.fault;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A code that says what is wrong, by which a host can tell errors from each other without reading
 * their messages. Codes never change; what is said of them may.
 *
 * <p>The constants of {@link FaultCode} are such codes, the reasons for which ballots are rejected,
 * and what the {@linkplain CodedException coded exceptions} name as their problem.
 *
 * <p>Immutable and thread-safe: codes are constants.
 */
@Stable
public interface ErrorCode {

  /**
   * Returns all that there is to say of the code.
   *
   * @return the entry of the catalogue
   */
  ErrorEntry entry();

  /**
   * Returns the code as it is printed.
   *
   * @return lower case with hyphens, such as {@code unknown-key}
   */
  default String code() {
    return entry().code();
  }

  /**
   * Returns what is wrong, in a few words.
   *
   * @return the title
   */
  default Text title() {
    return entry().title();
  }

  /**
   * Returns when it is said, in a sentence.
   *
   * @return the meaning
   */
  default Text meaning() {
    return entry().meaning();
  }

  /**
   * Returns what to do about it.
   *
   * @return the remedy
   */
  default Text remedy() {
    return entry().remedy();
  }
}
