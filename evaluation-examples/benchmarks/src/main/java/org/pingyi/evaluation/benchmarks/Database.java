package org.pingyi.evaluation.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database by its JDBC URL, user and password included.
 *
 * @param name what it is called in tables
 * @param source where connections come from, none of which is kept
 * @param binary the type of a column of bytes
 * @param durably what is told to a new connection so that its commits are durable
 * @param force what forces a commit to disk, where the commit itself does not
 */
record Database(
    String name,
    DataSource source,
    String binary,
    Optional<String> durably,
    Optional<String> force) {

  static Database of(String url) throws SQLException {
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(url);
      return new Database(
          "H2",
          source,
          "VARBINARY(1000000)",
          Optional.of("SET WRITE_DELAY 0"),
          Optional.of("CHECKPOINT SYNC"));
    }
    if (url.startsWith("jdbc:postgresql:")) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(url);
      return new Database(
          "PostgreSQL",
          source,
          "bytea",
          Optional.of("SET synchronous_commit = on"),
          Optional.empty());
    }
    return new Database(
        "MariaDB", new MariaDbDataSource(url), "MEDIUMBLOB", Optional.empty(), Optional.empty());
  }

  void execute(String... statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
