package org.pingyi.evaluation.journal.jdbc;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.stability.Stable;

/**
 * A journal in a database: H2, PostgreSQL or MariaDB.
 *
 * <p>It has a connection of its own, which it opens when it is first used, keeps to write by, and
 * opens again after a failure; each view has another one. Its transactions are its own: the source
 * must not hand out connections that take part in the host's.
 *
 * <h2>Durable</h2>
 *
 * A change is on disk when {@link #write} returns. On H2 the journal sets {@code WRITE_DELAY 0} for
 * the database and forces its file after each commit, for which it has to be its administrator. On
 * PostgreSQL it commits synchronously, whatever is set for others, and refuses a server with {@code
 * fsync} off. On MariaDB it refuses a server whose {@code innodb_flush_log_at_trx_commit} is not 1
 * (or 3), or which writes a binary log with {@code sync_binlog} other than 1. These settings are
 * looked at when the connection is opened.
 *
 * <p>H2 has to be of version 2.4.240, the only one that is known to find after a crash all that was
 * forced to its file. It closes its file where a thread is interrupted that reads or writes it: who
 * was interrupted before reads and writes here all the same, and stays interrupted; who is
 * interrupted meanwhile breaks the write off, as if the connection had been cut.
 *
 * <h2>What was deleted</h2>
 *
 * Rows that are taken out are deleted in the transaction that writes the entry. PostgreSQL keeps
 * deleted rows in the table until they are swept, which is asked for after the commit ({@code
 * VACUUM}); where that fails, for want of a right or because somebody looks at an older moment, the
 * server does it some time later. A page that {@linkplain StoredPage#grown only grew} is no reason
 * to ask, since that takes longer the larger the table is: what it was is swept with what is taken
 * out next. MariaDB does it by itself, soon after. H2 overwrites them once it needs the room, and
 * leaves them out when it is compacted ({@code SHUTDOWN COMPACT}). In the logs of a server
 * (write-ahead log, undo log, binary log), in its backups, and on the disk under it they may be
 * found for longer: whoever keeps those keeps what was deleted.
 *
 * <p>Thread-safe.
 */
@Stable
public final class JdbcStore implements JournalStore {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final int ATTEMPTS = 5;

  private final DataSource source;
  private final String journal;
  private final Failures failures;
  private @Nullable Session writing;
  private boolean tablesExist;

  private JdbcStore(DataSource source, String journal) {
    this.source = requireNonNull(source, "source");
    this.journal = journal;
    this.failures = new Failures(journal);
  }

  /**
   * Opens a journal. The database is not reached for before the journal is used.
   *
   * @param source hands out connections to the database, two at a time; to H2 in memory, all to the
   *     same database
   * @param journal the journal's name, by which several share a database: up to 64 of a-z, 0-9,
   *     {@code .}, {@code _} and {@code -}, a letter or digit first
   * @return the store
   * @throws IllegalArgumentException if that is no name
   */
  public static JdbcStore open(DataSource source, String journal) {
    if (!NAME.matcher(journal).matches()) {
      throw new IllegalArgumentException(
          "a journal's name is up to 64 of a-z, 0-9, '.', '_' and '-', a letter or digit first");
    }
    return new JdbcStore(source, journal);
  }

  @Override
  public synchronized StoredHead take(Bytes owner) {
    return Uninterrupted.get(() -> take(owner, 1));
  }

  private StoredHead take(Bytes owner, int attempt) {
    boolean kept = writing != null;
    Session session = session();
    boolean committing = false;
    try {
      new Tables(session.connection(), session.dialect()).make();
      tablesExist = true;
      new Writing(session.connection(), journal).take(owner);
      StoredHead head = new Reading(session.connection(), journal).head();
      committing = true;
      commit(session);
      return head;
    } catch (JournalException e) {
      drop();
      throw e;
    } catch (SQLException | RuntimeException e) {
      // Others may make the tables or the head at the same time, and then both are there.
      // What may have been done already is not done again: the caller is to look first.
      boolean again = !committing && attempt < ATTEMPTS && (kept || session.isAlive());
      drop();
      if (again) {
        return take(owner, attempt + 1);
      }
      throw failures.opening(e);
    } catch (Error e) {
      drop();
      throw e;
    }
  }

  @Override
  public synchronized StoredHead write(StoredHead expected, StoreChange change) {
    return Uninterrupted.get(() -> written(expected, change));
  }

  private StoredHead written(StoredHead expected, StoreChange change) {
    boolean kept = writing != null;
    Optional<String> holding = session().dialect().holding().filter(any -> isHeldRow(change));
    if (holding.isPresent()) {
      hold(holding.get(), expected, change, kept);
    } else {
      stageAndCommit(expected, change, kept);
    }
    return new StoredHead(
        expected.epoch(), expected.owner(), expected.version() + 1, change.seal());
  }

