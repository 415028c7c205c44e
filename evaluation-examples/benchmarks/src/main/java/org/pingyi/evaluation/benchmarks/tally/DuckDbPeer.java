package org.pingyi.evaluation.benchmarks.tally;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * Counts ballots in DuckDB, in memory, with as many threads as there are processors. It gives the
 * counts alone: no reasons, no lines of rejected ballots.
 *
 * <p>All columns have types: groups and options are enums, objects small integers, tokens UUIDs.
 */
public final class DuckDbPeer {

  private DuckDbPeer() {}

  /** How ballots are counted. */
  enum Way {
    /** Each ballot counts. */
    COUNTS {
      @Override
      String statements(String ballots) {
        return "SET preserve_insertion_order = false;"
            + "CREATE TEMP TABLE counted AS SELECT object, g, "
            + DuckDbSql.each("a#")
            + " FROM "
            + ballots;
      }
    },

    /** The earliest of a token on an object counts, in one query over the file. */
    EARLIEST {
      @Override
      String statements(String ballots) {
        return earliest("(SELECT *, row_number() OVER () AS n FROM " + ballots + ")", "n");
      }
    },

    /** The same query over a table that the file is read into first, by its row ids. */
    TABLE {
      @Override
      String statements(String ballots) {
        return "CREATE TEMP TABLE ballot AS FROM " + ballots + ";" + earliest("ballot", "rowid");
      }
    },

    /**
     * The same with rater group and answers in the low bits of the row id, so that a plain minimum
     * finds the earliest.
     */
    PACKED {
      @Override
      String statements(String ballots) {
        return "CREATE TEMP TABLE ballot AS SELECT object, token, "
            + DuckDbSql.PACKED
            + " AS p FROM "
            + ballots
            + ";CREATE TEMP TABLE counted AS SELECT object, "
            + DuckDbSql.UNPACKED
            + " FROM (SELECT object, min((rowid << "
            + DuckDbSql.BITS
            + ") | p) AS p FROM ballot GROUP BY token, object)";
      }

      @Override
      String counts() {
        return DuckDbSql.counts(
            "enum_range(NULL::rater_group)[g + 1]", "enum_range(NULL::option)[a]", "> 0");
      }
    };

    /** What makes a table {@code counted} of object, rater group and answers of what counts. */
    abstract String statements(String ballots);

    /** The query of the counts. */
    String counts() {
      return DuckDbSql.counts("g", "a", "IS NOT NULL");
    }

    private static String earliest(String numbered, String number) {
      return "CREATE TEMP TABLE counted AS SELECT object, s.g AS g, "
          + DuckDbSql.each("s.a# AS a#")
          + " FROM (SELECT object, arg_min({g: g, "
          + DuckDbSql.each("a#: a#")
          + "}, "
          + number
          + ") AS s FROM "
          + numbered
          + " GROUP BY token, object)";
    }
  }

  /**
   * Counts.
   *
   * @param arguments {@code counts}, {@code earliest}, {@code table} or {@code packed}, of which
   *     all but the first need tokens; the file of ballots; the file to which the counts go
   * @throws SQLException if DuckDB cannot
   */
  public static void main(String[] arguments) throws SQLException {
    Way way = Way.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(DuckDbSql.TYPES);
      statement.execute(way.statements(DuckDbSql.ballots(arguments[1])));
      // Groups by object, rater group and option are few enough for an array.
      statement.execute("SET perfect_ht_threshold = 20");
      statement.execute("COPY (" + way.counts() + ") TO '" + arguments[2] + "' (HEADER false)");
    }
  }
}
