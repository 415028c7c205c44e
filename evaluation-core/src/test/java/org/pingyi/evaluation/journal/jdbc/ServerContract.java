package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;

/** What a store owes in a server, which goes away and comes back. */
interface ServerContract extends JdbcStoreContract {

  /** The server. */
  DatabaseServer server();

  @Override
  default DataSource source() {
    return server().source();
  }

  @Override
  default DataSource emptyDatabase() {
    return server().newDatabase();
  }

  @Test
  default void what_was_acknowledged_outlives_a_server_that_is_killed() throws Exception {
    try (JournalStore store = open()) {
      List<String> acknowledged = killWhileWriting(store);
      List<String> there = JdbcStoreContract.held(Journal.take(store, somebody()));
      assertThat(there).startsWith(acknowledged.toArray(String[]::new));
      assertThat(there).hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
      assertThat(there).isEqualTo(papers(there.size()));
    }
  }

  private List<String> killWhileWriting(JournalStore store) throws Exception {
    Journal journal = Journal.take(store, somebody());
    List<String> acknowledged = new ArrayList<>();
    CountDownLatch going = new CountDownLatch(20);
    Thread writer =
        new Thread(
            () -> {
              try {
                for (int i = 0; ; i++) {
                  journal.hold(Bytes.of("paper " + i));
                  acknowledged.add("paper " + i);
                  going.countDown();
                }
              } catch (JournalException e) {
                assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE);
              }
            });
    writer.start();
    going.await();
    server().kill();
    writer.join();
    server().start();
    return acknowledged;
  }

  private static List<String> papers(int count) {
    return IntStream.range(0, count).mapToObj(i -> "paper " + i).toList();
  }

  @Test
  default void nothing_of_where_the_database_is_or_who_asks_is_told() {
    try (JournalStore store = open()) {
      Journal journal = Journal.take(store, somebody());
      server().kill();
      try {
        assertThatThrownBy(() -> journal.hold(Bytes.of("a paper"))).satisfies(this::tellsNothing);
        assertThatThrownBy(() -> Journal.take(store, somebody())).satisfies(this::tellsNothing);
        assertThatThrownBy(() -> Journal.read(store)).satisfies(this::tellsNothing);
      } finally {
        server().start();
      }
      Journal again = Journal.take(store, somebody());
      again.hold(Bytes.of("a paper"));
      assertThat(JdbcStoreContract.held(again)).containsExactly("a paper");
    }
  }

  private void tellsNothing(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE));
    assertThat(JournalStoreContract.said(thrown))
        .contains(journal())
        .doesNotContain(DatabaseServer.PASSWORD, "127.0.0.1", "jdbc:", "a paper");
  }
}
