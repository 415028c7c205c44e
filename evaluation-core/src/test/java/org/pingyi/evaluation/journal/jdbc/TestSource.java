package org.pingyi.evaluation.journal.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The drivers' own data sources. */
public final class TestSource {

  private TestSource() {}

  /** Returns a source of connections to any of the three databases. */
  public static DataSource of(String url) throws SQLException {
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL(url);
      return source;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setURL(url);
      return source;
    }
    return new MariaDbDataSource(url);
  }
}
