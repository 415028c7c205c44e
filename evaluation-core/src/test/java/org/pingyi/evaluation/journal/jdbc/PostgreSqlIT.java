package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;

/** A journal in PostgreSQL does what every store owes. */
class PostgreSqlIT implements ServerContract {

  @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

  private static final String PLACE = "SELECT ctid FROM pingyi_page WHERE number = ";
  private static final PageKey PAGE = new PageKey("papers", 1);
  private static final String OPEN_TRANSACTIONS =
      "SELECT count(*) FROM pg_stat_activity"
          + " WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
  private static final String SETTING = "default_toast_compression";

  private final String journal = UUID.randomUUID().toString();

  @Override
  public DatabaseServer server() {
    return SERVER.get();
  }

  @Override
  public String journal() {
    return journal;
  }

  @Test
  void a_server_that_does_not_force_anything_to_disk_is_refused() {
    try (DatabaseServer lax = running("fsync=off");
        JournalStore store = JdbcStore.open(lax.source(), journal)) {
      assertThatThrownBy(() -> store.take(somebody())).hasMessageContaining("fsync");
    }
  }

  @Test
  void a_journal_commits_synchronously_on_a_server_that_otherwise_does_not() {
    try (DatabaseServer lax = running("synchronous_commit=off", "wal_writer_delay=10s");
        JournalStore store = JdbcStore.open(lax.source(), journal)) {
      Journal taken = Journal.take(store, somebody());
      taken.hold(Bytes.of("a paper"));
      lax.kill();
      lax.start();
      assertThat(JdbcStoreContract.held(Journal.take(store, somebody())))
          .containsExactly("a paper");
    }
  }

  @Test
  void a_row_that_never_arrived_is_sent_again_by_another_connection() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal)) {
      Journal taken = Journal.take(store, somebody());
      cut.cut(CutSource.Cut.BEFORE_COMMIT);
      taken.hold(Bytes.of("a paper"));
      taken.hold(Bytes.of("another"));
      assertThat(JdbcStoreContract.held(taken)).containsExactly("a paper", "another");
    }
  }

  @Test
  void a_row_that_is_sent_again_in_vain_may_have_arrived_the_first_time() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal);
        JournalStore others = open()) {
      Journal taken = Journal.take(store, somebody());
      Journal.take(others, somebody());
      cut.cut(CutSource.Cut.BEFORE_COMMIT);
      assertThatThrownBy(() -> taken.hold(Bytes.of("a paper")))
          .isInstanceOfSatisfying(
              JournalException.class,
              e -> assertThat(e.problem()).isEqualTo(Problem.JOURNAL_UNAVAILABLE));
      assertThatThrownBy(taken::takeAgain)
          .isInstanceOfSatisfying(
              JournalException.class,
              e -> assertThat(e.problem()).isEqualTo(Problem.JOURNAL_TAKEN));
    }
  }

  @Test
  void what_was_cleared_leaves_the_file_of_its_table() throws SQLException {
    DataSource database = emptyDatabase();
    try (JournalStore store = JdbcStore.open(database, journal)) {
      Journal taken = Journal.take(store, somebody());
      for (int i = 0; i < 50; i++) {
        taken.hold(Bytes.of("a paper of some length ".repeat(100)));
      }
      assertThat(sizeOfHeld(database)).isPositive();
      taken.append(NewEntry.of("interval", Bytes.EMPTY).clearingHeld());
      assertThat(sizeOfHeld(database)).isZero();
    }
  }

  /** A row that was swept leaves its place to another one. */
  @Test
  void what_a_page_had_is_swept_once_something_is_taken_out_of_one() throws SQLException {
    DataSource database = emptyDatabase();
    try (JournalStore store = JdbcStore.open(database, journal)) {
      Journal taken = Journal.take(store, somebody());
      write(taken, new StoredPage(new PageKey("papers", 1), Bytes.of("a"), true));
      write(taken, new StoredPage(new PageKey("papers", 1), Bytes.of("ab"), true));
      write(taken, new StoredPage(new PageKey("papers", 1), Bytes.of("abc"), true));
      assertThat(ask(database, PLACE + 1)).isEqualTo("(0,3)");

      write(taken, new StoredPage(new PageKey("papers", 1), Bytes.of("bc")));
      write(taken, new StoredPage(new PageKey("papers", 2), Bytes.of("d")));

      assertThat(ask(database, PLACE + 2)).isEqualTo("(0,1)");
    }
  }

  /** A server may end a transaction in which nothing is done, and keeps for it what was deleted. */
  @Test
  void a_page_that_was_read_leaves_no_transaction_open() throws SQLException {
    DataSource database = emptyDatabase();
    try (JournalStore store = JdbcStore.open(database, journal)) {
      write(Journal.take(store, somebody()), new StoredPage(PAGE, Bytes.of("a")));
      assertThat(store.page(PAGE)).contains(Bytes.of("a"));
      assertThat(ask(database, OPEN_TRANSACTIONS)).isEqualTo("0");
    }
  }

  private static void write(Journal journal, StoredPage page) {
    journal.append(NewEntry.of("interval", Bytes.EMPTY).writing(List.of(page)));
  }

  private static long sizeOfHeld(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet size = statement.executeQuery("SELECT pg_relation_size('pingyi_held')")) {
      size.next();
      return size.getLong(1);
    }
  }

  @Test
  void rows_are_compressed_the_faster_way_and_connections_given_back_as_they_came()
      throws SQLException {
    List<String> returned = new ArrayList<>();
    DataSource database = emptyDatabase();
    assumeThat(ask(database, "SELECT enumvals FROM pg_settings WHERE name = '" + SETTING + "'"))
        .as("this server can compress by lz4")
        .contains("lz4");
    try (JournalStore store = JdbcStore.open(telling(database, returned), journal)) {
      Journal.take(store, somebody()).hold(Bytes.of("a paper of some length ".repeat(1000)));
      assertThat(ask(database, "SELECT pg_column_compression(content) FROM pingyi_held"))
          .isEqualTo("lz4");
    }
    assertThat(returned).hasSize(2).containsOnly(ask(database, "SHOW " + SETTING));
  }

  private static String ask(DataSource database, String question) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return ask(connection, question);
    }
  }

  private static String ask(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Hands out connections that tell how they compress when they are given back. */
  private static DataSource telling(DataSource source, List<String> returned) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Connection real = source.getConnection();
          return proxy(
              Connection.class,
              (connection, called, given) -> {
                if (called.getName().equals("close")) {
                  returned.add(ask(real, "SHOW " + SETTING));
                }
                return called.invoke(real, given);
              });
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static DatabaseServer running(String... settings) {
    return SharedServer.require(PostgreSqlServer.running(settings), "PostgreSQL");
  }
}
