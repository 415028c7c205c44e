package org.pingyi.evaluation.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_NEWER;
import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_TAKEN;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journal links what it writes, and says so to whoever reads it. */
class JournalTest {

  private final JournalStore store = JournalStore.inMemory();

  @Test
  void a_new_journal_has_no_entry_and_holds_nothing() {
    Journal journal = Journal.take(store, somebody());
    assertThat(journal.last()).isEmpty();
    assertThat(journal.heldRows()).isZero();
    assertThat(journal.page(papers(0))).isEmpty();
    journal.pages("papers", page -> {});
  }

  @Test
  void entries_and_what_is_held_are_replayed_in_the_order_in_which_they_were_written() {
    Journal journal = Journal.take(store, somebody());
    journal.hold(Bytes.of("cleared"));
    JournalEntry first = journal.append(NewEntry.of("first", Bytes.of("1")).clearingHeld());
    journal.hold(Bytes.of("a"));
    List<JournalEntry> more =
        journal.append(
            List.of(NewEntry.of("second", Bytes.of("2")), NewEntry.of("third", Bytes.EMPTY)));
    journal.hold(Bytes.of("b"));

    Journal again = Journal.take(store, somebody());
    List<JournalEntry> entries = new ArrayList<>();
    List<Bytes> held = new ArrayList<>();
    again.replay(entries::add, held::add);
    assertThat(entries).containsExactly(first, more.get(0), more.get(1));
    assertThat(entries).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L);
    assertThat(held).containsExactly(Bytes.of("a"), Bytes.of("b"));
    assertThat(again.last()).contains(more.get(1));
    assertThat(again.heldRows()).isEqualTo(2);
  }

  @Test
  void an_independent_program_comes_to_the_same_bytes() {
    Journal journal = Journal.take(store, somebody());
    journal.append(
        NewEntry.of("interval", Bytes.of("the body"))
            .clearingHeld()
            .writing(List.of(new StoredPage(papers(5), Bytes.of("a page"))))
            .deleting(List.of(papers(4))));
    journal.hold(Bytes.of("a paper"));

    byte[] rest =
        joined(
            kind("interval"),
            new byte[] {1},
            new byte[] {0, 0, 0, 2},
            kind("papers"),
            number(4),
            new byte[] {0},
            kind("papers"),
            number(5),
            new byte[] {1},
            sha256(ascii("a page")),
            ascii("the body"));
    byte[] entry = sha256(new byte[32], number(1), rest);
    byte[] heldRest = joined(new byte[] {0}, ascii("a paper"));
    byte[] held = sha256(entry, number(1), heldRest);
    byte[] seal = joined(new byte[] {1}, number(1), entry, number(1), held);
    try (StoredView view = store.view()) {
      view.entries(row -> assertThat(row).isEqualTo(row(1, joined(entry, rest))));
      view.held(row -> assertThat(row).isEqualTo(row(1, joined(held, heldRest))));
      assertThat(view.head().seal()).isEqualTo(Bytes.of(joined(seal, sha256(seal))));
    }
    assertThat(journal.last().orElseThrow().hash()).isEqualTo(Bytes.of(entry));
  }

  @Test
  void a_journal_that_is_read_shows_one_moment_and_takes_nothing_over() {
    Journal writing = Journal.take(store, somebody());
    writing.hold(Bytes.of("a"));
    try (Journal reading = Journal.read(store)) {
      writing.append(
          NewEntry.of("interval", Bytes.EMPTY)
              .clearingHeld()
              .writing(List.of(new StoredPage(papers(0), Bytes.of("a page")))));
      List<Bytes> held = new ArrayList<>();
      reading.replay(entry -> assertThat(entry).isNull(), held::add);
      assertThat(held).containsExactly(Bytes.of("a"));
      assertThat(reading.page(papers(0))).isEmpty();
      assertThatThrownBy(() -> reading.hold(Bytes.of("b")))
          .isInstanceOf(IllegalStateException.class);
    }
    writing.hold(Bytes.of("c"));
  }

  @Test
  void a_journal_that_somebody_took_over_neither_writes_nor_reads() {
    Journal first = Journal.take(store, somebody());
    Journal second = Journal.take(store, somebody());
    assertTaken(() -> first.hold(Bytes.of("a")));
    assertTaken(() -> first.hold(Bytes.of("a")));
    assertTaken(() -> first.append(NewEntry.of("kind", Bytes.EMPTY)));
    assertTaken(() -> first.replay(entry -> {}, held -> {}));
    assertTaken(() -> first.page(papers(0)));
    second.hold(Bytes.of("b"));
  }

  @ParameterizedTest
  @EnumSource(
      value = FaultyStore.Next.class,
      names = {"LOST", "UNANSWERED"})
  void a_journal_of_which_nobody_knows_what_was_written_neither_writes_nor_reads(
      FaultyStore.Next what) {
    FaultyStore faulty = new FaultyStore(store);
    Journal journal = Journal.take(faulty, somebody());
    journal.append(
        NewEntry.of("interval", Bytes.EMPTY)
            .writing(List.of(new StoredPage(papers(0), Bytes.of("a page")))));
    faulty.next(what);
    assertUnknown(() -> journal.hold(Bytes.of("a")));
    assertUnknown(() -> journal.hold(Bytes.of("b")));
    assertUnknown(() -> journal.page(papers(0)));
    assertUnknown(() -> journal.pages("papers", page -> {}));
    assertUnknown(() -> journal.replay(entry -> {}, held -> {}));

    assertThat(journal.takeAgain().heldRows())
        .isEqualTo(what == FaultyStore.Next.UNANSWERED ? 1 : 0);
  }

  private static void assertUnknown(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_UNAVAILABLE));
  }

  @Test
  void a_journal_that_was_taken_over_is_not_said_to_be_damaged() {
    Journal first = Journal.take(store, somebody());
    Journal second = Journal.take(store, somebody());
    second.append(
        NewEntry.of("interval", Bytes.EMPTY)
            .writing(List.of(new StoredPage(papers(0), Bytes.of("a page")))));
    assertTaken(() -> first.page(papers(0)));
    assertTaken(() -> first.pages("papers", page -> {}));
  }

  private static void assertTaken(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_TAKEN));
  }

  @Test
  void what_is_refused_before_it_is_written_stops_nothing() {
    Journal journal = Journal.take(store, somebody());
    Bytes tooLarge = Bytes.of(new byte[Journal.MAXIMUM_BYTES + 1]);
    StoredPage page = new StoredPage(papers(0), Bytes.EMPTY);
    assertRefused(() -> journal.hold(tooLarge));
    assertRefused(() -> journal.append(NewEntry.of("kind", tooLarge)));
    assertRefused(() -> journal.append(List.of()));
    assertRefused(() -> journal.append(NewEntry.of("Kind", Bytes.EMPTY)));
    assertRefused(
        () -> journal.append(NewEntry.of("kind", Bytes.EMPTY).writing(List.of(page, page))));
    NewEntry writing = NewEntry.of("kind", Bytes.EMPTY).writing(List.of(page));
    NewEntry deleting = NewEntry.of("kind", Bytes.EMPTY).deleting(List.of(page.key()));
    assertRefused(() -> journal.append(writing.deleting(List.of(page.key()))));
    assertRefused(() -> journal.append(List.of(writing, deleting)));
    assertRefused(() -> journal.append(List.of(deleting, deleting)));
    journal.hold(Bytes.of(new byte[Journal.MAXIMUM_BYTES]));
    journal.append(NewEntry.of("kind", Bytes.of(new byte[Journal.MAXIMUM_BYTES])));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_journal_of_a_newer_format_is_refused() {
    Journal.take(store, somebody()).hold(Bytes.of("a"));
    byte[] seal = new byte[150];
    seal[0] = 2;
    byte[] whole = joined(seal, sha256(seal));
    StoredHead head = store.take(somebody());
    store.write(
        head, new StoreChange(Bytes.of(whole), List.of(), false, List.of(), List.of(), List.of()));
    assertThatThrownBy(() -> Journal.take(store, somebody()))
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_NEWER))
        .hasMessageContaining("format 2");
  }

  @Test
  void what_a_reader_throws_is_thrown_on_and_stops_nothing() {
    Journal journal = Journal.take(store, somebody());
    journal.hold(Bytes.of("a"));
    assertThatThrownBy(
            () ->
                journal.replay(
                    entry -> {},
                    held -> {
                      throw new ArithmeticException("of the reader");
                    }))
        .isInstanceOf(ArithmeticException.class);
    journal.hold(Bytes.of("b"));
  }

  private static PageKey papers(long number) {
    return new PageKey("papers", number);
  }

  private static StoredRow row(long number, byte[] content) {
    return new StoredRow(number, Bytes.of(content));
  }

  private static byte[] kind(String kind) {
    return joined(new byte[] {(byte) kind.length()}, ascii(kind));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static byte[] number(long number) {
    return ByteBuffer.allocate(8).putLong(number).array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(FailingStore.When.class)
  void a_journal_that_was_taken_over_again_in_vain_can_be_taken_over_once_more(
      FailingStore.When when) {
    FailingStore store = new FailingStore();
    Journal journal = Journal.take(store, somebody());
    journal.hold(Bytes.of("a paper"));
    for (FailingStore.When then : FailingStore.When.values()) {
      store.fail(when);
      assertThatThrownBy(journal::takeAgain).isInstanceOf(JournalException.class);
      store.fail(then);
      assertThatThrownBy(journal::takeAgain).isInstanceOf(JournalException.class);
    }
    Journal again = journal.takeAgain();
    again.hold(Bytes.of("another"));
    assertThat(again.heldRows()).isEqualTo(2);
    Journal other = Journal.take(store, somebody());
    assertThatThrownBy(again::takeAgain)
        .isInstanceOfSatisfying(
            JournalException.class, e -> assertThat(e.problem()).isEqualTo(JOURNAL_TAKEN));
    other.hold(Bytes.of("a third"));
  }

  @ParameterizedTest
  @EnumSource(FailingStore.When.class)
  void
      a_journal_that_somebody_else_took_over_is_not_taken_back_though_ones_own_taking_failed_before(
          FailingStore.When when) {
    FailingStore store = new FailingStore();
    Journal journal = Journal.take(store, somebody());
    store.fail(when);
    assertThatThrownBy(journal::takeAgain).isInstanceOf(JournalException.class);
    Journal other = another(store);
    assertTaken(journal::takeAgain);
    assertTaken(() -> journal.hold(Bytes.of("a paper")));
    other.hold(Bytes.of("another"));
  }

  /** Somebody who tries until it works. */
  private static Journal another(JournalStore store) {
    try {
      return Journal.take(store, somebody());
    } catch (JournalException e) {
      return Journal.take(store, somebody());
    }
  }

  @Test
  void whoever_takes_a_journal_over_needs_to_know_it_again() {
    assertRefused(() -> Journal.take(store, Bytes.EMPTY));
    assertRefused(() -> Journal.take(store, Bytes.of(new byte[StoredHead.MAXIMUM_OWNER + 1])));
    assertThat(store.view().head()).isEqualTo(StoredHead.NONE);
  }
}
