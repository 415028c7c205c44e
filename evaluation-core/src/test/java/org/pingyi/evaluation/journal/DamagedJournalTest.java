package org.pingyi.evaluation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalException.Problem;

/** What is said of a journal that was changed, and that its views are given back all the same. */
class DamagedJournalTest {

  private static final PageKey PAGE = new PageKey("papers", 3);

  private final JournalStore store = JournalStore.inMemory();
  private int open;

  /** The store, with other entries and pages where they are asked for, and its views counted. */
  private JournalStore shown(Consumer<StoredRow> hidden, Optional<Bytes> page) {
    return proxied(
        JournalStore.class,
        store,
        (name, answer) ->
            switch (name) {
              case "view" -> view((StoredView) answer, hidden);
              case "page" -> page;
              default -> answer;
            });
  }

  private StoredView view(StoredView real, Consumer<StoredRow> hidden) {
    open++;
    return proxied(
        StoredView.class,
        real,
        (name, answer) -> {
          if (name.equals("close")) {
            open--;
          } else if (name.equals("entries")) {
            hidden.accept(new StoredRow(9, Bytes.of("a row of somebody else")));
          }
          return answer;
        });
  }

  private interface Instead {
    Object of(String method, Object answer);
  }

  private static <T> T proxied(Class<T> type, T real, Instead instead) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              try {
                return instead.of(method.getName(), method.invoke(real, given));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static JournalException damage(Runnable deed) {
    JournalException damage = catchThrowableOfType(JournalException.class, deed::run);
    assertThat(damage).isNotNull();
    return damage;
  }

  private Journal filled(JournalStore journal) {
    Journal filled = Journal.take(journal, somebody());
    filled.append(
        NewEntry.of("interval", Bytes.EMPTY)
            .writing(List.of(new StoredPage(PAGE, Bytes.of("papers")))));
    return filled;
  }

  @Test
  void a_page_that_is_not_there_or_not_as_it_was_is_named_as_a_value_too() {
    Journal missing = filled(shown(row -> {}, Optional.empty()));
    assertThat(damage(() -> missing.page(PAGE)).text().zh()).contains("“papers”类第 3 页缺失");

    Journal changed = filled(shown(row -> {}, Optional.of(Bytes.of("others"))));
    assertThat(damage(() -> changed.page(PAGE)).text().zh()).contains("“papers”类第 3 页与当初写入的不符");

    Journal foreign = Journal.take(shown(row -> {}, Optional.of(Bytes.EMPTY)), somebody());
    JournalException never = damage(() -> foreign.page(new PageKey("papers", 4)));
    assertThat(never.text().en()).contains("page 4 of kind “papers” was never written there");
    assertThat(never.page()).contains(new PageKey("papers", 4));
    assertThat(never.entry()).isEmpty();
    assertThat(open).isZero();
  }

  @Test
  void views_are_given_back_whatever_is_found_in_them() {
    filled(store).hold(Bytes.of("a paper"));
    JournalStore damaged =
        shown(
            row -> {
              throw Damage.foreign(Damage.entry(row.number()));
            },
            Optional.empty());

    JournalException found = damage(() -> Journal.read(damaged));
    assertThat(found.entry()).contains(9L);
    assertThat(found.page()).isEmpty();
    assertThat(found.text().zh()).contains("第 9 条记录从未写入过");
    assertThat(damage(() -> Journal.take(damaged, somebody())).problem())
        .isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(open).isZero();
  }

  @Test
  void views_are_given_back_by_whoever_reads_is_closed_or_was_taken_over() {
    JournalStore counted = shown(row -> {}, Optional.empty());
    Journal writing = Journal.take(counted, somebody());
    writing.append(NewEntry.of("interval", Bytes.of("first")));
    writing.replay(entry -> {}, held -> {});
    assertThat(Journal.first(counted)).map(JournalEntry::body).contains(Bytes.of("first"));
    assertThat(open).isZero();

    Journal reading = Journal.read(counted);
    reading.replay(entry -> {}, held -> {});
    assertThat(open).isEqualTo(1);
    reading.close();
    assertThat(open).isZero();

    Journal.take(counted, somebody());
    assertThat(damage(() -> writing.replay(entry -> {}, held -> {})).problem())
        .isEqualTo(Problem.JOURNAL_TAKEN);
    assertThat(damage(writing::takeAgain).problem()).isEqualTo(Problem.JOURNAL_TAKEN);
    assertThat(open).isZero();
  }
}
