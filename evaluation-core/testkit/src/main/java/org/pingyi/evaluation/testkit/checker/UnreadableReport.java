package org.pingyi.evaluation.testkit.checker;

/** Thrown where a report lacks what it must have, or has it in another form. */
final class UnreadableReport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Difference difference;

  UnreadableReport(At at, String needed) {
    super(at.path() + ": " + needed);
    this.difference = new Difference(at.path(), at.shown(), needed, "cannot be read");
  }

  Difference difference() {
    return difference;
  }
}
