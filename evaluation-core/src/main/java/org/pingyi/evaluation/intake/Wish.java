package org.pingyi.evaluation.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants written, until it is known what becomes of it. It is settled or fails once.
 *
 * @param <T> what is wanted
 * @param <R> what becomes of it
 */
abstract sealed class Wish<T, R> {

  final T wanted;

  private Wish(T wanted) {
    this.wanted = wanted;
  }

  /** Tells what became of it. */
  abstract void settle(R outcome);

  /** Tells why it is not known what became of it, or why nothing did. */
  abstract void fail(Throwable why);

  /** Returns what is thrown where something failed: an error was another thread's. */
  private static RuntimeException thrown(Throwable why) {
    return why instanceof RuntimeException failure
        ? failure
        : new IllegalStateException("writing broke off", why);
  }

  /** Has somebody write what is not written. */
  abstract void callToWrite();

  /** A wish for which a thread waits. */
  static final class Awaited<T, R> extends Wish<T, R> {

    private final Thread waiter = Thread.currentThread();
    private @Nullable R result;
    private @Nullable Throwable failure;
    private volatile boolean settled;

    Awaited(T wanted) {
      super(wanted);
    }

    @Override
    void settle(R outcome) {
      result = outcome;
      settled = true;
      LockSupport.unpark(waiter);
    }

    @Override
    void fail(Throwable why) {
      failure = why;
      settled = true;
      LockSupport.unpark(waiter);
    }

    @Override
    void callToWrite() {
      LockSupport.unpark(waiter);
    }

    boolean isSettled() {
      return settled;
    }

    R outcome() {
      if (failure != null) {
        throw thrown(failure);
      }
      if (result == null) {
        throw new IllegalStateException("a wish was settled with nothing");
      }
      return result;
    }
  }

  /** A wish for which nobody waits: an executor tells what became of it, and helps to write. */
  static final class Later<T, R> extends Wish<T, R> {

    private final TogetherWriter<T, R> writer;
    private final Consumer<R> heard;
    private final Executor executor;
    private final CompletableFuture<R> outcome = new CompletableFuture<>();

    Later(T wanted, TogetherWriter<T, R> writer, Consumer<R> heard, Executor executor) {
      super(wanted);
      this.writer = writer;
      this.heard = heard;
      this.executor = executor;
    }

    /** Returns what is told at once. */
    static <R> CompletionStage<R> told(R outcome) {
      return CompletableFuture.completedStage(outcome);
    }

    /** Returns what fails at once, as what fails later does. */
    static <R> CompletionStage<R> failed(RuntimeException why) {
      CompletableFuture<R> failed = new CompletableFuture<>();
      failed.completeExceptionally(why);
      return failed.minimalCompletionStage();
    }

    /** Returns what will be told; nobody can complete it who has it. */
    CompletionStage<R> outcome() {
      return outcome.minimalCompletionStage();
    }

    @Override
    void settle(R result) {
      tell(() -> complete(result));
    }

    private void complete(R result) {
      try {
        heard.accept(result);
        outcome.complete(result);
      } catch (RuntimeException | Error e) {
        outcome.completeExceptionally(e);
      }
    }

    @Override
    void fail(Throwable why) {
      tell(() -> outcome.completeExceptionally(thrown(why)));
    }

    private void tell(Runnable news) {
      try {
        executor.execute(
            () -> {
              news.run();
              writer.help();
            });
      } catch (RuntimeException | Error e) {
        // It is known by now what became of it, and that is told all the same.
        if (!outcome.isDone()) {
          news.run();
        }
      }
    }

    @Override
    void callToWrite() {
      try {
        executor.execute(writer::writeAll);
      } catch (RuntimeException | Error e) {
        // Others may wait behind it.
        writer.writeAll();
      }
    }
  }
}
