package org.pingyi.evaluation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.ChangeToWrite.change;
import static org.pingyi.evaluation.journal.ChangeToWrite.write;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store owes, wherever it writes. */
public interface JournalStoreContract {

  /** Opens one and the same journal, empty at the start of each test, as another process would. */
  JournalStore open();

  @Test
  default void a_store_that_was_never_taken_is_empty_and_can_be_looked_at() {
    try (JournalStore store = open();
        StoredView view = store.view()) {
      assertThat(view.head()).isEqualTo(StoredHead.NONE);
      assertThat(rows(view::entries)).isEmpty();
      assertThat(rows(view::held)).isEmpty();
      assertThat(rows(reader -> view.pages("papers", reader))).isEmpty();
      assertThat(view.page(new PageKey("papers", 0))).isEmpty();
      assertThat(store.page(new PageKey("papers", 0))).isEmpty();
    }
  }

  @Test
  default void each_taking_begins_an_epoch_and_leaves_the_rest_as_it_is() {
    try (JournalStore store = open();
        JournalStore other = open()) {
      Bytes one = Bytes.of(new byte[StoredHead.MAXIMUM_OWNER]);
      Bytes another = somebody();
      StoredHead taken = new StoredHead(1, one, 0, Bytes.EMPTY);
      assertThat(store.take(one)).isEqualTo(taken);
      StoredHead written = write(store, taken, change().sealed("a"));
      assertThat(written).isEqualTo(new StoredHead(1, one, 1, Bytes.of("a")));
      StoredHead again = new StoredHead(2, another, 1, Bytes.of("a"));
      assertThat(other.take(another)).isEqualTo(again);
      try (StoredView view = store.view()) {
        assertThat(view.head()).isEqualTo(again);
      }
    }
  }

  @Test
  default void what_is_written_is_read_in_the_order_of_numbers() {
    try (JournalStore store = open()) {
      List<StoredRow> many = LongStream.range(0, 100).mapToObj(n -> row(n, "row " + n)).toList();
      List<StoredRow> backwards = new ArrayList<>(many);
      Collections.reverse(backwards);
      write(
          store,
          store.take(somebody()),
          change().entries(backwards).held(backwards).pages(backwards));
      try (StoredView view = store.view()) {
        assertThat(rows(view::entries)).isEqualTo(many);
        assertThat(rows(view::held)).isEqualTo(many);
        assertThat(rows(reader -> view.pages("papers", reader))).isEqualTo(many);
        assertThat(rows(reader -> view.pages("leaves", reader))).isEmpty();
      }
    }
  }

  @Test
  default void what_is_held_is_cleared_before_more_is_held() {
    try (JournalStore store = open()) {
      StoredHead head =
          write(store, store.take(somebody()), change().held(List.of(row(1, "a"), row(2, "b"))));
      write(store, head, change().clearing().held(List.of(row(1, "c"))));
      try (StoredView view = store.view()) {
        assertThat(rows(view::held)).containsExactly(row(1, "c"));
      }
    }
  }

  @Test
  default void pages_are_written_anew_and_taken_out() {
    try (JournalStore store = open()) {
      StoredHead head =
          write(
              store,
              store.take(somebody()),
              change().pages(List.of(row(0, "a"), row(1, "b"), row(2, "c"))));
      write(store, head, change().pages(List.of(row(1, "B"), row(7, "d"))).deleting(2, 9));
      try (StoredView view = store.view()) {
        assertThat(rows(reader -> view.pages("papers", reader)))
            .containsExactly(row(0, "a"), row(1, "B"), row(7, "d"));
        assertThat(view.page(new PageKey("papers", 1))).contains(Bytes.of("B"));
      }
      assertThat(store.page(new PageKey("papers", 7))).contains(Bytes.of("d"));
      assertThat(store.page(new PageKey("papers", 2))).isEmpty();
    }
  }

