package org.pingyi.evaluation.benchmarks;

import java.sql.SQLException;

/** Who takes papers in, durably, from many threads at once. */
interface Taker extends AutoCloseable {

  /** Returns what one thread hands its papers to. */
  Hand hand(int thread) throws SQLException;

  /** Hands in one thread's papers. */
  interface Hand extends AutoCloseable {

    /** Hands in the next paper and waits until it is durable; false where there is none left. */
    boolean submit() throws SQLException;

    @Override
    void close() throws SQLException;
  }

  @Override
  void close() throws SQLException;
}
