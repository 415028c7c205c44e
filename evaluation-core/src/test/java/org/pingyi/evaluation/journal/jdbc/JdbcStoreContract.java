package org.pingyi.evaluation.journal.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.ChangeToWrite.change;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_DAMAGED;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_NEWER;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredPage;

/** What a store owes in each database. */
interface JdbcStoreContract extends FailingConnectionsContract {

  @Override
  default JournalStore open() {
    return JdbcStore.open(source(), journal());
  }

  @TestFactory
  default Stream<DynamicTest> what_was_changed_is_named() {
    return Stream.of(
        damage("entry 2 is not", t -> t.edit("pingyi_entry", 2)),
        damage("entry 3 is not", t -> t.edit("pingyi_entry", 3)),
        damage("entry 2 is not", t -> t.shorten("pingyi_entry", 2, 40)),
        damage("entry 2 is not", t -> t.shorten("pingyi_entry", 2, 3)),
        damage("entry 2 is missing", t -> t.delete("pingyi_entry", 2)),
        damage("entry 3 is missing", t -> t.delete("pingyi_entry", 3)),
        damage("entry 1 is not", t -> t.swap("pingyi_entry", 1, 2)),
        damage("entry 2 is missing", t -> t.move("pingyi_entry", 2, 9)),
        damage("entry 0 was never", t -> t.move("pingyi_entry", 2, 0)),
        damage("held row 1 is not", t -> t.edit("pingyi_held", 1)),
        damage("held row 2 is not", t -> t.shorten("pingyi_held", 2, 33)),
        damage("held row 1 is missing", t -> t.delete("pingyi_held", 1)),
        damage("held row 3 is missing", t -> t.delete("pingyi_held", 3)),
        damage("held row 2 is not", t -> t.swap("pingyi_held", 2, 3)),
        damage("held row 3 is missing", t -> t.move("pingyi_held", 3, 4)),
        damage("page 0 of kind “papers” is not", t -> t.edit("pingyi_page", 0)),
        damage("page 1 of kind “papers” is missing", t -> t.delete("pingyi_page", 1)),
        damage("page 2 of kind “papers” is missing", t -> t.delete("pingyi_page", 2)),
        damage("page 0 of kind “papers” is not", t -> t.swap("pingyi_page", 0, 1)),
        damage("page 7 of kind “papers” was never", t -> t.move("pingyi_page", 2, 7)),
        damage("the head", Tampering::editSeal),
        damage("the head", Tampering::editVersion),
        damage("the head", Tampering::deleteHead));
  }

  private DynamicTest damage(String named, Consumer<Tampering> tampering) {
    String journal = UUID.randomUUID().toString();
    return DynamicTest.dynamicTest(
        named,
        () -> {
          try (JournalStore store = JdbcStore.open(source(), journal)) {
            fill(Journal.take(store, somebody()));
            Journal.take(store, somebody()).pages("papers", page -> {});
            tampering.accept(new Tampering(source(), journal));
            assertDamaged(named, () -> Journal.take(store, somebody()).pages("papers", page -> {}));
            assertDamaged(named, () -> readAll(store));
          }
        });
  }

  private static void fill(Journal journal) {
    journal.append(NewEntry.of("setup", Bytes.of("a body of some length")));
    journal.hold(Bytes.of("cleared"));
    journal.append(
        NewEntry.of("interval", Bytes.of("another body of some length"))
            .clearingHeld()
            .writing(LongStream.range(0, 4).mapToObj(JdbcStoreContract::page).toList()));
    journal.hold(Bytes.of("held first"));
    journal.append(NewEntry.of("interval", Bytes.of("the last body")).deleting(List.of(papers(3))));
    journal.hold(Bytes.of("held second"));
    journal.hold(Bytes.of("held third"));
  }

  private static StoredPage page(long number) {
    return new StoredPage(papers(number), Bytes.of("papers on page " + number));
  }

  private static PageKey papers(long number) {
    return new PageKey("papers", number);
  }

  private static void readAll(JournalStore store) {
    try (Journal journal = Journal.read(store)) {
      journal.replay(entry -> {}, held -> {});
      journal.pages("papers", page -> {});
    }
  }

