package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** A statement for many rows, sent some at a time, so that none grows too large for memory. */
final class Batch implements AutoCloseable {

  private static final int MAXIMUM_BYTES = 4 << 20;
  private static final int MAXIMUM_ROWS = 1000;

  private final PreparedStatement statement;
  private int bytes;
  private int rows;
  private long changed;

  Batch(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  void add(int size, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.addBatch();
    bytes += size;
    rows++;
    if (bytes > MAXIMUM_BYTES || rows == MAXIMUM_ROWS) {
      send();
    }
  }

  /** Sends what was not sent yet, and returns how many rows were changed from the start. */
  long send() throws SQLException {
    if (rows > 0) {
      changed += Arrays.stream(statement.executeBatch()).filter(count -> count != 0).count();
      bytes = 0;
      rows = 0;
    }
    return changed;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
