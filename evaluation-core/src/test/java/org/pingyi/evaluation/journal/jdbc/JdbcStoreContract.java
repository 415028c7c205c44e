package org.pingyi.evaluation.journal.jdbc;

import javax.sql.DataSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;

/** What a store owes in each database. */
interface JdbcStoreContract extends JournalStoreContract {

  /** Where connections come from. */
  DataSource source();

  /** The name of the journal of this test, which no other test has. */
  String journal();

  @Override
  default JournalStore open() {
    return JdbcStore.open(source(), journal());
  }
}