  private static void assertDamaged(String named, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_DAMAGED))
        .hasMessageContaining(named);
  }

  @Test
  default void a_single_page_that_was_changed_is_found_when_it_is_read() {
    try (JournalStore store = open()) {
      Journal journal = Journal.take(store, somebody());
      fill(journal);
      assertThat(journal.page(papers(0))).contains(Bytes.of("papers on page 0"));
      assertThat(journal.page(papers(3))).isEmpty();
      new Tampering(source(), journal()).edit("pingyi_page", 0);
      assertDamaged("page 0 of kind “papers”", () -> journal.page(papers(0)));
    }
  }

  @Test
  default void a_commit_of_which_the_answer_is_lost_is_found_to_be_made() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal())) {
      Journal journal = Journal.take(store, somebody());
      cut.cut(CutSource.Cut.AFTER_COMMIT);
      assertUnavailable(() -> journal.hold(Bytes.of("a paper")));
      assertUnavailable(() -> journal.hold(Bytes.of("another")));
      assertThat(held(Journal.take(store, somebody()))).containsExactly("a paper");
    }
  }

  @Test
  default void a_commit_that_never_arrived_is_found_not_to_be_made() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal())) {
      Journal journal = Journal.take(store, somebody());
      journal.hold(Bytes.of("a paper"));
      NewEntry entry = NewEntry.of("interval", Bytes.EMPTY).clearingHeld();
      cut.cut(CutSource.Cut.BEFORE_COMMIT);
      assertUnavailable(() -> journal.append(entry));
      Journal again = Journal.take(store, somebody());
      assertThat(again.last()).isEmpty();
      assertThat(held(again)).containsExactly("a paper");
      again.append(entry);
      assertThat(held(again)).isEmpty();
    }
  }

  /** A store may send it again where that cannot be done twice, and then all is well. */
  @Test
  default void a_row_that_never_arrived_is_held_once_or_found_not_to_be() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal())) {
      Journal journal = Journal.take(store, somebody());
      journal.hold(Bytes.of("a paper"));
      cut.cut(CutSource.Cut.BEFORE_COMMIT);
      List<String> there = new ArrayList<>(List.of("a paper"));
      try {
        journal.hold(Bytes.of("another"));
        there.add("another");
      } catch (JournalException e) {
        assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE);
      }
      Journal again = Journal.take(store, somebody());
      assertThat(held(again)).isEqualTo(there);
      again.hold(Bytes.of("a third"));
      there.add("a third");
      assertThat(held(again)).isEqualTo(there);
    }
  }

  @Test
  default void a_connection_that_died_while_it_was_kept_is_replaced() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal())) {
      Journal journal = Journal.take(store, somebody());
      cut.cut(CutSource.Cut.IDLE);
      journal.hold(Bytes.of("a paper"));
      assertThat(held(journal)).containsExactly("a paper");
      cut.cut(CutSource.Cut.IDLE);
      assertThat(store.page(papers(0))).isEmpty();
    }
  }

  @Test
  default void a_journal_is_taken_over_again_though_the_connection_that_was_kept_died() {
    CutSource cut = new CutSource(source());
    try (JournalStore store = JdbcStore.open(cut.source(), journal())) {
      assertThat(store.take(somebody()).epoch()).isEqualTo(1);
      cut.cut(CutSource.Cut.IDLE);
      assertThat(store.take(somebody()).epoch()).isEqualTo(2);
    }
  }

  private static void assertUnavailable(ThrowingCallable writing) {
    assertThatThrownBy(writing)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE))
        .satisfies(e -> assertThat(JournalStoreContract.said(e)).doesNotContain("a secret"));
  }

  /** Returns what a journal holds. */
  static List<String> held(Journal journal) {
    List<String> held = new ArrayList<>();
    journal.replay(entry -> {}, each -> held.add(each.text()));
    return held;
  }

  @Test
  default void a_thread_that_is_interrupted_writes_and_reads_and_stays_so() {
    try (JournalStore store = open()) {
      Thread.currentThread().interrupt();
      Journal journal = Journal.take(store, somebody());
      journal.hold(Bytes.of("a paper"));
      assertThat(held(journal)).containsExactly("a paper");
      assertThat(store.page(new PageKey("papers", 0))).isEmpty();
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      boolean unused = Thread.interrupted();
    }
  }

  @Test
  default void connections_are_given_back_as_they_came() throws SQLException {
    CutSource watched = new CutSource(source());
    CutSource.Returned came;
    try (Connection connection = source().getConnection()) {
      came =
          new CutSource.Returned(connection.getAutoCommit(), connection.getTransactionIsolation());
    }
    try (JournalStore store = JdbcStore.open(watched.source(), journal())) {
      fill(Journal.take(store, somebody()));
      readAll(store);
    }
    assertThat(watched.returned()).hasSizeGreaterThan(2).containsOnly(came);
  }

  @Test
  default void connections_that_come_in_a_state_of_the_hosts_are_given_back_in_it() {
    CutSource.Returned hosts = new CutSource.Returned(false, Connection.TRANSACTION_SERIALIZABLE);
    CutSource watched = new CutSource(source());
    watched.comeAs(hosts);
    try (JournalStore store = JdbcStore.open(watched.source(), journal())) {
      fill(Journal.take(store, somebody()));
      readAll(store);
    }
    assertThat(watched.returned()).hasSizeGreaterThan(2).containsOnly(hosts);
  }

  @Test
  default void tables_of_a_newer_version_are_refused() throws SQLException {
    CutSource watched = new CutSource(source());
    try (JournalStore store = JdbcStore.open(watched.source(), journal())) {
      store.take(somebody());
      execute("INSERT INTO pingyi_version (version) VALUES (1000)");
      try {
        assertNewer(() -> store.take(somebody()));
        assertNewer(store::view);
        assertThat(watched.kept()).isZero();
      } finally {
        execute("DELETE FROM pingyi_version WHERE version = 1000");
      }
      store.take(somebody());
    }
  }

  private static void assertNewer(ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_NEWER))
        .hasMessageContaining("1000");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  default void journals_that_share_a_database_do_not_meet() {
    try (JournalStore one = open();
        JournalStore other = JdbcStore.open(source(), journal() + ".other")) {
      Journal first = Journal.take(one, somebody());
      Journal second = Journal.take(other, somebody());
      fill(first);
      second.hold(Bytes.of("of the other"));
      second.append(NewEntry.of("interval", Bytes.EMPTY).clearingHeld());
      first.pages("papers", page -> {});
      assertThat(held(Journal.take(one, somebody()))).hasSize(3);
      assertThat(held(Journal.take(other, somebody()))).isEmpty();
    }
  }

  @Test
  default void many_may_take_a_journal_that_is_not_there_yet_at_once() throws Exception {
    DataSource empty = emptyDatabase();
    int many = 6;
    CyclicBarrier together = new CyclicBarrier(many);
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Future<StoredHead>> takings = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        takings.add(threads.submit(() -> takeTogether(empty, together)));
      }
      List<Long> epochs = new ArrayList<>();
      for (Future<StoredHead> taking : takings) {
        epochs.add(taking.get(60, SECONDS).epoch());
      }
      assertThat(epochs).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    } finally {
      threads.shutdownNow();
    }
    try (JournalStore store = JdbcStore.open(empty, journal())) {
      store.write(new StoredHead(6, Bytes.EMPTY, 0, Bytes.EMPTY), change().made());
    }
  }

  private StoredHead takeTogether(DataSource source, CyclicBarrier together) throws Exception {
    try (JournalStore store = JdbcStore.open(source, journal())) {
      together.await(60, SECONDS);
      return store.take(somebody());
    }
  }

  @Test
  default void a_database_that_is_not_known_is_refused_by_name() {
    CutSource other = new CutSource(source());
    other.call("Somebase");
    try (JournalStore store = JdbcStore.open(other.source(), journal())) {
      assertThatThrownBy(() -> store.take(somebody()))
          .isInstanceOf(JournalException.class)
          .hasMessageContaining("H2, PostgreSQL or MariaDB")
          .hasMessageContaining("Somebase");
      assertThat(other.kept()).isZero();
    }
  }
}
