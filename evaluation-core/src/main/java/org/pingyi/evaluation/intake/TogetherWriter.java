package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that come at the same time share one write: each puts down what it wants written,
 * one of them writes for all, and the others wait for it. No thread is started.
 *
 * <p>Thread-safe.
 *
 * @param <T> what is wanted
 * @param <R> what becomes of it
 */
final class TogetherWriter<T, R> {

  /** How much is written in one go. */
  private static final int MOST = 1 << 10;

  private final Queue<Wish<T, R>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Consumer<List<Wish<T, R>>> writer;

  /**
   * Creates the writer.
   *
   * @param writer settles every wish that it is given, one call after another
   */
  TogetherWriter(Consumer<List<Wish<T, R>>> writer) {
    this.writer = writer;
  }

  /** What one thread wants written. */
  static final class Wish<T, R> {

    final T wanted;
    private final Thread waiter = Thread.currentThread();
    private @Nullable R result;
    private @Nullable RuntimeException failure;
    private volatile boolean settled;

    private Wish(T wanted) {
      this.wanted = wanted;
    }

    void settle(R outcome) {
      result = outcome;
      settled = true;
      LockSupport.unpark(waiter);
    }

    void fail(RuntimeException why) {
      if (!settled) {
        failure = why;
        settled = true;
        LockSupport.unpark(waiter);
      }
    }

    private R outcome() {
      if (failure != null) {
        throw failure;
      }
      if (result == null) {
        throw new IllegalStateException("a wish was settled with nothing");
      }
      return result;
    }
  }

  /** Has something written, together with what others want at the same time. */
  R write(T wanted) {
    Wish<T, R> wish = new Wish<>(wanted);
    waiting.add(wish);
    boolean interrupted = false;
    while (!wish.settled) {
      if (writing.tryLock()) {
        try {
          writeWaiting();
        } finally {
          release();
        }
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return wish.outcome();
  }

  /** Does something while nothing is written. */
  <S> S alone(Supplier<S> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      release();
    }
  }

  private void writeWaiting() {
    List<Wish<T, R>> together = new ArrayList<>();
    while (together.size() < MOST) {
      Wish<T, R> next = waiting.poll();
      if (next == null) {
        break;
      }
      together.add(next);
    }
    if (together.isEmpty()) {
      return;
    }
    try {
      writer.accept(together);
    } catch (RuntimeException e) {
      together.forEach(wish -> wish.fail(e));
    } catch (Error e) {
      together.forEach(wish -> wish.fail(new IllegalStateException("writing broke off", e)));
      throw e;
    }
  }

  /** Lets go, and wakes one who came too late for this write, to write next. */
  private void release() {
    writing.unlock();
    Wish<T, R> next = waiting.peek();
    if (next != null) {
      LockSupport.unpark(next.waiter);
    }
  }
}
