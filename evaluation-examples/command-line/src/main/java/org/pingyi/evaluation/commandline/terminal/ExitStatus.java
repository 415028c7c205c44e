package org.pingyi.evaluation.commandline.terminal;

/** What a command tells the program that ran it. */
public final class ExitStatus {

  /** Everything that was asked for was done. */
  public static final int DONE = 0;

  /**
   * Reports differ, and with {@code --exit-code} that matters; a receipt's paper does not count; a
   * recount, a root or the growth of a box or a ledger is not what was published; or a ledger did
   * not enter what it was given.
   */
  public static final int DIFFERENT = 1;

  /**
   * Nothing was done: wrong usage, a faulty input, or an output that cannot be written. Where only
   * standard output cannot be written to, what was asked for was done all the same.
   */
  public static final int FAILED = 2;

  /** All was done, and with {@code --strict} it matters that ballots or papers were rejected. */
  public static final int REJECTED = 3;

  private ExitStatus() {}
}
