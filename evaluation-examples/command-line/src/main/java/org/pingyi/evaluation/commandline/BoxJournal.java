package org.pingyi.evaluation.commandline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/**
 * The journal of a ballot box in a file of its folder, held by one program at a time. What was
 * deleted from it leaves the file when it is closed, since that is when H2 lays its file down anew.
 */
final class BoxJournal implements AutoCloseable {

  static final String FILE = "journal.mv.db";

  private static final String DATABASE = "journal";

  /** Traces would write down what is in statements. */
  private static final String QUIET = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private final Connection kept;
  private final JournalStore store;

  private BoxJournal(Connection kept, JournalStore store) {
    this.kept = kept;
    this.store = store;
  }

  /**
   * Makes a journal in a folder.
   *
   * @throws BoxFolderException if it cannot be made
   */
  static BoxJournal make(Path folder) {
    return open(folder, "");
  }

  /**
   * Opens the journal that is in a folder.
   *
   * @throws BoxFolderException if there is none, or another program has it open
   */
  static BoxJournal open(Path folder) {
    return open(folder, ";IFEXISTS=TRUE");
  }

  private static BoxJournal open(Path folder, String settings) {
    Path file = folder.toAbsolutePath().normalize().resolve(DATABASE);
    if (file.toString().contains(";")) {
      throw new BoxFolderException(BoxMessages.semicolon(folder));
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file + settings + QUIET);
    source.setUser("pingyi");
    source.setPassword("");
    try {
      return new BoxJournal(source.getConnection(), JdbcStore.open(source, "box"));
    } catch (SQLException failure) {
      throw new BoxFolderException(
          switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> BoxMessages.inUse(folder);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> BoxMessages.noBox(folder);
            default -> BoxMessages.unreadable(folder, failure.getErrorCode());
          });
    }
  }

  JournalStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    try (Statement statement = kept.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException closedAlready) {
      // What was acknowledged is on disk in any case.
    }
  }
}
