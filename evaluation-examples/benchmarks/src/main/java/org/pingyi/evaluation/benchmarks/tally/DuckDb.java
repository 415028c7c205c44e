package org.pingyi.evaluation.benchmarks.tally;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * DuckDB as it starts fastest: its jar brings its native library packed and unpacks it at every
 * start, but takes one that lies beside the jar where the jar has none.
 */
final class DuckDb {

  private static final String LIBRARY = "libduckdb_java.so_";

  private DuckDb() {}

  /**
   * Unpacks it.
   *
   * @return the class path of a program that needs nothing but DuckDB
   */
  static String unpacked(Path folder) throws IOException {
    Path jar = folder.resolve("duckdb.jar");
    try (ZipInputStream from =
            new ZipInputStream(Files.newInputStream(jar("org.duckdb.DuckDBDriver")));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (entry.getName().startsWith(LIBRARY)) {
          write(from, folder.resolve(entry.getName()));
        } else {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(to);
        }
      }
    }
    // A copy, since the jar itself names that of DuckDB in its manifest.
    Path peer = folder.resolve("duckdb-peer.jar");
    Files.copy(jar(DuckDbPeer.class.getName()), peer, StandardCopyOption.REPLACE_EXISTING);
    return peer + File.pathSeparator + jar;
  }

  private static void write(InputStream from, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      from.transferTo(out);
    }
  }

  private static Path jar(String type) {
    try {
      return Path.of(
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static String version() {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