  @Test
  default void bytes_come_back_as_they_were_and_up_to_the_size_that_is_promised() {
    byte[] all = new byte[StoredRow.MAXIMUM_SIZE];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i * 31 + i / 256);
    }
    StoredRow large = new StoredRow(1, Bytes.of(all));
    StoredRow none = new StoredRow(2, Bytes.EMPTY);
    try (JournalStore store = open()) {
      List<StoredRow> rows = List.of(large, none);
      write(store, store.take(somebody()), change().entries(rows).held(rows).pages(rows));
      try (StoredView view = store.view()) {
        assertThat(rows(view::entries)).isEqualTo(rows);
        assertThat(rows(view::held)).isEqualTo(rows);
        assertThat(rows(reader -> view.pages("papers", reader))).isEqualTo(rows);
      }
    }
  }

  @Test
  default void whoever_took_first_can_write_no_more() {
    try (JournalStore first = open();
        JournalStore second = open()) {
      StoredHead before = write(first, first.take(somebody()), change().held(List.of(row(1, "a"))));
      StoredHead after = second.take(somebody());
      assertThatThrownBy(() -> write(first, before, change().held(List.of(row(2, "b")))))
          .isInstanceOfSatisfying(
              JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_TAKEN));
      write(second, after, change().held(List.of(row(2, "c"))));
      try (StoredView view = second.view()) {
        assertThat(rows(view::held)).containsExactly(row(1, "a"), row(2, "c"));
      }
    }
  }

  @Test
  default void a_change_rests_on_the_one_before() {
    try (JournalStore store = open()) {
      StoredHead head = store.take(somebody());
      write(store, head, change().held(List.of(row(1, "a"))));
      assertThatThrownBy(() -> write(store, head, change().held(List.of(row(2, "b")))))
          .isInstanceOfSatisfying(
              JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_TAKEN));
    }
  }

  @Test
  default void a_change_that_fails_half_way_leaves_nothing() {
    try (JournalStore store = open()) {
      StoredHead head =
          write(
              store,
              store.take(somebody()),
              change().sealed("a").entries(List.of(row(1, "a"))).held(List.of(row(1, "a"))));
      ChangeToWrite twice =
          change()
              .sealed("b")
              .entries(List.of(row(2, "b")))
              .clearing()
              .pages(List.of(row(0, "b")))
              .held(List.of(row(3, "a secret"), row(3, "a secret")));
      assertThatThrownBy(() -> write(store, head, twice))
          .isInstanceOfSatisfying(
              JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_UNAVAILABLE))
          .satisfies(e -> assertThat(said(e)).doesNotContain("secret", "7365637265"));
      try (StoredView view = store.view()) {
        assertThat(view.head()).isEqualTo(head);
        assertThat(rows(view::entries)).containsExactly(row(1, "a"));
        assertThat(rows(view::held)).containsExactly(row(1, "a"));
        assertThat(rows(reader -> view.pages("papers", reader))).isEmpty();
      }
      write(store, head, change().held(List.of(row(2, "b"))));
    }
  }

  @Test
  default void an_entry_that_is_there_is_not_written_over() {
    try (JournalStore store = open()) {
      StoredHead head =
          write(store, store.take(somebody()), change().entries(List.of(row(1, "a"))));
      ChangeToWrite over = change().entries(List.of(row(2, "b"), row(1, "c")));
      assertThatThrownBy(() -> write(store, head, over)).isInstanceOf(JournalException.class);
      try (StoredView view = store.view()) {
        assertThat(view.head()).isEqualTo(head);
        assertThat(rows(view::entries)).containsExactly(row(1, "a"));
      }
    }
  }

  @Test
  default void a_view_shows_one_moment() {
    try (JournalStore store = open()) {
      StoredHead head =
          write(
              store,
              store.take(somebody()),
              change().held(List.of(row(1, "a"))).pages(List.of(row(0, "a"))));
      try (StoredView view = store.view()) {
        write(
            store,
            head,
            change()
                .clearing()
                .entries(List.of(row(1, "b")))
                .held(List.of(row(1, "b")))
                .pages(List.of(row(0, "b"), row(1, "b"))));
        assertThat(view.head()).isEqualTo(head);
        assertThat(rows(view::entries)).isEmpty();
        assertThat(rows(view::held)).containsExactly(row(1, "a"));
        assertThat(rows(reader -> view.pages("papers", reader))).containsExactly(row(0, "a"));
        assertThat(view.page(new PageKey("papers", 0))).contains(Bytes.of("a"));
        assertThat(view.page(new PageKey("papers", 1))).isEmpty();
      }
    }
  }

  @Test
  default void a_store_that_was_closed_can_be_used_again() {
    JournalStore store = open();
    StoredHead head = store.take(somebody());
    store.close();
    assertThat(write(store, head, change().held(List.of(row(1, "a")))).version()).isEqualTo(1);
    store.close();
  }

  /** Returns an owner that nobody else is. */
  static Bytes somebody() {
    return Bytes.of(UUID.randomUUID().toString().replace("-", ""));
  }

  /** Returns a row of the text. */
  static StoredRow row(long number, String text) {
    return new StoredRow(number, Bytes.of(text));
  }

  /** Returns what is read. */
  static List<StoredRow> rows(Consumer<Consumer<StoredRow>> reading) {
    List<StoredRow> rows = new ArrayList<>();
    reading.accept(rows::add);
    return rows;
  }

  /** Returns everything that an exception says, with all that it was caused by. */
  static String said(Throwable thrown) {
    StringWriter all = new StringWriter();
    thrown.printStackTrace(new PrintWriter(all));
    return all.toString();
  }
}
