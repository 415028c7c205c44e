package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for other threads and processes. */
final class Waiting {

  private Waiting() {}

  /** Waits for what others do soon. */
  static void await(BooleanSupplier done) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Waits until a thread waits for another. */
  static void awaitWaiting(Thread thread) {
    await(() -> thread.getState() == Thread.State.TIMED_WAITING);
  }

  static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
