package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/**
 * PostgreSQL. A commit is durable, but where {@code synchronous_commit} is off, which is turned on
 * for the connection, or {@code fsync}, with which no journal is kept.
 */
final class PostgreSql implements Dialect {

  /** Any number that others do not use: “pingyi” in ASCII. */
  private static final long LOCK = 0x70696e677969L;

  /**
   * Held rows and pages are large enough to be compressed, by default in a way that takes a server
   * about twice as long as all else it does for them.
   */
  private static final String SLOWER_COMPRESSION =
      "SELECT setting FROM pg_settings WHERE name = 'default_toast_compression'"
          + " AND setting <> 'lz4' AND 'lz4' = ANY (enumvals)";

  /** How the connection committed when it came, if that was set anew. */
  private Optional<String> commits = Optional.empty();

  /** How the connection compressed when it came, if another way is used. */
  private Optional<String> compression = Optional.empty();

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
      commits = Optional.of(settings.getString(2));
    }
    // Set anew even where it is on, or the server's could be turned off under an open connection.
    set(connection, "synchronous_commit", commits.filter(how -> !how.equals("off")).orElse("on"));
    compressFaster(connection);
  }

  private void compressFaster(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet slower = statement.executeQuery(SLOWER_COMPRESSION)) {
        compression = slower.next() ? Optional.of(slower.getString(1)) : Optional.empty();
      }
      if (compression.isPresent()) {
        set(connection, "default_toast_compression", "lz4");
      }
    }
  }

  @Override
  public void restore(Connection connection) throws SQLException {
    if (compression.isPresent()) {
      set(connection, "default_toast_compression", compression.get());
    }
    if (commits.isPresent()) {
      set(connection, "synchronous_commit", commits.get());
    }
  }

  private static void set(Connection connection, String setting, String value) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
      set.setString(1, setting);
      set.setString(2, value);
      set.execute();
    }
  }

  @Override
  public Optional<String> holding() {
    return Optional.of(
        "WITH moved AS (UPDATE pingyi_head SET version = ?, seal = ?"
            + " WHERE journal = ? AND epoch = ? AND version = ? RETURNING journal)"
            + " INSERT INTO pingyi_held (journal, number, content)"
            + " SELECT journal, ?, ? FROM moved");
  }

  @Override
  public void lockTables(Statement statement) throws SQLException {
    statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
  }

  @Override
  public void sweep(Statement statement, List<String> tables) throws SQLException {
    for (String table : tables) {
      statement.execute("VACUUM (SKIP_LOCKED) " + table);
    }
  }
}
