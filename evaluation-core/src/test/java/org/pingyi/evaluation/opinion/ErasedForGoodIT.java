package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.journal.jdbc.H2File;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Roles;

/** What is left in the store, and in its file, of what a book erased. */
class ErasedForGoodIT {

  private static final Actor OFFICE = Actor.of("Zhao Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Qian Reviewer", OpinionRoles.REVIEWER);
  private static final String SAID = "Sun at counter three shouts, call 13800138000";
  private static final List<String> OF_THE_OPINION =
      List.of("shouts", "13800138000", "Qian Reviewer", "shouting of Sun", "Li Classifier");

  private static final OpinionSetup SETUP =
      OpinionSetup.of(
          () -> Instant.parse("2026-05-04T02:03:05Z"),
          RandomBytes.secure(),
          ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;

  private static void with(JournalStore store, Consumer<OpinionBook> deed) {
    try (store;
        OpinionBook book = OpinionBook.open(store, SETUP)) {
      deed.accept(book);
    }
  }

  private static void enter(OpinionBook book) {
    List<NewOpinion> opinions =
        List.of(new NewOpinion("a", SAID), new NewOpinion("a", "The queue is too long."));
    book.receive(OpinionBatch.of("f1", Channel.FORM, opinions), OFFICE);
    book.redact();
  }

  private static long number(OpinionBook book) {
    return book.toReview(REVIEWER, 0, 2).get(0).text().contains("Sun") ? 1 : 2;
  }

  private static void use(OpinionBook book, long number) {
    book.review(number, new Review.Approve(), REVIEWER);
    Actor clerk = Actor.of("Li Classifier", Roles.OFFICE);
    book.classify(number, 3, Classification.about("shouting of Sun"), clerk);
    book.classify(number, 4, Classification.in("conduct", "shouting of Sun"), clerk);
  }

  private static String rows(JournalStore store) {
    StringBuilder rows = new StringBuilder();
    try (StoredView view = store.view()) {
      view.entries(row -> rows.append(row.content().text()).append('\n'));
      BookPage.KINDS.forEach(
          kind -> view.pages(kind, row -> rows.append(row.content().text()).append('\n')));
    }
    return rows.toString();
  }

  @Test
  void no_row_says_what_was_erased() {
    JournalStore store = JournalStore.inMemory();
    OpinionBook book = OpinionBook.open(store, SETUP);
    enter(book);
    assertThat(rows(store)).contains(SAID, "Zhao Office", "\"content\"");
    long number = number(book);
    use(book, number);
    assertThat(rows(store))
        .doesNotContain("13800138000")
        .contains("shouts", "Qian Reviewer", "shouting of Sun", "Li Classifier");

    Opinion erased = book.erase(number, OFFICE);
    assertThat(rows(store)).doesNotContain(OF_THE_OPINION).doesNotContain("\"content\"");
    book.eraseEnteredBy(1, OFFICE);

    assertThat(rows(store)).doesNotContain("Zhao Office").contains("The queue is too long.");
    assertThat(erased.criterion()).contains("conduct");
    assertThat(erased.themes()).isEmpty();
    assertThat(OpinionBook.open(store, SETUP).opinion(number)).contains(erased);
  }

  @Test
  void a_file_of_h2_does_not_say_it_either_once_it_is_compacted() {
    H2File file = new H2File(folder.resolve("pingyi"));
    with(file.store("opinions"), ErasedForGoodIT::enter);
    assertThat(file.has(SAID)).isTrue();
    assertThat(file.has("Zhao Office")).isTrue();
    with(file.store("opinions"), book -> use(book, number(book)));
    assertThat(List.of("shouts", "Qian Reviewer", "shouting of Sun", "Li Classifier"))
        .allMatch(file::has);

    with(
        file.store("opinions"),
        book -> {
          long number = book.opinions(OpinionFilter.ALL.in("conduct"), 0, 1).get(0).number();
          book.erase(number, OFFICE);
          book.eraseEnteredBy(1, OFFICE);
        });
    file.compact();

    assertThat(OF_THE_OPINION).noneMatch(file::has);
    assertThat(file.has("Zhao Office")).isFalse();
    assertThat(file.has("The queue is too long.")).isTrue();
  }
}
