package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pingyi.evaluation.model.Text;

/**
 * MariaDB, and MySQL by the same words. A commit is durable where the server's settings say so, and
 * no journal is kept where they do not.
 */
final class MariaDb implements Dialect {

  /** Settings, and what they have to be for a commit to last. */
  private record Setting(String name, List<String> durable) {}

  private static final Setting LOG =
      new Setting("innodb_flush_log_at_trx_commit", List.of("1", "3"));
  private static final Setting BINARY_LOG = new Setting("sync_binlog", List.of("1"));

  @Override
  public String id() {
    return "mariadb";
  }

  @Override
  public int snapshot() {
    return Connection.TRANSACTION_REPEATABLE_READ;
  }

  @Override
  public String countVersionTables() {
    return "SELECT COUNT(*) FROM information_schema.tables"
        + " WHERE table_schema = DATABASE() AND table_name = 'pingyi_version'";
  }

  @Override
  public void prepare(Connection connection) throws SQLException, UnfitException {
    try (Statement statement = connection.createStatement()) {
      check(statement, LOG);
      boolean logsBinary = setting(statement, "log_bin").equals("1");
      if (logsBinary) {
        // After a crash InnoDB takes back what the binary log does not hold.
        check(statement, BINARY_LOG);
      }
      connection.setTransactionIsolation(
          // A log of statements is not possible at READ COMMITTED.
          logsBinary && setting(statement, "binlog_format").equals("STATEMENT")
              ? Connection.TRANSACTION_REPEATABLE_READ
              : Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  private static void check(Statement statement, Setting setting)
      throws SQLException, UnfitException {
    String value = setting(statement, setting.name());
    if (!setting.durable().contains(value)) {
      throw new UnfitException(
          Text.of(
              "the server runs with "
                  + setting.name()
                  + " = "
                  + value
                  + ", so that nothing it commits is sure to last: set it to 1",
              "服务器的 " + setting.name() + " 为 " + value + "，已提交的内容可能丢失：请设为 1"));
    }
  }

  private static String setting(Statement statement, String name) throws SQLException {
    try (ResultSet value = statement.executeQuery("SELECT @@GLOBAL." + name)) {
      value.next();
      return value.getString(1);
    }
  }

  @Override
  public void lockTables(Statement statement) throws SQLException {
    statement.execute("SELECT GET_LOCK('pingyi_tables', 60)");
  }

  @Override
  public void unlockTables(Statement statement) throws SQLException {
    statement.execute("SELECT RELEASE_LOCK('pingyi_tables')");
  }
}
