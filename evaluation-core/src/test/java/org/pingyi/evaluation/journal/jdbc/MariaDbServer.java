package org.pingyi.evaluation.journal.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A throw-away MariaDB server. */
public final class MariaDbServer extends DatabaseServer {

  private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
  private static final Path INSTALLER = Path.of("/usr/bin/mariadb-install-db");

  private final List<String> settings;

  private MariaDbServer(Path parent, List<String> settings) {
    super("mysql", parent);
    this.settings = settings;
  }

  /** Starts a server with settings such as {@code --log-bin}; empty where there is no MariaDB. */
  public static Optional<DatabaseServer> running(String... settings) {
    return running(temporary(), settings);
  }

  /** Starts a server whose files are in a folder. */
  static Optional<DatabaseServer> running(Path parent, String... settings) {
    if (!Files.isExecutable(SERVER) || !Files.isExecutable(INSTALLER)) {
      return Optional.empty();
    }
    MariaDbServer server = new MariaDbServer(parent, List.of(settings));
    server.create();
    server.start();
    return Optional.of(server);
  }

  private void create() {
    run(
        List.of(
            INSTALLER.toString(),
            "--no-defaults",
            "--datadir=" + data(),
            "--auth-root-authentication-method=normal",
            "--skip-test-db"));
    try {
      Files.writeString(
          users(),
          """
          CREATE DATABASE IF NOT EXISTS pingyi;
          CREATE USER IF NOT EXISTS 'pingyi'@'%' IDENTIFIED BY 'PASSWORD';
          GRANT ALL ON *.* TO 'pingyi'@'%';
          """
              .replace("PASSWORD", PASSWORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return folder().resolve("data");
  }

  private Path users() {
    return folder().resolve("users.sql");
  }

  @Override
  List<String> command() {
    return Stream.concat(
            Stream.of(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--socket=" + folder().resolve("socket"),
                "--pid-file=" + folder().resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port(),
                "--skip-name-resolve",
                "--init-file=" + users()),
            settings.stream())
        .toList();
  }

  @Override
  public DataSource source() {
    return source("pingyi");
  }

  @Override
  public String url() {
    return "jdbc:mariadb://127.0.0.1:%d/pingyi?user=pingyi&password=%s".formatted(port(), PASSWORD);
  }

  @Override
  DataSource source(String database) {
    try {
      MariaDbDataSource source =
          new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port() + "/" + database);
      source.setUser("pingyi");
      source.setPassword(PASSWORD);
      return source;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
