package org.pingyi.evaluation.journal.jdbc;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;
import org.pingyi.evaluation.journal.NewEntry;

/** A journal in a file of H2 does what every store owes. */
class H2FileIT implements H2StoreContract {

  private static final int OPENINGS = 12;
  private static final int WRITES = 12;
  private static final int BLOCK = 1 << 12;
  private static final long SEED = Long.getLong("crash.seed", 2);

  @TempDir private Path folder;

  @Override
  public String url(String database) {
    return "jdbc:h2:file:" + folder.resolve(database);
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
  void what_was_acknowledged_is_forced_to_disk_at_that_moment() {
    Path file = folder.resolve("forced.mv.db");
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:forced:" + folder.resolve("forced"));
    FilePath.register(new ForcedFiles());
    try (JournalStore store = JdbcStore.open(source, journal())) {
      Journal journal = Journal.take(store, somebody());
      assertThat(file).exists();
      assertThat(ForcedFiles.isForced(file)).isTrue();
      for (int i = 1; i <= 25; i++) {
        journal.hold(Bytes.of("paper " + i));
        assertThat(ForcedFiles.isForced(file)).as("paper %d", i).isTrue();
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

  /** Crashes leave gaps, and what was begun to be written, which the next openings fill. */
  @Test
  void what_was_acknowledged_outlives_a_crash_after_other_crashes() throws IOException {
    Random random = new Random(SEED);
    List<String> acknowledged = new ArrayList<>();
    for (int opening = 0; opening < OPENINGS; opening++) {
      try (JournalStore store = open()) {
        Journal journal = Journal.take(store, somebody());
        for (int i = 0; i < WRITES; i++) {
          write(journal, acknowledged, random);
          Files.copy(
              folder.resolve("one.mv.db"), folder.resolve("crashed.mv.db"), REPLACE_EXISTING);
          try (JournalStore crashed = JdbcStore.open(source("crashed"), journal());
              Journal found = Journal.read(crashed)) {
            assertThat(JdbcStoreContract.held(found))
                .as("-Dcrash.seed=%d, opening %d, write %d", SEED, opening, i)
                .isEqualTo(acknowledged);
          }
        }
        Files.copy(folder.resolve("one.mv.db"), folder.resolve("crashed.mv.db"), REPLACE_EXISTING);
      }
      if (random.nextBoolean()) {
        byte[] begun = new byte[2 * BLOCK];
        random.nextBytes(begun);
        Files.write(folder.resolve("crashed.mv.db"), begun, APPEND);
        Files.copy(folder.resolve("crashed.mv.db"), folder.resolve("one.mv.db"), REPLACE_EXISTING);
      }
    }
  }

  private static void write(Journal journal, List<String> acknowledged, Random random) {
    int size = random.nextInt(20) == 0 ? 60_000 : random.nextInt(3_000);
    String content = random.nextLong() + " ".repeat(size);
    if (random.nextInt(6) == 0) {
      journal.append(NewEntry.of("interval", Bytes.of(content)).clearingHeld());
      acknowledged.clear();
    } else {
      journal.hold(Bytes.of(content));
      acknowledged.add(content);
    }
  }

  @Test
  void a_version_that_may_lose_what_it_acknowledged_is_refused() throws SQLException {
    for (String version : List.of("2.3.232 (2024-08-11)", "2.5.252 (2026-03-05)", "2.4.2401")) {
      CutSource other = new CutSource(source());
      other.callVersion(version);
      try (JournalStore store = JdbcStore.open(other.source(), journal())) {
        assertThatThrownBy(() -> store.take(somebody()))
            .hasMessageContaining("H2 " + version.split(" ", 2)[0])
            .hasMessageContaining("use H2 2.4.240");
        assertThatThrownBy(store::view).hasMessageContaining("use H2 2.4.240");
        assertThat(other.kept()).isZero();
      }
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
            .isInstanceOf(JournalException.class)
            .satisfies(
                e ->
                    assertThat(JournalStoreContract.said(e))
                        .doesNotContain("wrong", "clerk", "jdbc:", folder.toString()));
      }
    }
  }
}
