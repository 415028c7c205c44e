package org.pingyi.evaluation.intake;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who come at the same time share one write: each puts down what it wants written, one
 * of them writes for all, and the others wait for it, or are told later. No thread is started.
 *
 * <p>A wish waits, is made ready, is written with all that are ready, and then its owner is told.
 * While some are written, others are made ready for the next write by whoever has nothing better to
 * do. One at a time makes ready, and one at a time writes; who does both takes the lock of writing
 * first. Nobody is told while a lock is held.
 *
 * <p>Nothing is left lying: who has put down a wish calls somebody to write it, or sees that
 * somebody writes; and who lets go of writing looks whether there is more, and calls somebody then.
 *
 * <p>Thread-safe.
 *
 * @param <T> what is wanted
 * @param <R> what becomes of it
 */
final class TogetherWriter<T, R> {

  /** How many are written in one go. */
  private static final int MOST = 1 << 10;

  /** How many are made ready before somebody else may have the lock. */
  private static final int AT_ONCE = 4;

  /** How often a thread of an executor writes before what else the executor has to do is done. */
  private static final int IN_A_ROW = 16;

  /** After how long a thread that waits looks whether whoever was called to write did not come. */
  private static final long LOOKS_AGAIN = 10_000_000;

  /** What is done with wishes; each method but {@link Group}'s while nothing else is made ready. */
  interface Work<T, R> {

    /** Returns whether wishes can be made ready while others are written. */
    boolean isPrepared();

    /** Sees to it that wishes can be made ready, while nothing is written. */
    void prepare();

    /** Returns whether more can be made ready for the next write. */
    boolean hasRoom();

    /** Makes a wish ready to be written, or to fail. */
    void makeReady(Wish<T, R> wish);

    /** Makes a wish ready to fail. */
    void fail(Wish<T, R> wish, Throwable why);

    /** Takes what is ready. */
    Group take();
  }

  /** What is written together. */
  interface Group {

    /** Writes it. */
    void write();

    /** Tells what became of it. */
    void tell();
  }

  private final Work<T, R> work;
  private final Queue<Wish<T, R>> waiting = new ConcurrentLinkedQueue<>();
  private final Gathering unwritten = new Gathering(MOST);
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock makingReady = new ReentrantLock();

  /** How many are ready. */
  private int ready;

  /** The first that was made ready since the last write, if any was. */
  private volatile @Nullable Wish<T, R> firstReady;

  /** Set while a thread tells or calls, to whether it was asked to write; it does so afterwards. */
  private final ThreadLocal<Boolean> asked = new ThreadLocal<>();

  TogetherWriter(Work<T, R> work) {
    this.work = work;
  }

