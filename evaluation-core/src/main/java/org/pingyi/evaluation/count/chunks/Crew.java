package org.pingyi.evaluation.count.chunks;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Threads that work together on one thing, and end with it; the calling thread is one of them. */
final class Crew {

  private Crew() {}

  /**
   * Runs a task in several threads at once, and waits for all of them.
   *
   * @param threads how many
   * @param task what each does, given its number; 0 is the calling thread
   * @param stop lets all of them end soon; called once one has failed
   * @throws RuntimeException what the calling thread threw, else what another did
   */
  static void run(int threads, IntConsumer task, Runnable stop) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> others = new ArrayList<>();
    boolean done = false;
    try {
      for (int i = 1; i < threads; i++) {
        int number = i;
        Thread other = new Thread(() -> run(task, number, failure, stop), "pingyi-tally-" + number);
        other.setDaemon(true);
        others.add(other);
        other.start();
      }
      task.accept(0);
      done = true;
    } finally {
      if (!done) {
        stop.run();
      }
      others.forEach(Uninterruptibles::joinUninterruptibly);
    }
    Throwable ofOther = failure.get();
    if (ofOther != null) {
      Throwables.throwIfUnchecked(ofOther);
      throw new IllegalStateException(ofOther);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // A thread that ends tells nobody why.
  private static void run(
      IntConsumer task, int number, AtomicReference<Throwable> failure, Runnable stop) {
    try {
      task.accept(number);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
      stop.run();
    }
  }
}
