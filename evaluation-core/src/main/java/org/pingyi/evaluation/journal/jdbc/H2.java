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
 *
 * <p>Forced is not enough where a crash makes H2 overlook it. Having crashed, it looks for the last
 * chunk of its file from what the file's header names and from the file's end. 2.5.252 writes into
 * the header the chunk before the one that it has just written; where that one fills a gap, it and
 * all that follow are found by neither way, and are lost at the next crash, or on a full disk,
 * after which H2 opens the file in the same way. Versions before 2.4.240 may lose rows when they
 * are closed and compact their file (<a
 * href="https://github.com/h2database/h2database/issues/4247">issue 4247</a> there).
 */
final class H2 implements Dialect {

  /** The only version that was seen to keep what is forced to its file. */
  private static final String VERSION = "2.4.240";

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

  /** A version is followed by a date. */
  @Override
  public void check(Connection connection) throws SQLException, UnfitException {
    String version = connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
    if (!version.equals(VERSION)) {
      throw new UnfitException(
          Text.of(
              "H2 "
                  + version
                  + " is not known to keep, after a crash, what it acknowledged: use H2 "
                  + VERSION,
              "H2 " + version + " 在崩溃后未必保留已确认写入的内容：请使用 H2 " + VERSION));
    }
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
