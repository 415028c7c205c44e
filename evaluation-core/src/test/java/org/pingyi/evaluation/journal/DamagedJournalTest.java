package org.pingyi.evaluation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalException.Problem;

/** What is said of a journal that was changed, and that its views are given back all the same. */
class DamagedJournalTest {

  private static final PageKey PAGE = new PageKey("papers", 3);

  private static final Bytes OTHERS = Bytes.of("of somebody else");

  private final JournalStore real = JournalStore.inMemory();
  private final FaultyStore store = new FaultyStore(real);

  /** Writes a row or a page of which the head knows nothing. */
  private void insert(List<StoredRow> entries, List<StoredPage> pages) {
    StoredHead head = real.take(somebody());
    real.write(head, new StoreChange(head.seal(), entries, false, List.of(), pages, List.of()));
  }

  private static JournalException damage(Runnable deed) {
    JournalException damage = catchThrowableOfType(JournalException.class, deed::run);
    assertThat(damage).isNotNull();
    return damage;
  }

  /** A journal with an entry and a page; its views are closed. */
  private Journal filled() {
    Journal filled = Journal.take(store, somebody());
    filled.append(
        NewEntry.of("interval", Bytes.EMPTY)
            .writing(List.of(new StoredPage(PAGE, Bytes.of("papers")))));
    return filled;
  }

  private void assertGivenBack(int views) {
    assertThat(store.viewsOpened()).isEqualTo(views);
    assertThat(store.viewsOpen()).isZero();
  }

  @Test
  void a_page_that_is_not_there_or_not_as_it_was_is_named_as_a_value_too() {
    Journal journal = filled();
    store.tamper((kind, row) -> Optional.empty());
    assertThat(damage(() -> journal.page(PAGE)).text().zh()).contains("“papers”类第 3 页缺失");

    store.tamper((kind, row) -> Optional.of(new StoredRow(row.number(), OTHERS)));
    assertThat(damage(() -> journal.page(PAGE)).text().zh()).contains("“papers”类第 3 页与当初写入的不符");
    assertGivenBack(3);
  }

  @Test
  void a_page_that_was_never_written_is_named_as_a_value_too() {
    filled();
    PageKey foreign = new PageKey("papers", 4);
    insert(List.of(), List.of(new StoredPage(foreign, OTHERS)));
    Journal journal = Journal.take(store, somebody());

    JournalException never = damage(() -> journal.page(foreign));
    assertThat(never.text().en()).contains("page 4 of kind “papers” was never written there");
    assertThat(never.page()).contains(foreign);
    assertThat(never.entry()).isEmpty();
    assertGivenBack(3);
  }

  @Test
  void views_are_given_back_whatever_is_found_in_them() {
    filled().hold(Bytes.of("a paper"));
    insert(List.of(new StoredRow(9, OTHERS)), List.of());

    JournalException found = damage(() -> Journal.read(store));
    assertThat(found.entry()).contains(9L);
    assertThat(found.page()).isEmpty();
    assertThat(found.text().zh()).contains("第 9 条记录从未写入过");
    assertThat(damage(() -> Journal.take(store, somebody())).problem())
        .isEqualTo(Problem.JOURNAL_DAMAGED);
    assertGivenBack(3);
  }

  @Test
  void views_are_given_back_by_whoever_reads_is_closed_or_was_taken_over() {
    Journal writing = Journal.take(store, somebody());
    writing.append(NewEntry.of("interval", Bytes.of("first")));
    writing.replay(entry -> {}, held -> {});
    assertThat(Journal.first(store)).map(JournalEntry::body).contains(Bytes.of("first"));
    assertGivenBack(3);

    Journal reading = Journal.read(store);
    reading.replay(entry -> {}, held -> {});
    assertThat(store.viewsOpen()).isEqualTo(1);
    reading.close();
    assertGivenBack(4);

    Journal.take(store, somebody());
    assertThat(damage(() -> writing.replay(entry -> {}, held -> {})).problem())
        .isEqualTo(Problem.JOURNAL_TAKEN);
    assertThat(damage(writing::takeAgain).problem()).isEqualTo(Problem.JOURNAL_TAKEN);
    assertGivenBack(7);
  }
}
