package org.pingyi.evaluation.journal.jdbc;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;

/** A journal in a file of H2 does what every store owes. */
class H2FileTest implements JournalStoreContract {

  @TempDir private Path folder;

  @Override
  public JournalStore open() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("box"));
    return JdbcStore.open(source, "box");
  }
}
