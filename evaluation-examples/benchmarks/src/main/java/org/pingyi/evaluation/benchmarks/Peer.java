package org.pingyi.evaluation.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a host would write without the library: each thread has a connection of its own, and inserts
 * each paper, as JSON, in a transaction of its own. It checks nothing, and counts a retry out by
 * the submission's id alone.
 */
final class Peer implements Taker {

  private final Database database;
  private final Papers papers;
  private final String table;

  Peer(Database database, Papers papers, String table) throws SQLException {
    this.database = database;
    this.papers = papers;
    this.table = table;
    database.execute(
        "CREATE TABLE %s (submission VARCHAR(100) PRIMARY KEY, paper %s NOT NULL)"
            .formatted(table, database.binary()));
  }

  @Override
  public Hand hand(int thread) throws SQLException {
    Connection connection = database.source().getConnection();
    try (Statement statement = connection.createStatement()) {
      if (database.durably().isPresent()) {
        statement.execute(database.durably().get());
      }
    }
    connection.setAutoCommit(false);
    return new Inserting(
        connection,
        connection.prepareStatement("INSERT INTO " + table + " (submission, paper) VALUES (?, ?)"),
        connection.createStatement(),
        thread);
  }

  private final class Inserting implements Hand {

    private final Connection connection;
    private final PreparedStatement insert;
    private final Statement statement;
    private final int thread;
    private long number;

    Inserting(Connection connection, PreparedStatement insert, Statement statement, int thread) {
      this.connection = connection;
      this.insert = insert;
      this.statement = statement;
      this.thread = thread;
    }

    @Override
    public boolean submit() throws SQLException {
      number++;
      insert.setString(1, "s" + thread + "-" + number);
      insert.setBytes(2, papers.json(number).getBytes(UTF_8));
      insert.executeUpdate();
      connection.commit();
      if (database.force().isPresent()) {
        statement.execute(database.force().get());
      }
      return true;
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  @Override
  public void close() throws SQLException {
    database.execute("DROP TABLE " + table);
  }
}
