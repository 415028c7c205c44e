package org.pingyi.evaluation.intake;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.jdbc.DatabaseServer;
import org.pingyi.evaluation.journal.jdbc.SharedServer;

/** A ballot box outlives its database, and the connection to it. */
class BoxOutageIT {

  @Nested
  class OfH2 implements OutageContract {

    @TempDir private Path files;

    @Override
    public String url() {
      return "jdbc:h2:file:" + files.resolve("box");
    }
  }

  @Nested
  class OfPostgreSql implements ServerOutageContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

    @Override
    public DatabaseServer server() {
      return SERVER.get();
    }
  }

  @Nested
  class OfMariaDb implements ServerOutageContract {

    @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

    @Override
    public DatabaseServer server() {
      return SERVER.get();
    }
  }
}
