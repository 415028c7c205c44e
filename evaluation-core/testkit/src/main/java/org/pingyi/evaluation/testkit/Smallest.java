package org.pingyi.evaluation.testkit;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for the smallest data that show a fault, step by step: whatever can be left out while the
 * fault is still seen is left out. It runs in the thread of the test, and ends after a number of
 * attempts.
 */
final class Smallest {

  private static final int ATTEMPTS = 400;

  private final Consumer<Trial> test;
  private int attempts;

  private Smallest(Consumer<Trial> test) {
    this.test = test;
  }

  /**
   * Runs a test.
   *
   * @throws AssertionError if it fails, with what it says of the smallest data for which it does
   */
  static void require(Trial trial, Consumer<Trial> test) {
    new Smallest(test).require(trial);
  }

  private void require(Trial trial) {
    Optional<AssertionError> failure = failure(trial);
    if (failure.isEmpty()) {
      return;
    }
    Trial smallest = trial;
    AssertionError last = failure.get();
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Trial attempt : smallest.smaller()) {
        Optional<AssertionError> seen = attempts < ATTEMPTS ? failure(attempt) : Optional.empty();
        if (seen.isPresent() && cause(seen.get()).equals(cause(last))) {
          smallest = attempt;
          last = seen.get();
          smaller = true;
          break;
        }
      }
    }
    throw new AssertionError(
        last.getMessage()
            + "\n\nThe smallest data for which this was seen, to evaluate with PingyiTest.json:\n\n"
            + smallest,
        last);
  }

  /** Two failures are taken for the same if what was thrown is of one class, or nothing was. */
  private static Optional<Class<?>> cause(AssertionError failure) {
    return Optional.ofNullable(failure.getCause()).map(Throwable::getClass);
  }

  private Optional<AssertionError> failure(Trial trial) {
    attempts++;
    try {
      test.accept(trial);
      return Optional.empty();
    } catch (AssertionError failed) {
      return Optional.of(failed);
    }
  }
}
