package org.pingyi.evaluation.count;

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
   * @throws RuntimeException what the calling thread threw, else what another did
   */
  static void run(int threads, IntConsumer task) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      int number = i;
      Thread other = new Thread(() -> run(task, number, failure), "pingyi-tally-" + i);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    try {
      task.accept(0);
    } finally {
      others.forEach(Uninterruptibles::joinUninterruptibly);
    }
    Throwable ofOther = failure.get();
    if (ofOther != null) {
      Throwables.throwIfUnchecked(ofOther);
      throw new IllegalStateException(ofOther);
    }
  }

  private static void run(IntConsumer task, int number, AtomicReference<Throwable> failure) {
    try {
      task.accept(number);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }
}
