package org.pingyi.evaluation;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A host that hears of everything that its threads, and those that they start, do not catch. */
public final class Host extends ThreadGroup {

  private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

  /** A host with no threads yet. */
  public Host() {
    super("host");
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    uncaught.add(failure);
  }

  /** Calls something in a thread of this host. */
  public <T> T call(Callable<T> work) throws Throwable {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(this, task, "host").start();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw failed.getCause();
    }
  }

  /** Returns what nobody caught. */
  public List<Throwable> uncaught() {
    return List.copyOf(uncaught);
  }
}
