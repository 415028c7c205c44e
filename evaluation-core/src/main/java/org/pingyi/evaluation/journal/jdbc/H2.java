package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.pingyi.evaluation.model.Text;

/**
 * H2. It commits to memory, and writes to its file some time later in a thread of its own. With
 * {@code WRITE_DELAY 0} it writes before the commit returns; {@code CHECKPOINT SYNC} then forces
 * the file to disk. The latter alone would not do: it does not wait for what that thread has taken
 * over and not yet written.
 */
final class H2 implements Dialect {

  /** What H2 says to a user who has no right to this. */
  private static final int ADMIN_RIGHTS_REQUIRED = 90040;

  @Override
  public String id() {
    return "h2";
  }

  @Override
  public int snapshot() {
    return Connection.TRANSACTION_SERIALIZABLE;
  }

  @Override
  public String countVersionTables() {
    return "SELECT COUNT(*) FROM information_schema.tables"
        + " WHERE table_schema = SCHEMA() AND LOWER(table_name) = 'pingyi_version'";
  }

  @Override
  public void prepare(Connection connection) throws SQLException, UnfitException {
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET WRITE_DELAY 0");
    } catch (SQLException e) {
      if (e.getErrorCode() != ADMIN_RIGHTS_REQUIRED) {
        throw e;
      }
      throw new UnfitException(
          Text.of(
              "H2 lets only an administrator force what is written to disk: connect as one, or keep"
                  + " the journal in an H2 database of its own",
              "H2 只允许管理员强制写盘：请以管理员身份连接，或为日志单独使用一个 H2 数据库"));
    }
  }

  @Override
  public void force(Statement statement) throws SQLException {
    statement.execute("CHECKPOINT SYNC");
  }
}
