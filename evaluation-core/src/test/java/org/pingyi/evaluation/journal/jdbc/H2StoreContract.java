package org.pingyi.evaluation.journal.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What a store owes in H2, wherever H2 keeps its databases. */
interface H2StoreContract extends JdbcStoreContract {

  /** The URL of a database of this test, which no other test has. */
  String url(String database);

  @Override
  default DataSource source() {
    return source("one");
  }

  @Override
  default DataSource emptyDatabase() {
    return source("other");
  }

  default JdbcDataSource source(String database) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url(database));
    return source;
  }

  @Override
  default String journal() {
    return "box";
  }
}
