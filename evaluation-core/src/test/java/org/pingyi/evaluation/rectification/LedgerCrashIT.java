package org.pingyi.evaluation.rectification;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.jdbc.SharedServer;

/** A ledger outlives its host, in each database. */
class LedgerCrashIT {

  @Nested
  class InH2 implements LedgerCrashContract {

    @TempDir private Path folder;

    @Override
    public String url(long seed) {
      return "jdbc:h2:file:" + folder.resolve("ledger-" + seed);
    }
  }

  @Nested
  class InPostgreSql implements LedgerCrashContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

    @Override
    public String url(long seed) {
      return SERVER.get().url();
    }
  }

  @Nested
  class InMariaDb implements LedgerCrashContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

    @Override
    public String url(long seed) {
      return SERVER.get().url();
    }
  }
}
