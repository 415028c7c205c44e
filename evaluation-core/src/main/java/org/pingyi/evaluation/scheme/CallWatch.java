package org.pingyi.evaluation.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RuleTimeLimit;

/**
 * Watches how long plugins take. Work is done in a thread of its own, which notes down which call
 * it is in and since when; the thread that asked for the work waits for it, and looks from time to
 * time at that note. So a call costs two looks at the time, and no change of threads.
 */
final class CallWatch {

  private static final long LOOK_EVERY_MILLIS = 5;

  /** How long a thread waits for further work, such as the next object to be explained. */
  private static final long IDLE_MILLIS = 100;

  private record Call(FoundPlugin plugin, Supplier<Text> subject, long start) {}

  /** A thread that works for one watch; it does not keep a process from ending. */
  private static final class Worker extends Thread {
    private final CallWatch watch;
    private Work work = new Work();

    Worker(CallWatch watch, Runnable loop) {
      super(null, loop, "pingyi rules", 0, false);
      this.watch = watch;
      setDaemon(true);
    }
  }

  /** What is done in one go, and which call it is in. */
  private static final class Work {
    private volatile @Nullable Call current;
  }

  private final RuleTimeLimit limit;
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_MILLIS,
          TimeUnit.MILLISECONDS,
          new SynchronousQueue<>(),
          loop -> new Worker(this, loop));

  CallWatch(RuleTimeLimit limit) {
    this.limit = limit;
  }

  /** Does work in a watched thread: this one, if it is. */
  <T> T together(Supplier<T> work) {
    if (worker() != null) {
      return work.get();
    }
    Work noted = new Work();
    return await(
        noted,
        workers.submit(
            () -> {
              requireNonNull(worker(), "a worker").work = noted;
              return work.get();
            }));
  }

  /** Makes a call that is watched. */
  <T> T ask(FoundPlugin plugin, Supplier<Text> subject, Supplier<T> call) {
    Worker worker = worker();
    return worker == null
        ? together(() -> ask(plugin, subject, call))
        : timed(worker.work, new Call(plugin, subject, limit.ticker().getAsLong()), call);
  }

  private @Nullable Worker worker() {
    return Thread.currentThread() instanceof Worker worker && worker.watch == this ? worker : null;
  }

  /** A call that came back too late is as good as one that did not come back. */
  private <T> T timed(Work work, Call call, Supplier<T> made) {
    Call outer = work.current;
    work.current = call;
    T answer;
    try {
      answer = made.get();
    } finally {
      work.current = outer;
    }
    requireInTime(call);
    return answer;
  }

  private void requireInTime(@Nullable Call call) {
    if (call != null && limit.isExceededSince(call.start())) {
      throw new PluginException(call.plugin(), call.subject().get(), limit.exceeded());
    }
  }

  /** Waits for work; that this thread is interrupted meanwhile is not lost, and changes nothing. */
  private <T> T await(Work noted, Future<T> work) {
    while (true) {
      try {
        return requireNonNull(
            Uninterruptibles.getUninterruptibly(work, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS),
            "a result");
      } catch (TimeoutException unfinished) {
        look(noted, work);
      } catch (ExecutionException failed) {
        Throwable cause = requireNonNull(failed.getCause(), "what failed");
        Throwables.throwIfUnchecked(cause);
        throw new IllegalStateException(cause); // work throws nothing that is checked
      }
    }
  }

  /** Leaves the work where a call takes too long. */
  private void look(Work noted, Future<?> work) {
    try {
      requireInTime(noted.current);
    } catch (PluginException tooLong) {
      work.cancel(true);
      throw tooLong;
    }
  }
}
