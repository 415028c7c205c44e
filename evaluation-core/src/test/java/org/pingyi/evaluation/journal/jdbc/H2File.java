package org.pingyi.evaluation.journal.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.tools.Recover;
import org.pingyi.evaluation.journal.JournalStore;

/** A file of H2 in which bytes are looked for, whatever the database takes them for. */
public final class H2File {

  private final Path path;

  /** Names a file without its ending. */
  public H2File(Path path) {
    this.path = path;
  }

  private DataSource source() {
    try {
      return TestSource.of("jdbc:h2:file:" + path);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a journal in it. */
  public JournalStore store(String journal) {
    return JdbcStore.open(source(), journal);
  }

  /** Compacts it. Nothing else has it open. */
  public void compact() {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Says whether a text is anywhere in it, as its bytes stand or, since a file that is compacted is
   * packed, in one of its values. Nothing has it open.
   */
  public boolean has(String text) {
    try {
      byte[] file = Files.readAllBytes(Path.of(path + ".mv.db"));
      Recover.execute(path.getParent().toString(), path.getFileName().toString());
      String values = Files.readString(Path.of(path + ".h2.sql"), ISO_8859_1);
      byte[] bytes = text.getBytes(UTF_8);
      return new String(file, ISO_8859_1).contains(new String(bytes, ISO_8859_1))
          || values.toLowerCase(Locale.ROOT).contains(HexFormat.of().formatHex(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
