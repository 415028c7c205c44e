package org.pingyi.evaluation.benchmarks.tally;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** The pieces that DuckDB's queries are made of; {@code a0} to {@code a4} are the answers. */
final class DuckDbSql {

  static final String TYPES =
      "CREATE TYPE rater_group AS ENUM ('masses', 'staff', 'leaders');"
          + "CREATE TYPE option AS ENUM ('A', 'B', 'C', 'D')";

  /** How many bits {@link #PACKED} takes. */
  static final int BITS = 2 + 3 * WideBallot.CRITERIA;

  /** The rater group in two bits, and each answer in three, 0 where there is none. */
  static final String PACKED =
      "enum_code(g)::BIGINT | " + pieces(" | ", "(coalesce(enum_code(a#) + 1, 0)::BIGINT << $)");

  static final String UNPACKED =
      "(p & 3)::UTINYINT AS g, " + pieces(", ", "((p >> $) & 7)::UTINYINT AS a#");

  private static final String CSV =
      "(SELECT object, \"group\" AS g, token, "
          + named(", ", "@ AS a#")
          + " FROM read_csv('%s', auto_detect = false, header = true, delim = ',', quote = '\"',"
          // A row with an unknown rater group or option is one that has errors.
          + " escape = '\"', ignore_errors = true, columns = {object: 'USMALLINT',"
          + " 'group': 'rater_group', token: 'UUID', "
          + named(", ", "@: 'option'")
          + ", comment: 'VARCHAR', channel: 'VARCHAR'}))";

  /** Where a value of JSON has no place in an enum it would be read as if it were not there. */
  private static final String NDJSON =
      "(SELECT object::USMALLINT AS object, g::rater_group AS g, token::UUID AS token, "
          + each("a#::option AS a#")
          + " FROM (SELECT object, \"group\" AS g, token, "
          + named(", ", "ratings.@ AS a#")
          + " FROM read_json('%s', format = 'newline_delimited', columns = {object: 'VARCHAR',"
          + " 'group': 'VARCHAR', token: 'VARCHAR', ratings: 'STRUCT("
          + named(", ", "@ VARCHAR")
          + ")'})) WHERE g IN ('masses', 'staff', 'leaders') AND "
          + pieces(" AND ", "(a# IS NULL OR a# IN ('A', 'B', 'C', 'D'))")
          + ")";

  private DuckDbSql() {}

  /** The valid ballots of a file: {@code object}, {@code g}, {@code token} and answers. */
  static String ballots(String file) {
    return (file.endsWith(".ndjson") ? NDJSON : CSV).formatted(file);
  }

  /**
   * The query of all counts from the table {@code counted}.
   *
   * @param group what a rater group is written as
   * @param option what an option is written as
   * @param answered what is true of an answer that was given
   */
  static String counts(String group, String option, String answered) {
    String counts =
        named(
            " UNION ALL ",
            "SELECT object, g, '@' AS criterion, a# AS a, count(*) AS n FROM counted WHERE a# "
                + answered
                + " GROUP BY ALL");
    return "SELECT object, %s, criterion, %s, n FROM (%s)".formatted(group, option, counts);
  }

  /** A piece for each answer, whose number is written {@code #}. */
  static String each(String piece) {
    return pieces(", ", piece);
  }

  private static String pieces(String between, String piece) {
    return IntStream.range(0, WideBallot.CRITERIA)
        .mapToObj(
            i -> piece.replace("#", Integer.toString(i)).replace("$", Integer.toString(2 + 3 * i)))
        .collect(joining(between));
  }

  private static String named(String between, String piece) {
    List<String> criteria = WideFormat.CRITERIA;
    return IntStream.range(0, WideBallot.CRITERIA)
        .mapToObj(i -> piece.replace("#", Integer.toString(i)).replace("@", criteria.get(i)))
        .collect(joining(between));
  }
}
