package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;

/** A journal in a file of H2 does what every store owes. */
class H2FileIT implements JdbcStoreContract {

  @TempDir private Path folder;

  @Override
  public DataSource source() {
    return source("one");
  }

  @Override
  public DataSource emptyDatabase() {
    return source("other");
  }

  private JdbcDataSource source(String name) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve(name));
    return source;
  }

  @Override
  public String journal() {
    return "box";
  }

  @Test
  void what_was_acknowledged_is_in_the_file_at_that_moment() throws IOException {
    try (JournalStore store = open()) {
      Journal journal = Journal.take(store, somebody());
      for (int i = 1; i <= 25; i++) {
        journal.hold(Bytes.of("paper " + i));
        Files.copy(folder.resolve("one.mv.db"), folder.resolve("copy" + i + ".mv.db"));
      }
    }
    for (int i = 1; i <= 25; i++) {
      try (JournalStore copy = JdbcStore.open(source("copy" + i), journal())) {
        assertThat(Journal.take(copy, somebody()).heldRows()).isEqualTo(i);
      }
    }
  }

  @Test
  void what_was_acknowledged_outlives_a_database_that_stops_at_once() throws SQLException {
    try (JournalStore store = open()) {
      Journal journal = Journal.take(store, somebody());
      journal.hold(Bytes.of("a paper"));
      try (Connection connection = source().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("SHUTDOWN IMMEDIATELY");
      }
      journal.hold(Bytes.of("another"));
      assertThat(JdbcStoreContract.held(Journal.take(store, somebody())))
          .containsExactly("a paper", "another");
    }
  }

  @Test
  void a_user_who_may_not_force_anything_to_disk_is_told_so() throws SQLException {
    try (Connection administrator = source().getConnection();
        Statement statement = administrator.createStatement()) {
      statement.execute("CREATE USER clerk PASSWORD 'not-to-be-told'");
      JdbcDataSource source = source("one");
      source.setUser("clerk");
      source.setPassword("not-to-be-told");
      try (JournalStore store = JdbcStore.open(source, journal())) {
        assertThatThrownBy(() -> store.take(somebody())).hasMessageContaining("administrator");
      }
      source.setPassword("wrong");
      try (JournalStore store = JdbcStore.open(source, journal())) {
        assertThatThrownBy(() -> store.take(somebody()))
            .satisfies(
                e ->
                    assertThat(JournalStoreContract.said(e))
                        .doesNotContain("wrong", "clerk", "jdbc:", folder.toString()));
      }
    }
  }
}
