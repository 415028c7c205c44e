package org.pingyi.evaluation.intake;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.jdbc.SharedServer;

/** A ballot box outlives its host, in each database. */
class BoxCrashIT {

  @Nested
  class InH2 implements CrashContract {

    @TempDir private Path folder;

    @Override
    public String url(long seed) {
      return "jdbc:h2:file:" + folder.resolve("box-" + seed);
    }
  }

  @Nested
  class InPostgreSql implements CrashContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

    @Override
    public String url(long seed) {
      return SERVER.get().url();
    }
  }

  @Nested
  class InMariaDb implements CrashContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

    @Override
    public String url(long seed) {
      return SERVER.get().url();
    }
  }
}
