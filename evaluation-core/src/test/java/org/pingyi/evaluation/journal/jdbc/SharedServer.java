package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that the test classes of one JVM share. Where its programs are not installed the tests
 * are skipped; with {@code -Dservices.required=true} they fail.
 */
public final class SharedServer implements BeforeAllCallback {

  private final String name;
  private final Supplier<Optional<DatabaseServer>> start;
  private Optional<DatabaseServer> server = Optional.empty();

  private SharedServer(String name, Supplier<Optional<DatabaseServer>> start) {
    this.name = name;
    this.start = start;
  }

  /** PostgreSQL as it is installed. */
  public static SharedServer postgreSql() {
    return new SharedServer("PostgreSQL", () -> PostgreSqlServer.running());
  }

  /** MariaDB as it is installed. */
  public static SharedServer mariaDb() {
    return new SharedServer("MariaDB", () -> MariaDbServer.running());
  }

  /** Returns the server, which runs. */
  public DatabaseServer get() {
    return server.orElseThrow();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Started started =
        context
            .getStore(
                ExtensionContext.StoreScope.LAUNCHER_SESSION,
                ExtensionContext.Namespace.create(SharedServer.class))
            .getOrComputeIfAbsent(name, none -> new Started(start.get()), Started.class);
    server = Optional.of(require(started.server(), name));
  }

  /** Skips the test, or fails it where servers are required, if there is none. */
  static DatabaseServer require(Optional<DatabaseServer> server, String name) {
    if (Boolean.getBoolean("services.required")) {
      assertThat(server).as("%s is installed", name).isPresent();
    }
    assumeTrue(server.isPresent(), name + " is not installed");
    return server.orElseThrow();
  }

  private record Started(Optional<DatabaseServer> server) implements AutoCloseable {
    @Override
    public void close() {
      server.ifPresent(DatabaseServer::close);
    }
  }
}
