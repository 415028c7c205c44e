package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection of a journal's own, which is given back as it came.
 *
 * <p>Not thread-safe.
 */
final class Session implements AutoCloseable {

  private static final int SECONDS_TO_ANSWER = 5;

  private final Connection connection;
  private final Dialect dialect;
  private final boolean autoCommit;
  private final int isolation;

  private Session(Connection connection, Dialect dialect) throws SQLException {
    this.connection = connection;
    this.dialect = dialect;
    this.autoCommit = connection.getAutoCommit();
    this.isolation = connection.getTransactionIsolation();
  }

  /** Opens a connection to write by. */
  static Session toWrite(DataSource source) throws SQLException, UnfitException {
    return open(source, true);
  }

  /** Opens a connection whose statements all see the same moment, that of the first. */
  static Session toRead(DataSource source) throws SQLException, UnfitException {
    return open(source, false);
  }

  private static Session open(DataSource source, boolean writes)
      throws SQLException, UnfitException {
    Session session = of(source.getConnection());
    Connection connection = session.connection;
    try {
      session.dialect.check(connection);
      connection.setAutoCommit(true);
      if (writes) {
        session.dialect.prepare(connection);
      } else {
        connection.setTransactionIsolation(session.dialect.snapshot());
      }
      connection.setAutoCommit(false);
      return session;
    } catch (SQLException | RuntimeException | UnfitException e) {
      session.close();
      throw e;
    }
  }

  private static Session of(Connection connection) throws SQLException, UnfitException {
    try {
      return new Session(connection, Dialect.of(connection));
    } catch (SQLException | RuntimeException | UnfitException e) {
      closeQuietly(connection);
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  Dialect dialect() {
    return dialect;
  }

  /** What is done by statements each of which is a transaction of its own. */
  interface Statements<T> {
    T send(Connection connection) throws SQLException;
  }

  /** Sends statements each of which is a transaction of its own. */
  <T> T atOnce(Statements<T> statements) throws SQLException {
    connection.setAutoCommit(true);
    T result = statements.send(connection);
    connection.setAutoCommit(false);
    return result;
  }

  /** Returns whether the database still answers on this connection. */
  boolean isAlive() {
    try {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException | RuntimeException e) {
      return false;
    }
  }

  /** Takes back what was not committed, and gives the connection back. */
  @Override
  public void close() {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
      dialect.restore(connection);
      connection.setTransactionIsolation(isolation);
      connection.setAutoCommit(autoCommit);
    } catch (SQLException | RuntimeException e) {
      // It is closed in any case, and the database takes back what was not committed.
    } finally {
      closeQuietly(connection);
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException | RuntimeException e) {
      // Nothing is to be had of it any more.
    }
  }
}