  /**
   * Holds a row by one statement that is a transaction of its own. Where the connection turns out
   * to be dead, as one may be that was kept for long, it is sent again by another: whichever of the
   * two comes first moves the head on, and the other then holds nothing.
   */
  private void hold(String sql, StoredHead expected, StoreChange change, boolean again) {
    Session session = session();
    boolean ours;
    try {
      ours =
          session.atOnce(
              connection -> new Writing(connection, journal).hold(sql, expected, change));
    } catch (SQLException | RuntimeException e) {
      boolean dead = !session.isAlive();
      drop();
      if (!again || !dead) {
        throw failures.writing(e);
      }
      holdAgain(sql, expected, change, e);
      return;
    } catch (Error e) {
      drop();
      throw e;
    }
    if (!ours) {
      drop();
      throw failures.taken();
    }
  }

  private void holdAgain(String sql, StoredHead expected, StoreChange change, Exception before) {
    try {
      hold(sql, expected, change, false);
    } catch (JournalException e) {
      throw e.problem() == JOURNAL_TAKEN ? failures.writing(before) : e;
    }
  }

  private void stageAndCommit(StoredHead expected, StoreChange change, boolean kept) {
    List<String> fewer = use(session -> stage(session, expected, change), failures::writing, kept);
    Session session = session();
    try {
      commit(session);
    } catch (SQLException | RuntimeException e) {
      drop();
      throw failures.writing(e);
    } catch (Error e) {
      drop();
      throw e;
    }
    sweep(session, fewer);
  }

  /** Does all of a change but the commit. */
  private List<String> stage(Session session, StoredHead expected, StoreChange change)
      throws SQLException {
    Writing statements = new Writing(session.connection(), journal);
    if (!statements.moveOn(expected, change.seal())) {
      throw failures.taken();
    }
    return statements.write(change);
  }

  private interface Use<T> {
    T of(Session session) throws SQLException;
  }

  /**
   * Does what commits nothing, and does it again if the connection turns out to be dead, as one may
   * be that was kept for long.
   *
   * @param again whether it may be done again
   */
  private <T> T use(Use<T> use, Function<Exception, JournalException> failure, boolean again) {
    Session session = session();
    try {
      return use.of(session);
    } catch (JournalException e) {
      drop();
      throw e;
    } catch (SQLException | RuntimeException e) {
      boolean dead = !session.isAlive();
      drop();
      if (again && dead) {
        return use(use, failure, false);
      }
      throw failure.apply(e);
    } catch (Error e) {
      // Else what was done by then would be committed with what comes next.
      drop();
      throw e;
    }
  }

  private static boolean isHeldRow(StoreChange change) {
    return change.held().size() == 1
        && change.entries().isEmpty()
        && !change.clearsHeld()
        && change.pages().isEmpty()
        && change.deleted().isEmpty();
  }

  private static void commit(Session session) throws SQLException {
    session.connection().commit();
    try (Statement statement = session.connection().createStatement()) {
      session.dialect().force(statement);
    }
  }

  /** What was written is durable by now: a failure is of no account but to the connection. */
  private void sweep(Session session, List<String> tables) {
    if (tables.isEmpty()) {
      return;
    }
    try {
      session.atOnce(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              session.dialect().sweep(statement, tables);
            }
            return tables;
          });
    } catch (SQLException | RuntimeException e) {
      drop();
    } catch (Error e) {
      drop();
      throw e;
    }
  }

  @Override
  public StoredView view() {
    return Uninterrupted.get(this::opened);
  }

  private StoredView opened() {
    Session session;
    try {
      session = Session.toRead(source);
    } catch (UnfitException e) {
      throw failures.unfit(e);
    } catch (SQLException | RuntimeException e) {
      throw failures.opening(e);
    }
    try {
      return new JdbcView(session, journal);
    } catch (JournalException e) {
      session.close();
      throw e;
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw failures.reading(e);
    }
  }

  @Override
  public synchronized Optional<Bytes> page(PageKey key) {
    return Uninterrupted.get(
        () -> use(session -> page(session, key), failures::reading, writing != null));
  }

  private Optional<Bytes> page(Session session, PageKey key) throws SQLException {
    tablesExist = tablesExist || new Tables(session.connection(), session.dialect()).exist();
    if (!tablesExist) {
      return Optional.empty();
    }
    Optional<Bytes> page = new Reading(session.connection(), journal).page(key);
    session.connection().rollback();
    return page;
  }

  private Session session() {
    Session kept = writing;
    if (kept == null) {
      try {
        kept = Session.toWrite(source);
      } catch (UnfitException e) {
        throw failures.unfit(e);
      } catch (SQLException | RuntimeException e) {
        throw failures.opening(e);
      }
      writing = kept;
    }
    return kept;
  }

  private void drop() {
    if (writing != null) {
      writing.close();
      writing = null;
    }
  }

  @Override
  public synchronized void close() {
    Uninterrupted.run(this::drop);
  }
}
