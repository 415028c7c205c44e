package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;

/** A journal in MariaDB does what every store owes. */
class MariaDbIT implements ServerContract {

  @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

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
  void a_server_that_does_not_force_its_log_to_disk_is_refused() {
    try (DatabaseServer lax = running("--innodb-flush-log-at-trx-commit=2");
        JournalStore store = JdbcStore.open(lax.source(), journal)) {
      assertThatThrownBy(() -> store.take(somebody()))
          .hasMessageContaining("innodb_flush_log_at_trx_commit = 2");
    }
  }

  @Test
  void a_server_that_does_not_force_its_binary_log_to_disk_is_refused() {
    try (DatabaseServer lax = running("--log-bin=binary", "--sync-binlog=0");
        JournalStore store = JdbcStore.open(lax.source(), journal)) {
      assertThatThrownBy(() -> store.take(somebody())).hasMessageContaining("sync_binlog = 0");
    }
  }

  @Test
  void a_server_that_logs_statements_can_be_written_to() {
    try (DatabaseServer logging =
            running("--log-bin=binary", "--sync-binlog=1", "--binlog-format=STATEMENT");
        JournalStore store = JdbcStore.open(logging.source(), journal)) {
      Journal taken = Journal.take(store, somebody());
      taken.hold(Bytes.of("a paper"));
      logging.kill();
      logging.start();
      assertThat(JdbcStoreContract.held(Journal.take(store, somebody())))
          .containsExactly("a paper");
    }
  }

  @Test
  void whoever_made_tables_keeps_nobody_from_making_others() throws SQLException {
    try (JournalStore store = JdbcStore.open(emptyDatabase(), journal)) {
      store.take(somebody());
      try (Connection connection = source().getConnection();
          Statement statement = connection.createStatement();
          ResultSet free = statement.executeQuery("SELECT IS_FREE_LOCK('pingyi_tables')")) {
        assertThat(free.next()).isTrue();
        assertThat(free.getInt(1)).isEqualTo(1);
      }
    }
  }

  private static DatabaseServer running(String... settings) {
    return SharedServer.require(MariaDbServer.running(settings), "MariaDB");
  }
}
