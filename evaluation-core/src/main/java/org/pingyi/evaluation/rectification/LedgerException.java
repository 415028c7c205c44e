package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;

/**
 * Something that the ledger does not do. Nothing was changed by it.
 *
 * <p>The message names items, states, steps, roles and days, and never a person.
 */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, with a code that never changes. */
  public enum Problem {
    /** There is no ledger in the journal. */
    NO_LEDGER("no-ledger"),
    /** There is no such item. */
    UNKNOWN_ITEM("unknown-item"),
    /** There is no such event. */
    UNKNOWN_EVENT("unknown-event"),
    /** Somebody took a step since. */
    STALE_VERSION("stale-version"),
    /** The step cannot be taken in the item's state. */
    WRONG_STEP("wrong-step"),
    /** Whoever takes the step is in none of the roles that may. */
    WRONG_ROLE("wrong-role"),
    /** Something that the step needs is not there. */
    INCOMPLETE_STEP("incomplete-step"),
    /** A day is past, no working day, or beyond what is allowed. */
    WRONG_DAY("wrong-day"),
    /** The owner is not known, or may not take the step. */
    WRONG_OWNER("wrong-owner"),
    /** Evidence is not where it is said to be. */
    MISSING_EVIDENCE("missing-evidence"),
    /** An item has more text than a journal can hold. */
    ITEM_FULL("item-full");

    private final String code;

    Problem(String code) {
      this.code = code;
    }

    /**
     * Returns the code by which a host tells the problem.
     *
     * @return the code
     */
    public String code() {
      return code;
    }
  }

  private final Problem problem;
  private final Text text;

  /**
   * Creates the exception.
   *
   * @param problem what is wrong
   * @param text what is wrong, and what to do about it
   */
  public LedgerException(Problem problem, Text text) {
    super(problem.code() + ": " + text.en());
    this.problem = requireNonNull(problem, "problem");
    this.text = text;
  }

  static LedgerException of(Problem problem, String en, String zh) {
    return new LedgerException(problem, Text.of(en, zh));
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
