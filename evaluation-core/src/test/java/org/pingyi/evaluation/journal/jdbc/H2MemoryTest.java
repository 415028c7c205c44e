package org.pingyi.evaluation.journal.jdbc;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;

/** A journal in the memory of H2 does what every store owes. */
class H2MemoryTest implements JournalStoreContract {

  private final String database = UUID.randomUUID().toString();

  @Override
  public JournalStore open() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
    return JdbcStore.open(source, "box");
  }
}
