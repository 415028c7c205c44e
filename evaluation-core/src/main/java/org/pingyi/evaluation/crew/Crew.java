package org.pingyi.evaluation.crew;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Threads that work together on one thing, and end with it. No thread outlives the call that
 * started it, whatever fails, and what fails in one of them is thrown where they were started.
 *
 * @param factory what makes the threads besides the calling one
 */
public record Crew(ThreadFactory factory) {

  /**
   * Returns a crew of daemon threads.
   *
   * @param name what its threads are called, each with a number behind it
   * @return the crew
   */
  public static Crew named(String name) {
    AtomicInteger started = new AtomicInteger();
    return new Crew(
        work -> {
          Thread thread = new Thread(work, name + "-" + started.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Runs a task in several threads at once, of which the calling one is the first, and waits for
   * all of them.
   *
   * @param threads how many
   * @param task what each does, given its number; 0 is the calling thread
   * @param stop lets all of them end soon; called when one has failed, by each that does, so it has
   *     to be thread-safe and may be called again
   * @throws RuntimeException what the calling thread threw, else what another did; an {@link Error}
   *     likewise
   */
  public void run(int threads, IntConsumer task, Runnable stop) {
    run(1, threads, () -> task.accept(0), task, stop);
  }

  /**
   * Runs a task in several threads at once while the calling one does nothing but wait for them.
   *
   * @param threads how many
   * @param task what each does, given its number, from 0
   * @param stop lets all of them end soon; called when one has failed, by each that does, so it has
   *     to be thread-safe and may be called again
   * @throws RuntimeException what one of them threw; an {@link Error} likewise
   */
  public void runApart(int threads, IntConsumer task, Runnable stop) {
    run(0, threads, () -> {}, task, stop);
  }

  private void run(int first, int threads, Runnable own, IntConsumer task, Runnable stop) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> others = new ArrayList<>();
    boolean done = false;
    try {
      for (int i = first; i < threads; i++) {
        int number = i;
        Thread other = factory.newThread(() -> run(task, number, failure, stop));
        others.add(other);
        other.start();
      }
      own.run();
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
