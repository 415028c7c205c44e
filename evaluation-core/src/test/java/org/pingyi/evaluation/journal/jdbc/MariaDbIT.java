package org.pingyi.evaluation.journal.jdbc;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journal in MariaDb does what every store owes. */
class MariaDbIT implements JdbcStoreContract {

  @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

  private final String journal = UUID.randomUUID().toString();

  @Override
  public DataSource source() {
    return SERVER.get().source();
  }

  @Override
  public String journal() {
    return journal;
  }
}
