package org.pingyi.evaluation.journal.jdbc;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A journal in the memory of H2 does what every store owes. */
class H2MemoryTest implements JdbcStoreContract {

  private final UUID folder = UUID.randomUUID();

  @Override
  public DataSource source() {
    return source("one");
  }

  @Override
  public DataSource emptyDatabase() {
    return source("other");
  }

  private DataSource source(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + name + folder + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  @Override
  public String journal() {
    return "box";
  }
}
