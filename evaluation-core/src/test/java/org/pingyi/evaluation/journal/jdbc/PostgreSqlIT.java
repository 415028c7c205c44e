package org.pingyi.evaluation.journal.jdbc;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journal in PostgreSql does what every store owes. */
class PostgreSqlIT implements JdbcStoreContract {

  @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

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
