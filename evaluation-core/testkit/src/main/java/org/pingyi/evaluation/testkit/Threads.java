package org.pingyi.evaluation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Asks the same in several threads at once. */
final class Threads {

  private static final int NUMBER = 4;
  private static final int EACH = 3;

  private Threads() {}

  /** Returns all answers. */
  static <T> List<T> all(Supplier<T> question) {
    ExecutorService threads = Executors.newFixedThreadPool(NUMBER);
    CyclicBarrier start = new CyclicBarrier(NUMBER);
    try {
      List<Future<List<T>>> asked = new ArrayList<>();
      for (int i = 0; i < NUMBER; i++) {
        asked.add(
            threads.submit(
                () -> {
                  start.await();
                  List<T> answers = new ArrayList<>();
                  for (int j = 0; j < EACH; j++) {
                    answers.add(question.get());
                  }
                  return answers;
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<List<T>> each : asked) {
        answers.addAll(each.get());
      }
      return answers;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof AssertionError broken) {
        throw broken;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      threads.shutdownNow();
    }
  }
}
