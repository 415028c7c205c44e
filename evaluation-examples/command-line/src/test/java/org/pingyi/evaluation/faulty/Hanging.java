package org.pingyi.evaluation.faulty;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** What a rule does that never comes back, by a clock that runs only then. */
public final class Hanging {

  private static final AtomicLong CLOCK = new AtomicLong();
  private static final long AN_HOUR = 3_600_000_000_000L;

  private Hanging() {}

  static long time() {
    return CLOCK.get();
  }

  /**
   * Waits for ever.
   *
   * @return what to throw where it is given up
   */
  public static IllegalStateException here() {
    CLOCK.addAndGet(AN_HOUR);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException heeded) {
      Thread.currentThread().interrupt();
    }
    return new IllegalStateException("given up");
  }
}
