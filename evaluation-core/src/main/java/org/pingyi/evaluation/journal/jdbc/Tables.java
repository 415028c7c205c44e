package org.pingyi.evaluation.journal.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_NEWER;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/**
 * Makes the tables, and brings those of older versions up to date, by the files {@code
 * V<number>.<dialect>.sql}. Each file can be run again where it was run in part, since not every
 * database takes back a table that it made.
 */
final class Tables {

  /** The version that this library makes and knows. */
  static final int LATEST = 1;

  private static final Splitter STATEMENTS =
      Splitter.on(Pattern.compile(";\\s*(\\R|\\z)")).trimResults().omitEmptyStrings();

  private final Connection connection;
  private final Dialect dialect;

  Tables(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * Returns whether the tables are there, in a version that is known.
   *
   * @throws JournalException if they are of a newer version
   */
  boolean exist() throws SQLException {
    int version = version();
    if (version > LATEST) {
      throw new JournalException(
          JOURNAL_NEWER,
          Text.of(
              "the journal's tables have version "
                  + version
                  + ", and this version of the library"
                  + " knows "
                  + LATEST
                  + ": use the version that made them, or a later one",
              "日志表的版本为 " + version + "，本版本只支持 " + LATEST + "：请使用创建它的版本或更新的版本"));
    }
    return version > 0;
  }

  /** Makes what is missing. Others may do so at the same time. */
  void make() throws SQLException {
    if (exist() && version() == LATEST) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      dialect.lockTables(statement);
      try {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS pingyi_version (version INTEGER NOT NULL PRIMARY KEY)");
        for (int next = version() + 1; next <= LATEST; next++) {
          run(statement, next);
        }
        connection.commit();
      } finally {
        dialect.unlockTables(statement);
      }
    }
  }

  private void run(Statement statement, int version) throws SQLException {
    for (String sql : STATEMENTS.split(file("V" + version + "." + dialect.id() + ".sql"))) {
      statement.execute(sql);
    }
    statement.execute("INSERT INTO pingyi_version (version) VALUES (" + version + ")");
  }

  /** Returns which version the tables have, 0 where there are none. */
  private int version() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return number(statement, dialect.countVersionTables()) == 0
          ? 0
          : number(statement, "SELECT MAX(version) FROM pingyi_version");
    }
  }

  private static int number(Statement statement, String select) throws SQLException {
    try (ResultSet number = statement.executeQuery(select)) {
      number.next();
      return number.getInt(1);
    }
  }

  private static String file(String name) {
    try (InputStream in = requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
