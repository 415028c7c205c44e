package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredRow;

/**
 * What is asked of the tables. Rows are read some at a time, each time from where the last ended:
 * that needs no cursor, of which each driver has its own, and little memory. They are sorted by all
 * that the index has, though the first of it is the same for all: H2 would else read and sort all
 * rows that are left, each time.
 */
record Reading(Connection connection, String journal) {

  /** How many rows are read at a time; each has up to 1 MiB. */
  private static final int SOME = 32;

  /**
   * Returns the head, or that of a journal that is not there.
   *
   * @throws JournalException if it is none that was ever written
   */
  StoredHead head() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT epoch, owner, version, seal FROM pingyi_head WHERE journal = ?")) {
      select.setString(1, journal);
      try (ResultSet head = select.executeQuery()) {
        return head.next()
            ? new StoredHead(
                head.getLong(1),
                Bytes.of(head.getBytes(2)),
                head.getLong(3),
                Bytes.of(head.getBytes(4)))
            : StoredHead.NONE;
      } catch (IllegalArgumentException e) {
        throw new Failures(journal).changedHead();
      }
    }
  }

  List<StoredRow> entries(long after) throws SQLException {
    return rows("pingyi_entry", Optional.empty(), after);
  }

  List<StoredRow> held(long after) throws SQLException {
    return rows("pingyi_held", Optional.empty(), after);
  }

  List<StoredRow> pages(String kind, long after) throws SQLException {
    return rows("pingyi_page", Optional.of(kind), after);
  }

  private List<StoredRow> rows(String table, Optional<String> kind, long after)
      throws SQLException {
    String ofKind = kind.isPresent() ? " AND kind = ?" : "";
    String byKind = kind.isPresent() ? ", kind" : "";
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, content FROM "
                + table
                + " WHERE journal = ?"
                + ofKind
                + " AND number > ? ORDER BY journal"
                + byKind
                + ", number LIMIT "
                + SOME)) {
      int parameter = 1;
      select.setString(parameter++, journal);
      if (kind.isPresent()) {
        select.setString(parameter++, kind.get());
      }
      select.setLong(parameter, after);
      List<StoredRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(new StoredRow(row.getLong(1), Bytes.of(row.getBytes(2))));
        }
      }
      return rows;
    }
  }

  Optional<Bytes> page(PageKey key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT content FROM pingyi_page WHERE journal = ? AND kind = ? AND number = ?")) {
      select.setString(1, journal);
      select.setString(2, key.kind());
      select.setLong(3, key.number());
      try (ResultSet page = select.executeQuery()) {
        return page.next() ? Optional.of(Bytes.of(page.getBytes(1))) : Optional.empty();
      }
    }
  }
}
