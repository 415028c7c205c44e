package org.pingyi.evaluation.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** What somebody with a right to the tables might do behind the back of a journal. */
record Tampering(DataSource source, String journal) {

  /** Changes a bit of a row, in the middle. */
  void edit(String table, long number) {
    byte[] content = content(table, number);
    content[content.length / 2] ^= 1;
    run("UPDATE " + table + " SET content = ? WHERE journal = ? AND number = ?", content, number);
  }

  /** Cuts off the end of a row. */
  void shorten(String table, long number, int length) {
    byte[] content = Arrays.copyOf(content(table, number), length);
    run("UPDATE " + table + " SET content = ? WHERE journal = ? AND number = ?", content, number);
  }

  /** Takes a row out. */
  void delete(String table, long number) {
    run("DELETE FROM " + table + " WHERE journal = ? AND number = ?", number);
  }

  /** Gives a row another number, which is free. */
  void move(String table, long from, long to) {
    run("UPDATE " + table + " SET number = ? WHERE journal = ? AND number = ?", to, from);
  }

  /** Exchanges the numbers of two rows. */
  void swap(String table, long one, long other) {
    move(table, one, Long.MAX_VALUE);
    move(table, other, one);
    move(table, Long.MAX_VALUE, other);
  }

  /** Changes a bit of the seal. */
  void editSeal() {
    try (Connection connection = source.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT seal FROM pingyi_head WHERE journal = ?")) {
      select.setString(1, journal);
      try (ResultSet seal = select.executeQuery()) {
        seal.next();
        byte[] bytes = seal.getBytes(1);
        bytes[8] ^= 1;
        run("UPDATE pingyi_head SET seal = ? WHERE journal = ?", bytes);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the head a version that no journal has. */
  void editVersion() {
    run("UPDATE pingyi_head SET version = ? WHERE journal = ?", -1L);
  }

  /** Takes the head out. */
  void deleteHead() {
    run("DELETE FROM pingyi_head WHERE journal = ?");
  }

  private byte[] content(String table, long number) {
    try (Connection connection = source.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT content FROM " + table + " WHERE journal = ? AND number = ?")) {
      select.setString(1, journal);
      select.setLong(2, number);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement whose parameters are these, with the journal where it belongs. */
  private void run(String sql, Object... parameters) {
    int place = sql.substring(0, sql.indexOf("journal = ?")).replaceAll("[^?]", "").length();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = 0;
      for (int i = 0; i <= parameters.length; i++) {
        statement.setObject(i + 1, i == place ? journal : parameters[next++]);
      }
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("not one row: " + sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
