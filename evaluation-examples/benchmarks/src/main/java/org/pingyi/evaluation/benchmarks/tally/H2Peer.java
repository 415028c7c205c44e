package org.pingyi.evaluation.benchmarks.tally;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts ballots in H2, in memory: its CSV reader, a table, and the smallest row number of each
 * token on an object.
 */
public final class H2Peer {

  private H2Peer() {}

  /**
   * Counts.
   *
   * @param arguments the file of ballots, and that to which the counts go
   * @throws SQLException if H2 cannot
   */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE ballot (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object SMALLINT,"
              + " rater_group VARCHAR, token UUID, "
              + each(", ", "# VARCHAR")
              + ")");
      statement.execute(
          "INSERT INTO ballot (object, rater_group, token, "
              + each(", ", "#")
              + ") DIRECT SELECT object, \"GROUP\", token, "
              + each(", ", "#")
              + " FROM CSVREAD('"
              + arguments[0]
              + "') WHERE \"GROUP\" IN ('masses', 'staff', 'leaders') AND "
              + each(" AND ", "(# IS NULL OR # IN ('', 'A', 'B', 'C', 'D'))"));
      statement.execute(
          "CREATE TABLE counted AS SELECT ballot.* FROM ballot JOIN (SELECT min(id) AS id FROM"
              + " ballot GROUP BY token, object) earliest ON ballot.id = earliest.id");
      statement.execute(
          "CALL CSVWRITE('"
              + arguments[1]
              + "', '"
              + each(
                      " UNION ALL ",
                      "SELECT object, rater_group, '#', #, count(*) FROM counted WHERE # <> ''"
                          + " GROUP BY object, rater_group, #")
                  .replace("'", "''")
              + "', 'writeColumnHeader=false')");
    }
  }

  private static String each(String between, String piece) {
    return WideFormat.CRITERIA.stream()
        .map(criterion -> piece.replace("#", criterion))
        .collect(joining(between));
  }
}
