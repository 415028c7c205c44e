package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.journal.StoredRow;

/** What is written to the tables, within a transaction. */
record Writing(Connection connection, String journal) {

  /** Adds one to the epoch and puts the owner in its place, or makes the head. */
  void take(Bytes owner) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE pingyi_head SET epoch = epoch + 1, owner = ? WHERE journal = ?")) {
      update.setBytes(1, owner.toArray());
      update.setString(2, journal);
      if (update.executeUpdate() == 1) {
        return;
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO pingyi_head (journal, epoch, owner, version, seal) VALUES (?, 1, ?, 0, ?)")) {
      insert.setString(1, journal);
      insert.setBytes(2, owner.toArray());
      insert.setBytes(3, Bytes.EMPTY.toArray());
      insert.executeUpdate();
    }
  }

  /** Moves the head on; false where it does not stand where it is expected to. */
  boolean moveOn(StoredHead expected, Bytes seal) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE pingyi_head SET version = ?, seal = ?"
                + " WHERE journal = ? AND epoch = ? AND version = ?")) {
      setHead(update, expected, seal);
      return update.executeUpdate() == 1;
    }
  }

  private void setHead(PreparedStatement update, StoredHead expected, Bytes seal)
      throws SQLException {
    update.setLong(1, expected.version() + 1);
    update.setBytes(2, seal.toArray());
    update.setString(3, journal);
    update.setLong(4, expected.epoch());
    update.setLong(5, expected.version());
  }

  /**
   * Moves the head on and holds the one row of a change, by one statement; false where the head
   * does not stand where it is expected to.
   */
  boolean hold(String sql, StoredHead expected, StoreChange change) throws SQLException {
    StoredRow row = change.held().get(0);
    try (PreparedStatement both = connection.prepareStatement(sql)) {
      setHead(both, expected, change.seal());
      both.setLong(6, row.number());
      both.setBinaryStream(7, row.content().stream(), row.content().size());
      return both.executeUpdate() == 1;
    }
  }

  /** Writes all of a change but the head, and returns which tables lost rows. */
  List<String> write(StoreChange change) throws SQLException {
    List<String> fewer = new ArrayList<>();
    add("INSERT INTO pingyi_entry (journal, number, content) VALUES (?, ?, ?)", change.entries());
    if (change.clearsHeld() && clearHeld()) {
      fewer.add("pingyi_held");
    }
    add("INSERT INTO pingyi_held (journal, number, content) VALUES (?, ?, ?)", change.held());
    if (delete(change)) {
      fewer.add("pingyi_page");
    }
    addPages(change.pages());
    return fewer;
  }

  private void add(String insert, List<StoredRow> rows) throws SQLException {
    try (Batch batch = new Batch(connection, insert)) {
      for (StoredRow row : rows) {
        batch.add(row.content().size(), journal, row.number(), row.content().toArray());
      }
      batch.send();
    }
  }

  private boolean clearHeld() throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM pingyi_held WHERE journal = ?")) {
      delete.setString(1, journal);
      return delete.executeUpdate() > 0;
    }
  }

  /** Takes pages out, also for others in their place, and returns whether anything was lost. */
  private boolean delete(StoreChange change) throws SQLException {
    List<PageKey> lost = new ArrayList<>(change.deleted());
    List<PageKey> grown = new ArrayList<>();
    change.pages().forEach(page -> (page.grown() ? grown : lost).add(page.key()));
    delete(grown);
    return delete(lost) > 0;
  }

  private long delete(List<PageKey> keys) throws SQLException {
    try (Batch batch =
        new Batch(
            connection, "DELETE FROM pingyi_page WHERE journal = ? AND kind = ? AND number = ?")) {
      for (PageKey key : keys) {
        batch.add(0, journal, key.kind(), key.number());
      }
      return batch.send();
    }
  }

  private void addPages(List<StoredPage> pages) throws SQLException {
    try (Batch batch =
        new Batch(
            connection,
            "INSERT INTO pingyi_page (journal, kind, number, content) VALUES (?, ?, ?, ?)")) {
      for (StoredPage page : pages) {
        PageKey key = page.key();
        byte[] content = page.content().toArray();
        batch.add(content.length, journal, key.kind(), key.number(), content);
      }
      batch.send();
    }
  }
}
