package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads that come at the same time share one write: each puts down what it wants written,
 * one of them writes for all, and the others wait for it. No thread is started.
 *
 * <p>Those whose wishes were settled together often come with the next ones together. So whoever
 * writes waits for as many as there were lately, while they keep coming; else they would part in
 * two halves that wait for each other's writes, each of which takes as long as one for all.
 *
 * <p>Thread-safe.
 *
 * @param <T> what is wanted
 * @param <R> what becomes of it
 */
final class TogetherWriter<T, R> {

  /** How much is written in one go. */
  private static final int MOST = 1 << 10;

  /** How long somebody who keeps coming lets others wait, and how often at most. */
  private static final long MOMENT = 100_000;

  private static final int MOMENTS = 20;

  private final Queue<Wish<T, R>> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();
  private final ReentrantLock writing = new ReentrantLock();
  private final Consumer<List<Wish<T, R>>> writer;

  /** How many there were lately, for whoever writes. */
  private int lately;

  /** Whom to wake once there are enough. */
  private volatile @Nullable Thread gathering;

  private volatile int enough;

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
    add(wish);
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

  private void add(Wish<T, R> wish) {
    waiting.add(wish);
    int now = count.incrementAndGet();
    Thread waiter = gathering;
    if (waiter != null && now >= enough) {
      LockSupport.unpark(waiter);
    }
  }

  /** Waits for those who were there lately, while they keep coming. */
  private void gather() {
    enough = Math.min(lately, MOST);
    gathering = Thread.currentThread();
    int before = 0;
    for (int i = 0; i < MOMENTS; i++) {
      int now = count.get();
      if (now >= enough || now == before) {
        break;
      }
      before = now;
      LockSupport.parkNanos(this, MOMENT);
    }
    gathering = null;
  }

  private List<Wish<T, R>> takeWaiting() {
    List<Wish<T, R>> together = new ArrayList<>();
    while (together.size() < MOST) {
      Wish<T, R> next = waiting.poll();
      if (next == null) {
        break;
      }
      together.add(next);
    }
    count.addAndGet(-together.size());
    return together;
  }

  private void writeWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    gather();
    List<Wish<T, R>> together = takeWaiting();
    write(together);
    lately = together.size() + count.get();
  }

  private void write(List<Wish<T, R>> together) {
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
