package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/** What one database does in its own way. */
sealed interface Dialect permits H2, PostgreSql, MariaDb {

  /**
   * Returns the dialect of a database.
   *
   * @throws UnfitException if it is none that journals are kept in
   */
  static Dialect of(Connection connection) throws SQLException, UnfitException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product.toLowerCase(Locale.ROOT)) {
      case "h2" -> new H2();
      case "postgresql" -> new PostgreSql();
      case "mariadb", "mysql" -> new MariaDb();
      default ->
          throw new UnfitException(
              Text.of(
                  "journals are kept in H2, PostgreSQL or MariaDB, and not in " + product,
                  "日志可存放于 H2、PostgreSQL 或 MariaDB，不支持 " + product));
    };
  }

  /** The part of a file name by which its tables' definitions are found. */
  String id();

  /** The isolation at which all statements of a transaction see the same moment. */
  int snapshot();

  /**
   * Looks whether the database can be relied on, before anything is read or written.
   *
   * @throws UnfitException if it cannot
   */
  default void check(Connection connection) throws SQLException, UnfitException {}

  /**
   * Makes a connection fit for writing, and sees to it that what it commits is durable.
   *
   * @throws UnfitException if that cannot be had
   */
  void prepare(Connection connection) throws SQLException, UnfitException;

  /** Puts back what {@link #prepare} set on a connection for itself alone. */
  default void restore(Connection connection) throws SQLException {}

  /**
   * The statement by which a head is moved on and a row held at once, in a transaction of its own,
   * where that spares ways to the server: of the new version, the seal, the journal, the epoch and
   * version that are expected, the row's number and its content. It holds nothing where the head
   * does not stand there.
   */
  default Optional<String> holding() {
    return Optional.empty();
  }

  /** The question how many tables of versions there are where the connection looks for tables. */
  String countVersionTables();

  /** Keeps others from making tables until {@link #unlockTables} or the end of the transaction. */
  default void lockTables(Statement statement) throws SQLException {}

  /** Lets others make tables. */
  default void unlockTables(Statement statement) throws SQLException {}

  /** Forces to disk what was committed, where the commit does not. */
  default void force(Statement statement) throws SQLException {}

  /** Has deleted rows leave the tables' files, where they would stay a while. */
  default void sweep(Statement statement, List<String> tables) throws SQLException {}
}
