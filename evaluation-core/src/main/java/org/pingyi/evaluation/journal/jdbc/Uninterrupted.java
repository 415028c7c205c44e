package org.pingyi.evaluation.journal.jdbc;

import java.util.function.Supplier;

/**
 * What is done as if the thread had not been interrupted before. H2 has one channel to its file,
 * which is closed, and with it the database for everybody, where a thread that is interrupted reads
 * or writes. The thread stays interrupted, for its owner to see.
 */
final class Uninterrupted {

  private Uninterrupted() {}

  static <T> T get(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static void run(Runnable work) {
    boolean unused =
        get(
            () -> {
              work.run();
              return true;
            });
  }
}
