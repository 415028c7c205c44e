package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/**
 * A journal in a file of a folder, held by one program at a time. What was deleted from it leaves
 * the file when it is closed, since that is when H2 lays its file down anew.
 */
public final class FolderJournal implements AutoCloseable {

  /** Traces would write down what is in statements. */
  private static final String QUIET = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final Connection connection;
  private final JournalStore store;

  private FolderJournal(Connection connection, JournalStore store) {
    this.connection = connection;
    this.store = store;
  }

  /**
   * Makes a journal in a folder.
   *
   * @throws FolderException if it cannot be made
   */
  public static FolderJournal make(Kept kept, Path folder) {
    return open(kept, folder, "");
  }

  /**
   * Opens the journal that is in a folder.
   *
   * @throws FolderException if there is none, or another program has it open
   */
  public static FolderJournal open(Kept kept, Path folder) {
    return open(kept, folder, ";IFEXISTS=TRUE");
  }

  /**
   * Checks that a journal can be named by a folder’s path: to H2 a semicolon ends it.
   *
   * @throws FolderException if it cannot
   */
  static void requireNameable(Kept kept, Path folder) {
    if (folder.toAbsolutePath().normalize().toString().contains(";")) {
      throw FolderException.semicolon(kept, folder);
    }
  }

  private static FolderJournal open(Kept kept, Path folder, String settings) {
    requireNameable(kept, folder);
    Path file = folder.toAbsolutePath().normalize().resolve(kept.database());
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file + settings + QUIET);
    source.setUser("pingyi");
    source.setPassword("");
    try {
      return new FolderJournal(source.getConnection(), JdbcStore.open(source, kept.command()));
    } catch (SQLException failure) {
      throw switch (failure.getErrorCode()) {
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> FolderException.inUse(kept, folder);
        case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> FolderException.none(kept, folder);
        default -> FolderException.unreadable(folder, failure.getErrorCode());
      };
    }
  }

  /** Returns what the journal is written to. */
  public JournalStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException closedAlready) {
      // What was acknowledged is on disk in any case.
    }
  }
}
