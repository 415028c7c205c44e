package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pingyi.evaluation.model.Text;

/**
 * PostgreSQL. A commit is durable, but where {@code synchronous_commit} is off, which is turned on
 * for each transaction, or {@code fsync}, with which no journal is kept.
 */
final class PostgreSql implements Dialect {

  /** Any number that others do not use: “pingyi” in ASCII. */
  private static final long LOCK = 0x70696e677969L;

  private boolean turnsOn;

  @Override
  public String id() {
    return "postgresql";
  }

  @Override
  public int snapshot() {
    return Connection.TRANSACTION_REPEATABLE_READ;
  }

  @Override
  public String countVersionTables() {
    return "SELECT COUNT(to_regclass('pingyi_version'))";
  }

  @Override
  public void prepare(Connection connection) throws SQLException, UnfitException {
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    try (Statement statement = connection.createStatement();
        ResultSet settings =
            statement.executeQuery(
                "SELECT current_setting('fsync'), current_setting('synchronous_commit')")) {
      settings.next();
      if (!settings.getString(1).equals("on")) {
        throw new UnfitException(
            Text.of(
                "the PostgreSQL server runs with fsync off, so that nothing it commits is sure to"
                    + " last: turn it on",
                "PostgreSQL 服务器关闭了 fsync，已提交的内容可能丢失：请将其打开"));
      }
      turnsOn = settings.getString(2).equals("off");
    }
  }

  @Override
  public void lockTables(Statement statement) throws SQLException {
    statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
  }

  @Override
  public void begin(Statement statement) throws SQLException {
    if (turnsOn) {
      statement.execute("SET LOCAL synchronous_commit = on");
    }
  }

  @Override
  public void sweep(Statement statement, List<String> tables) throws SQLException {
    for (String table : tables) {
      statement.execute("VACUUM (SKIP_LOCKED) " + table);
    }
  }
}
