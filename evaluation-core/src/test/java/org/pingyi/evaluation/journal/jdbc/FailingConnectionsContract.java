package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.ChangeToWrite.change;
import static org.pingyi.evaluation.journal.ChangeToWrite.write;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;
import static org.pingyi.evaluation.journal.JournalStoreContract.row;
import static org.pingyi.evaluation.journal.JournalStoreContract.rows;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.ChangeToWrite;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.JournalStoreContract;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredView;

/** What a store owes where something fails on a connection, which may live on. */
interface FailingConnectionsContract extends JournalStoreContract {

  /** Where connections come from. */
  DataSource source();

  /** Where connections come from to a database of its own, in which there are no tables. */
  DataSource emptyDatabase();

  /** The name of the journal of this test, which no other test has. */
  String journal();

  private JournalStore open(CutSource source) {
    return JdbcStore.open(source.source(), journal());
  }

  private static SQLException failure() {
    return new SQLException("a secret", "40001", 7);
  }

  private static void assertUnavailable(String when, ThrowingCallable using) {
    assertThatThrownBy(using)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE))
        .hasMessageContaining(when)
        .satisfies(e -> assertThat(JournalStoreContract.said(e)).doesNotContain("a secret"));
  }

  private static void assertOverflows(ThrowingCallable using) {
    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(using);
  }

  /** What is written by the connection that is kept is written whole or not at all. */
  private static void assertLeavesNothing(JournalStore store, StoredHead head) {
    ChangeToWrite twice = change().sealed("twice").held(List.of(row(9, "a"), row(9, "b")));
    assertUnavailable("was written", () -> write(store, head, twice));
    try (StoredView view = store.view()) {
      assertThat(view.head()).isEqualTo(head);
      assertThat(rows(view::held)).isEmpty();
    }
  }

  @Test
  default void a_taking_that_fails_once_is_tried_again() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source)) {
      source.fail("UPDATE", 0, failure());
      assertThat(store.take(somebody()).epoch()).isEqualTo(1);
    }
  }

  @Test
  default void what_fails_each_time_is_told_in_the_end() throws SQLException {
    DataSource database = emptyDatabase();
    CutSource source = new CutSource(database);
    try (JournalStore store = open(source)) {
      store.take(somebody());
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("DROP TABLE pingyi_head");
      }
      assertUnavailable("was opened", () -> store.take(somebody()));
      assertUnavailable("was read", store::view);
      assertThat(source.kept()).isZero();
    }
  }

  @Test
  default void a_connection_that_cannot_be_made_fit_is_given_back() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source)) {
      source.fail("setTransactionIsolation", 0, failure());
      assertUnavailable("was opened", () -> store.take(somebody()));
      source.fail("setTransactionIsolation", 0, failure());
      assertUnavailable("was opened", store::view);
      assertThat(source.kept()).isZero();
    }
  }

  @Test
  default void a_connection_that_fails_to_commit_is_given_back_with_nothing_written() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source)) {
      StoredHead head = store.take(somebody());
      source.fail("commit", 0, failure());
      assertUnavailable(
          "was written", () -> write(store, head, change().entries(List.of(row(1, "a")))));
      assertThat(source.kept()).isZero();
      assertThat(write(store, head, change().entries(List.of(row(1, "b")))).version()).isEqualTo(1);
    }
  }

  @Test
  default void whoever_was_overtaken_keeps_no_connection() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source);
        JournalStore other = open()) {
      StoredHead before = store.take(somebody());
      other.take(somebody());
      for (ChangeToWrite change :
          List.of(
              change().held(List.of(row(1, "a"))), change().entries(List.of(row(1, "an entry"))))) {
        assertThatThrownBy(() -> write(store, before, change))
            .isInstanceOfSatisfying(
                JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_TAKEN));
        assertThat(source.kept()).isZero();
      }
    }
  }

  @Test
  default void a_connection_that_does_not_even_say_whether_it_lives_is_replaced() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source)) {
      StoredHead head = store.take(somebody());
      source.fail("prepareStatement", 0, failure());
      source.fail("isValid", 0, failure());
      assertThat(write(store, head, change().held(List.of(row(1, "a")))).version()).isEqualTo(1);
    }
  }

  @Test
  default void a_failure_to_read_tells_its_state_and_place_and_quotes_nothing() {
    CutSource source = new CutSource(source());
    PageKey key = new PageKey("papers", 0);
    try (JournalStore store = open(source)) {
      store.take(somebody());
      try (StoredView view = store.view()) {
        SQLException failure = failure();
        source.fail("prepareStatement", 0, failure);
        assertThatThrownBy(() -> rows(view::held))
            .hasMessageContaining("SQL state 40001, code 7")
            .cause()
            .satisfies(
                cause -> assertThat(cause.getStackTrace()).isEqualTo(failure.getStackTrace()));
        source.fail("prepareStatement", 0, failure());
        assertUnavailable("was read", () -> rows(view::held));
        source.fail("prepareStatement", 0, new IllegalStateException("a secret"));
        assertUnavailable("was read", () -> view.page(key));
      }
      source.fail("prepareStatement", 0, failure());
      assertUnavailable("was read", () -> store.page(key));
    }
  }

  @Test
  default void rows_that_cannot_be_swept_are_deleted_all_the_same() {
    CutSource source = new CutSource(source());
    try (JournalStore store = open(source)) {
      StoredHead held = write(store, store.take(somebody()), change().held(List.of(row(1, "a"))));
      source.fail("createStatement", 1, failure());
      assertLeavesNothing(store, write(store, held, change().clearing()));
    }
  }

  @Test
  default void what_an_error_left_half_done_is_taken_back() {
    CutSource source = new CutSource(source());
    ChangeToWrite change = change().sealed("a").entries(List.of(row(1, "a"), row(2, "b")));
    try (JournalStore store = open(source)) {
      store.take(somebody());
      source.fail("prepareStatement", 1, new StackOverflowError());
      assertOverflows(() -> store.take(somebody()));
      StoredHead head = store.take(somebody());
      assertThat(head.epoch()).isEqualTo(2);
      source.fail("prepareStatement", 1, new StackOverflowError());
      assertOverflows(() -> write(store, head, change));
      source.fail("commit", 0, new StackOverflowError());
      assertOverflows(() -> write(store, head, change));
      assertThat(write(store, head, change).version()).isEqualTo(1);
    }
  }

  @Test
  default void after_an_error_changes_are_still_written_whole_or_not_at_all() {
    CutSource source = new CutSource(source());
    ChangeToWrite row = change().held(List.of(row(1, "a")));
    try (JournalStore store = open(source)) {
      StoredHead head = store.take(somebody());
      source.fail("prepareStatement", 0, new StackOverflowError());
      assertOverflows(() -> write(store, head, row));
      assertLeavesNothing(store, head);
      StoredHead held = write(store, head, row);
      source.fail("createStatement", 1, new StackOverflowError());
      assertOverflows(() -> write(store, held, change().clearing()));
      assertLeavesNothing(store, store.take(somebody()));
    }
  }
}
