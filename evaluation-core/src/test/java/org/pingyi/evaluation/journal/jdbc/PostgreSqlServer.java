package org.pingyi.evaluation.journal.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A throw-away PostgreSQL server. */
public final class PostgreSqlServer extends DatabaseServer {

  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  private final Path programs;
  private final List<String> settings;

  private PostgreSqlServer(Path programs, Path parent, List<String> settings) {
    super("postgres", parent);
    this.programs = programs;
    this.settings = settings;
  }

  /**
   * Starts a server with settings such as {@code fsync=off}; empty where there is no PostgreSQL.
   */
  public static Optional<DatabaseServer> running(String... settings) {
    return running(temporary(), settings);
  }

  /** Starts a server whose files are in a folder. */
  static Optional<DatabaseServer> running(Path parent, String... settings) {
    return programs()
        .map(
            found -> {
              PostgreSqlServer server = new PostgreSqlServer(found, parent, List.of(settings));
              server.create();
              server.start();
              return server;
            });
  }

  private static Optional<Path> programs() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void create() {
    Path password = folder().resolve("password");
    try {
      Files.writeString(password, PASSWORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(
        List.of(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data(),
            "--username=pingyi",
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync"));
  }

  private Path data() {
    return folder().resolve("data");
  }

  @Override
  List<String> command() {
    return Stream.concat(
            Stream.of(
                programs.resolve("postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="),
            settings.stream().flatMap(setting -> Stream.of("-c", setting)))
        .toList();
  }

  @Override
  public DataSource source() {
    return source("postgres");
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres?user=pingyi&password=%s"
        .formatted(port(), PASSWORD);
  }

  @Override
  DataSource source(String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port()});
    source.setDatabaseName(database);
    source.setUser("pingyi");
    source.setPassword(PASSWORD);
    return source;
  }
}
