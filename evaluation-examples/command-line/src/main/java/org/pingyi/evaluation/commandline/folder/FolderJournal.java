package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.pingyi.evaluation.fault.CodedException;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/**
 * A journal in a file of a folder, held by one program at a time, or read by several. What was
 * deleted from it leaves the file when it was open to be written to and is closed, since that is
 * when H2 lays its file down anew.
 */
public final class FolderJournal implements AutoCloseable {

  /** Traces would write down what is in statements. */
  private static final String QUIET = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private static final String EXISTING = ";IFEXISTS=TRUE";
  private static final String UNCHANGED = EXISTING + ";ACCESS_MODE_DATA=r";

  private final Connection connection;
  private final JournalStore store;
  private final boolean isWritten;

  private FolderJournal(Connection connection, JournalStore store, boolean isWritten) {
    this.connection = connection;
    this.store = store;
    this.isWritten = isWritten;
  }

  /**
   * Makes a journal in a folder.
   *
   * @throws FolderException if it cannot be made
   */
  public static FolderJournal make(Kept kept, Path folder) {
    return reach(kept, folder, "");
  }

  /**
   * Opens the journal that is in a folder, to be written to.
   *
   * @throws FolderException if there is none, or another program has it open
   * @throws CodedException if it is the journal of something else, to which nothing was added
   */
  public static FolderJournal open(Kept kept, Path folder) {
    return reach(kept, folder, EXISTING).requireOf(kept, folder);
  }

  /**
   * Opens the journal that is in a folder, to be read. Its file stays as it is to the last byte.
   *
   * @throws FolderException if there is none, or another program has it open to be written to
   * @throws CodedException if it is the journal of something else
   */
  public static FolderJournal read(Kept kept, Path folder) {
    FolderJournal journal = reach(kept, folder, UNCHANGED).requireOf(kept, folder);
    return new FolderJournal(journal.connection, new UnchangedStore(journal.store), false);
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

  private static FolderJournal reach(Kept kept, Path folder, String settings) {
    requireNameable(kept, folder);
    Path file = folder.toAbsolutePath().normalize().resolve(kept.database());
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file + settings + QUIET);
    source.setUser("pingyi");
    source.setPassword("");
    try {
      JournalStore store = JdbcStore.open(source, kept.command());
      return new FolderJournal(source.getConnection(), store, true);
    } catch (SQLException failure) {
      throw switch (failure.getErrorCode()) {
        case ErrorCode.DATABASE_ALREADY_OPEN_1 -> FolderException.inUse(kept, folder);
        case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> FolderException.none(kept, folder);
        default -> FolderException.unreadable(folder, failure.getErrorCode());
      };
    }
  }

  /** A store begins a journal of its own in a file that has none, or has that of something else. */
  private FolderJournal requireOf(Kept kept, Path folder) {
    boolean isOfIt = false;
    try {
      isOfIt = Journal.first(store).isPresent();
    } finally {
      if (!isOfIt) {
        letGo();
      }
    }
    if (!isOfIt) {
      throw kept.mistaken(folder);
    }
    return this;
  }

  /** Returns what the journal is written to. */
  public JournalStore store() {
    return store;
  }

  @Override
  public void close() {
    if (!isWritten) {
      letGo();
      return;
    }
    store.close();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException closedAlready) {
      // What was acknowledged is on disk in any case.
    }
  }

  private void letGo() {
    store.close();
    try {
      connection.close();
    } catch (SQLException closedAlready) {
      // Nothing was written.
    }
  }
}
