package org.pingyi.evaluation.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * All that is in the tables of journals, as the database hands it out where no order is asked for.
 *
 * @param tables the rows of each table, bytes as hexadecimal digits
 */
record StoredBytes(Map<String, List<Map<String, String>>> tables) {

  static StoredBytes of(DataSource source) throws SQLException {
    Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    try (Connection connection = source.getConnection()) {
      List<String> names = new ArrayList<>();
      try (ResultSet all =
          connection
              .getMetaData()
              .getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
        while (all.next()) {
          String name = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
          if (name.startsWith("pingyi_") && !name.endsWith("_pkey")) {
            names.add(name);
          }
        }
      }
      for (String name : names) {
        tables.put(name, rows(connection, name));
      }
    }
    return new StoredBytes(tables);
  }

  private static List<Map<String, String>> rows(Connection connection, String table)
      throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
      ResultSetMetaData columns = result.getMetaData();
      while (result.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          Object value = result.getObject(i);
          row.put(
              columns.getColumnName(i).toLowerCase(Locale.ROOT),
              value instanceof byte[] bytes
                  ? HexFormat.of().formatHex(bytes)
                  : String.valueOf(value));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  List<Map<String, String>> table(String name) {
    return tables.get(name);
  }

  /** Returns the contents of the pages of a kind, one after another. */
  List<byte[]> pages(String kind) {
    return table("pingyi_page").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> HexFormat.of().parseHex(row.get("content")))
        .toList();
  }

  /** Returns where some bytes are: table, kind where there is one, number where there is one. */
  List<String> find(byte[] bytes) {
    String hex = HexFormat.of().formatHex(bytes);
    List<String> places = new ArrayList<>();
    tables.forEach(
        (table, rows) ->
            rows.forEach(
                row -> {
                  if (row.values().stream().anyMatch(value -> value.contains(hex))) {
                    places.add(table + " " + row.get("kind") + " " + row.get("number"));
                  }
                }));
    return places;
  }
}
