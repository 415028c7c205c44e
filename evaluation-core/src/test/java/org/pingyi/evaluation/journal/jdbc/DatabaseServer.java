package org.pingyi.evaluation.journal.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A throw-away database server on the loopback interface, from the programs that Debian installs,
 * with its files in a folder of its own and under a user of its own where the tests run as root.
 */
public abstract class DatabaseServer implements AutoCloseable {

  /** The password of the user as whom tests connect. */
  public static final String PASSWORD = "not-to-be-told-3141";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String user;
  private final Path folder;

  /** Of its own, since a server that starts deletes what looks like its temporary files there. */
  private final Path scratch;

  private int port;
  private Optional<Process> process = Optional.empty();

  DatabaseServer(String user, Path parent) {
    this.user = user;
    folder = folderOf(user, parent);
    scratch = folderOf(user, temporary());
  }

  private static Path folderOf(String user, Path parent) {
    try {
      Path folder = Files.createTempDirectory(parent, "pingyi-" + user);
      if (isRoot()) {
        Files.setOwner(
            folder,
            folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
      }
      return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where connections come from, none of which is kept. */
  public abstract DataSource source();

  /** Returns where connections come from to a database of this name. */
  abstract DataSource source(String database);

  /** Returns the URL by which another process connects, user and password included. */
  public abstract String url();

  /** Makes a database in which there is nothing, and returns where connections to it come from. */
  public final DataSource newDatabase() {
    String name = "d" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return source(name);
  }

  /** The command by which the server runs, until it is killed. */
  abstract List<String> command();

  /** Where servers' files are if nobody says otherwise. */
  static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  final Path folder() {
    return folder;
  }

  /**
   * The port of the server, chosen when it is first needed, so that nobody else takes it before.
   */
  final int port() {
    if (port == 0) {
      port = freePort();
    }
    return port;
  }

  /** Starts the server, and returns once it answers. */
  public final void start() {
    process = Optional.of(launch(command()));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.get().isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the server does not start: " + log());
      }
      pause();
    }
  }

  private boolean answers() {
    try (Connection connection = source().getConnection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Kills all processes of the server with SIGKILL. */
  public final void kill() {
    process.ifPresent(
        started -> {
          List<ProcessHandle> all = new ArrayList<>(List.of(started.toHandle()));
          started.descendants().forEach(all::add);
          all.forEach(ProcessHandle::destroyForcibly);
          all.forEach(each -> each.onExit().join());
        });
    process = Optional.empty();
  }

  /** Runs a command as the server's user and waits for its end. */
  final void run(List<String> command) {
    try {
      if (launch(command).waitFor() != 0) {
        throw new IllegalStateException(command.get(0) + " failed: " + log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Process launch(List<String> command) {
    List<String> asUser = new ArrayList<>();
    if (isRoot()) {
      asUser.addAll(
          List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--init-groups", "--"));
    }
    asUser.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(asUser)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
    builder.environment().put("TMPDIR", scratch.toString());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path logFile() {
    return folder.resolve("log");
  }

  private String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException e) {
      return e.toString();
    }
  }

  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the server and deletes its files. */
  @Override
  public final void close() {
    kill();
    deleteAll(folder);
    deleteAll(scratch);
  }

  private static void deleteAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(DatabaseServer::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
