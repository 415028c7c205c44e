package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A disk in memory that can be filled up, for whoever may mount one. */
public final class SmallDisk implements AutoCloseable {

  private static final int LARGEST_PIECE = 1 << 20;
  private static final int LEAST_PIECE = 1 << 12;

  private final Path folder;
  private final Path filler;

  private SmallDisk(Path folder) {
    this.folder = folder;
    this.filler = folder.resolve("filler");
  }

  /**
   * Mounts one. Where that may not be done the test is skipped; with {@code
   * -Dservices.required=true} it fails.
   */
  public static SmallDisk mounted(int mebibytes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("pingyi-disk");
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString());
    if (!mounted) {
      Files.delete(folder);
    }
    if (Boolean.getBoolean("services.required")) {
      assertThat(mounted).as("a small disk can be mounted, which nobody but root may").isTrue();
    }
    assumeTrue(mounted, "nobody but root may mount a small disk");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new SmallDisk(folder);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** Starts PostgreSQL with its files on the disk. */
  public DatabaseServer postgreSql() {
    return SharedServer.require(PostgreSqlServer.running(folder), "PostgreSQL");
  }

  /** Starts MariaDB with its files on the disk. */
  public DatabaseServer mariaDb() {
    return SharedServer.require(MariaDbServer.running(folder), "MariaDB");
  }

  /** Fills the disk up, by half of what is left at a time, of which somebody else may take some. */
  public void fill() throws IOException {
    byte[] piece = new byte[LARGEST_PIECE];
    try (OutputStream out = Files.newOutputStream(filler)) {
      long left = left();
      while (left > LEAST_PIECE) {
        out.write(piece, 0, (int) Math.min(LARGEST_PIECE, Math.max(LEAST_PIECE, left / 2)));
        left = left();
      }
    }
  }

  private long left() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /** Makes room again. */
  public void empty() throws IOException {
    Files.deleteIfExists(filler);
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.delete(folder);
  }
}