  /** Has something written, and waits until it is. */
  R write(T wanted) {
    Wish.Awaited<T, R> wish = new Wish.Awaited<>(wanted);
    add(wish);
    boolean interrupted = false;
    boolean helped = false;
    Optional<Throwable> failure = Optional.empty();
    try {
      while (!wish.isSettled()) {
        try {
          if (writing.tryLock()) {
            writeOnceAndCall();
          } else if (!helped) {
            helped = true;
            makeReady();
          } else {
            LockSupport.parkNanos(this, LOOKS_AGAIN);
            interrupted |= Thread.interrupted();
          }
        } catch (RuntimeException | Error e) {
          if (withdraw(wish) || failure.isPresent()) {
            helped = true;
            throw e;
          }
          // Somebody may be about to call this thread, which has to be there then.
          failure = Optional.of(e);
        }
      }
    } finally {
      if (helped && hasUnwritten() && !writing.isLocked()) {
        callNext();
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    failure.ifPresent(Throwables::throwIfUnchecked);
    return wish.outcome();
  }

  /**
   * Has something written, and waits for nobody.
   *
   * @param heard who is told first what became of it
   * @param executor who tells what became of it, and helps to write
   * @throws java.util.concurrent.RejectedExecutionException if the executor was needed to write and
   *     refused; then nothing is written
   */
  CompletionStage<R> writeLater(T wanted, Consumer<R> heard, Executor executor) {
    Wish.Later<T, R> wish = new Wish.Later<>(wanted, this, heard, executor);
    add(wish);
    if (!writing.isLocked()) {
      try {
        executor.execute(this::writeAll);
      } catch (RuntimeException | Error e) {
        if (withdraw(wish)) {
          throw e;
        }
      }
    }
    return wish.outcome();
  }

  /** Does something while nothing is written, and nothing is ready to be. */
  <S> S alone(Supplier<S> deed) {
    Optional<Group> before = Optional.empty();
    writing.lock();
    try {
      makingReady.lock();
      try {
        if (ready > 0) {
          before = Optional.of(take());
          before.get().write();
        }
        return deed.get();
      } finally {
        makingReady.unlock();
      }
    } finally {
      writing.unlock();
      try {
        before.ifPresent(this::tell);
      } finally {
        callNext();
      }
    }
  }

  /** Does something while nothing is made ready. */
  void still(Runnable deed) {
    makingReady.lock();
    try {
      deed.run();
    } finally {
      makingReady.unlock();
    }
  }

  /** Takes back what was ready, to be made ready anew; while nothing else is made ready. */
  void again(List<Wish<T, R>> wishes) {
    ready -= wishes.size();
    waiting.addAll(wishes);
  }

  /**
   * Writes until nothing waits or somebody else writes; after some writes it lets the executor do
   * first what it has to do besides, such as telling.
   */
  void writeAll() {
    if (asked.get() != null) {
      asked.set(true);
      return;
    }
    boolean goesOn = true;
    while (goesOn) {
      for (int i = 0; i < IN_A_ROW && hasUnwritten() && writing.tryLock(); i++) {
        boolean written = false;
        try {
          writeOnce(false);
          written = true;
        } finally {
          if (!written) {
            boolean unused = isAskedOfItself(this::callNext);
          }
        }
      }
      goesOn = hasUnwritten() && !writing.isLocked() && isAskedOfItself(this::callNext);
    }
  }

  /** Does something; returns whether this very thread was asked to write by it. */
  private boolean isAskedOfItself(Runnable deed) {
    Boolean before = asked.get();
    asked.set(false);
    try {
      deed.run();
      return asked.get();
    } finally {
      if (before == null) {
        asked.remove();
      } else {
        asked.set(before);
      }
    }
  }

  /** Does for others what is to be done, unless somebody else does. */
  void help() {
    if (asked.get() == null) {
      try {
        makeReady();
      } finally {
        if (!writing.isLocked()) {
          writeAll();
        }
      }
    }
  }

  private boolean hasUnwritten() {
    return firstReady != null || !waiting.isEmpty();
  }

  private void add(Wish<T, R> wish) {
    waiting.add(wish);
    unwritten.come();
  }

  /** Takes a wish back; false where it does not wait any more. */
  private boolean withdraw(Wish<T, R> wish) {
    boolean waited = waiting.remove(wish);
    if (waited) {
      unwritten.go(1);
    }
    return waited;
  }

  /** Makes ready what waits, unless somebody else does. */
  private void makeReady() {
    boolean goesOn = true;
    while (goesOn && !waiting.isEmpty() && makingReady.tryLock()) {
      try {
        goesOn = work.isPrepared() && makeReady(AT_ONCE);
      } finally {
        makingReady.unlock();
      }
    }
  }

  /** Makes some ready; returns whether there may be more to make ready. */
  private boolean makeReady(int most) {
    for (int i = 0; i < most; i++) {
      Wish<T, R> next = ready < MOST && work.hasRoom() ? waiting.poll() : null;
      if (next == null) {
        return false;
      }
      count(next);
      work.makeReady(next);
    }
    return true;
  }

  private void count(Wish<T, R> next) {
    ready++;
    if (firstReady == null) {
      firstReady = next;
    }
  }

  private Group take() {
    Group taken = work.take();
    unwritten.go(ready);
    ready = 0;
    firstReady = null;
    return taken;
  }

  private void writeOnceAndCall() {
    try {
      writeOnce(true);
    } finally {
      callNext();
    }
  }

  /**
   * Writes what waits, lets go of writing, and tells.
   *
   * @param gathers whether it waits for those who will come soon
   */
  private void writeOnce(boolean gathers) {
    Optional<Group> next = Optional.empty();
    try {
      if (gathers) {
        unwritten.await();
      }
      next = takeAll();
      next.ifPresent(Group::write);
    } finally {
      writing.unlock();
      next.ifPresent(this::tell);
    }
  }

  private void tell(Group group) {
    boolean unused = isAskedOfItself(group::tell);
  }

  private Optional<Group> takeAll() {
    makingReady.lock();
    try {
      if (!hasUnwritten()) {
        return Optional.empty();
      }
      try {
        work.prepare();
        makeReady(MOST);
      } catch (RuntimeException | Error e) {
        // Those who wait are told; who is told of it later would go on in vain for ever.
        failWaiting(e);
      }
      return Optional.of(take());
    } finally {
      makingReady.unlock();
    }
  }

  private void failWaiting(Throwable why) {
    Wish<T, R> next = waiting.poll();
    while (next != null) {
      count(next);
      work.fail(next, why);
      next = ready < MOST ? waiting.poll() : null;
    }
  }

  /** Calls somebody who came too late for the last write, to write next. */
  private void callNext() {
    Wish<T, R> next = firstReady;
    if (next == null) {
      next = waiting.peek();
    }
    if (next != null) {
      next.callToWrite();
    }
  }
}
