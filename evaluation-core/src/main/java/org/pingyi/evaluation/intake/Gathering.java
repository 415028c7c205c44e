package org.pingyi.evaluation.intake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Waits for those who will come soon. Those who were told together often come with their next
 * wishes together; so a thread that writes waits for as many as there were lately, while they keep
 * coming. Else they would part in two halves that wait for each other's writes, each of which takes
 * as long as one for all.
 *
 * <p>Many may come at once; one at a time waits, and takes.
 */
final class Gathering {

  /** How long somebody who keeps coming lets others wait, and how often at most. */
  private static final long MOMENT = 100_000;

  private static final int MOMENTS = 20;

  private final int most;
  private final AtomicInteger count = new AtomicInteger();

  /** How many there were lately, for whoever takes. */
  private volatile int lately;

  /** Whom to wake once there are enough. */
  private volatile @Nullable Thread waiter;

  private volatile int enough;

  /**
   * Creates it.
   *
   * @param most how many are waited for at most
   */
  Gathering(int most) {
    this.most = most;
  }

  /** Somebody comes. */
  void come() {
    int now = count.incrementAndGet();
    Thread waiting = waiter;
    if (waiting != null && now >= enough) {
      LockSupport.unpark(waiting);
    }
  }

  /** Waits for those who were there lately, while they keep coming. */
  void await() {
    if (count.get() == 0) {
      return;
    }
    enough = Math.min(lately, most);
    waiter = Thread.currentThread();
    int before = 0;
    for (int i = 0; i < MOMENTS; i++) {
      int now = count.get();
      if (now >= enough || now == before) {
        break;
      }
      before = now;
      LockSupport.parkNanos(this, MOMENT);
    }
    waiter = null;
  }

  /** So many go. */
  void go(int many) {
    lately = count.getAndAdd(-many);
  }
}
