package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;

/** How much a book takes, how far it reaches, and what it does when nothing is to be done. */
class OpinionBookBoundsTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final JournalStore store = JournalStore.inMemory();
  private Instant now = Instant.parse("2026-05-04T02:03:05Z");
  private final OpinionSetup setup = OpinionSetup.of(() -> now, RandomBytes.secure(), ZONE);
  private final OpinionBook book = OpinionBook.open(store, setup);
  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(), LedgerSetup.of(() -> now, RandomBytes.secure(), ZONE));

  private static OpinionBatch forms(String reference, int number) {
    return OpinionBatch.of(
        reference,
        Channel.FORM,
        IntStream.range(0, number).mapToObj(i -> new NewOpinion("a", "text " + i)).toList());
  }

  private static OpinionBatch form(String text) {
    return OpinionBatch.of("form", Channel.FORM, List.of(new NewOpinion("a", text)));
  }

  private int entries() {
    List<Long> entries = new ArrayList<>();
    try (StoredView view = store.view()) {
      view.entries(row -> entries.add(row.number()));
    }
    return entries.size();
  }

  private static Problem problemOf(Runnable deed) {
    OpinionException thrown = catchThrowableOfType(OpinionException.class, deed::run);
    assertThat(thrown).isNotNull();
    return thrown.problem();
  }

  private static Text refused(Runnable deed) {
    return catchThrowableOfType(OpinionException.class, deed::run).text();
  }

  private long raise(long... opinions) {
    return raise("The queue is too long.", opinions);
  }

  private long raise(String words, long... opinions) {
    NewItem problem = NewItem.of(words, "a", Source.of(SourceKind.OPINION));
    List<Long> numbers = LongStream.of(opinions).boxed().toList();
    return book.raise(numbers, problem, ledger, Signature.of(OFFICE)).number();
  }

  private void classified(int number) {
    book.receive(forms("forms", number), OFFICE);
    book.redact();
    for (long i = 1; i <= number; i++) {
      Opinion reviewed = book.review(i, new Review.Approve(), REVIEWER);
      book.classify(i, reviewed.version(), Classification.about("queue"), REVIEWER);
    }
  }

  @Test
  void a_batch_is_recorded_by_five_hundreds_and_is_one_nevertheless() {
    book.receive(forms("small", 500), OFFICE);
    assertThat(entries()).isEqualTo(2);
    book.receive(forms("large", 501), OFFICE);
    assertThat(entries()).isEqualTo(4);

    OpinionBook again = OpinionBook.open(store, setup);

    assertThat(again.opinions(OpinionFilter.ALL, 0, 2000)).hasSize(1001);
    assertThat(again.batch("large"))
        .hasValueSatisfying(
            batch -> {
              assertThat(batch.first()).isEqualTo(501);
              assertThat(batch.opinions()).isEqualTo(501);
            });
    assertThat(again.receive(forms("large", 501), OFFICE).number()).isEqualTo(2);
  }

  @Test
  void a_batch_of_nothing_is_known_by_its_reference() {
    ReceivedBatch none = book.receive(forms("none", 0), OFFICE);

    assertThat(OpinionBook.open(store, setup).batch("none")).contains(none);
    assertThat(none.opinions()).isZero();
  }

  @Test
  void a_text_may_have_a_million_characters() {
    assertThat(book.receive(form("a".repeat(1_000_000)), OFFICE).opinions()).isEqualTo(1);
    assertThat(problemOf(() -> book.receive(form("a".repeat(1_000_001)), OFFICE)))
        .isEqualTo(Problem.LONG_TEXT);
  }

  @Test
  void an_id_has_one_to_two_hundred_characters() {
    assertThat(OpinionBatch.of("r".repeat(200), Channel.FORM, List.of()).opinions()).isEmpty();
    for (String id : List.of("r".repeat(201), " ", "\ud83d")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OpinionBatch.of(id, Channel.FORM, List.of()));
      assertThat(
              problemOf(
                  () ->
                      book.receive(
                          OpinionBatch.of("f", Channel.FORM, List.of(new NewOpinion(id, "text"))),
                          OFFICE)))
          .isEqualTo(Problem.BROKEN_TEXT);
    }
  }

  @Test
  void an_opinion_is_about_a_criterion_or_up_to_twenty_themes() {
    String[] themes = IntStream.range(0, 21).mapToObj(i -> "theme " + i).toArray(String[]::new);

    assertThat(Classification.in("service").themes()).isEmpty();
    assertThat(Classification.about(Arrays.copyOf(themes, 20)).themes()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> Classification.about(themes));
    assertThatIllegalArgumentException().isThrownBy(Classification::about);
    assertThatIllegalArgumentException().isThrownBy(() -> Classification.in(" "));
  }

  @Test
  void an_item_is_made_of_one_to_a_thousand_opinions() {
    classified(1001);

    assertThat(problemOf(() -> raise())).isEqualTo(Problem.WRONG_NUMBER);
    assertThat(problemOf(() -> raise(LongStream.rangeClosed(1, 1001).toArray())))
        .isEqualTo(Problem.WRONG_NUMBER);
    raise(LongStream.rangeClosed(1, 1000).toArray());
    assertThat(book.count(OpinionFilter.ALL.standing(OpinionState.USED)).all()).isEqualTo(1000);
  }

  @Test
  void other_opinions_or_other_words_are_another_item() {
    classified(2);

    assertThat(raise(1)).isEqualTo(1);
    assertThat(raise(1)).isEqualTo(1);
    assertThat(raise(2)).isEqualTo(2);
    assertThat(raise("The queue is in the rain.", 1)).isEqualTo(3);
    assertThat(book.opinion(1).orElseThrow().items()).containsExactly(1L, 3L);
  }

  @Test
  void what_was_made_into_an_item_stays_so_when_it_is_classified_anew() {
    classified(1);
    raise(1);

    Opinion anew =
        book.classify(
            1, book.opinion(1).orElseThrow().version(), Classification.in("service"), OFFICE);

    assertThat(anew.state()).isEqualTo(OpinionState.USED);
    assertThat(anew.criterion()).contains("service");
    assertThat(book.opinions(OpinionFilter.ALL.in("service"), 0, 9)).containsExactly(anew);
    assertThat(book.opinions(OpinionFilter.ALL.in("conduct"), 0, 9)).isEmpty();
    assertThat(book.opinions(OpinionFilter.ALL.about("queue"), 0, 9)).isEmpty();
  }

  @Test
  void what_there_is_not_is_told_with_the_numbers_that_there_are() {
    book.receive(forms("forms", 2), OFFICE);

    assertThat(book.opinion(0)).isEmpty();
    assertThat(book.opinion(3)).isEmpty();
    assertThat(problemOf(() -> book.erase(3, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.original(0, REVIEWER))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.eraseEnteredBy(0, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.eraseEnteredBy(2, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(
            catchThrowableOfType(OpinionException.class, () -> book.erase(3, OFFICE)).text().en())
        .endsWith("numbered from 1 to 2");
  }

  @Test
  void opinions_are_read_page_by_page() {
    classified(3);

    assertThat(book.opinions(OpinionFilter.ALL, -1, 9)).hasSize(3);
    assertThat(book.opinions(OpinionFilter.ALL, 1, 1))
        .extracting(Opinion::number)
        .containsExactly(2L);
    assertThat(book.approved(OpinionFilter.ALL, -1, 9)).hasSize(3);
    assertThat(book.approved(OpinionFilter.ALL, 1, 1))
        .extracting(text -> text.opinion().number())
        .containsExactly(2L);
    assertThat(book.approved(OpinionFilter.ALL.on("b"), 0, 9)).isEmpty();
  }

  @Test
  void what_was_done_already_is_not_recorded_again() {
    classified(1);
    raise(1);
    book.erase(1, OFFICE);
    book.eraseEnteredBy(1, OFFICE);
    int before = entries();

    book.erase(1, OFFICE);
    book.eraseEnteredBy(1, OFFICE);
    assertThat(book.redact()).isEqualTo(new RedactionRun(0, List.of()));

    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void no_day_is_before_that_of_what_was_recorded_last() {
    ReceivedBatch first = book.receive(forms("first", 1), OFFICE);
    now = now.minusSeconds(100_000);
    assertThat(book.receive(forms("second", 1), OFFICE).day()).isEqualTo(first.day());
    now = now.plusSeconds(300_000);
    assertThat(OpinionBook.open(store, setup).receive(forms("third", 1), OFFICE).day())
        .isEqualTo(first.day().plusDays(2));
  }

  @Test
  void a_book_that_was_let_go_says_so() {
    book.close();

    assertThatIllegalStateException().isThrownBy(() -> book.opinion(1));
  }

  @Test
  void a_channel_has_a_name_that_people_read() {
    assertThat(Channel.VISIT.title()).isEqualTo(Text.of("home visits", "走访"));
  }

  @Test
  void how_many_opinions_there_are_is_said_in_a_sentence() {
    book.receive(forms("one", 1), OFFICE);
    assertThat(book.count(OpinionFilter.ALL).summary().en()).isEqualTo("1 opinion was collected.");
    book.receive(forms("two", 1), OFFICE);
    assertThat(book.count(OpinionFilter.ALL).summary().en())
        .isEqualTo("2 opinions were collected.");
  }

  @Test
  void nothing_that_is_printed_quotes_an_opinion() {
    book.receive(form("Mr. Smith was rude"), OFFICE);
    book.redact();

    assertThat(new NewOpinion("a", "Mr. Smith was rude")).hasToString("an opinion on object a");
    assertThat(book.toReview(REVIEWER, 0, 1).get(0)).hasToString("what opinion 1 says");
    assertThat(new Review.Edit("Smith was rude")).hasToString("edited");
    assertThat(new Review.Withhold("it names Smith")).hasToString("withheld");
    book.review(1, new Review.Withhold("it names Smith"), REVIEWER);
    assertThat(book.withheld(1, REVIEWER)).hasToString("withheld opinion 1");
    assertThat(BookPage.of("Office")).hasToString("a page of a book of opinions");
  }

  @Test
  void what_is_wrong_in_a_batch_is_told_with_its_place() {
    OpinionBook onObjects =
        OpinionBook.open(JournalStore.inMemory(), setup.onObjects(List.of("a")));
    List<NewOpinion> second = List.of(new NewOpinion("a", "text"), new NewOpinion("b", "text"));
    List<NewOpinion> blank = List.of(new NewOpinion("a", "text"), new NewOpinion("a", " "));

    assertThat(refused(() -> onObjects.receive(OpinionBatch.of("f", Channel.FORM, second), OFFICE)))
        .satisfies(text -> assertThat(text.en()).startsWith("opinion 2 of the batch is on"))
        .satisfies(text -> assertThat(text.zh()).startsWith("批次中第 2 条意见所指"));
    assertThat(refused(() -> book.receive(OpinionBatch.of("f", Channel.FORM, blank), OFFICE)).en())
        .startsWith("opinion 2 of the batch is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpinionBatch("f", Channel.FORM, Optional.of(" "), blank));
  }

  @Test
  void what_was_decided_is_not_decided_otherwise() {
    classified(2);
    book.erase(2, OFFICE);
    book.receive(forms("more", 2), OFFICE);
    book.redact();
    book.review(3, new Review.Withhold("an insult"), REVIEWER);
    Review withhold = new Review.Withhold("on second thought");
    Classification queue = Classification.about("queue");

    assertThat(problemOf(() -> book.review(1, withhold, REVIEWER)))
        .isEqualTo(Problem.ALREADY_REVIEWED);
    assertThat(problemOf(() -> book.review(2, withhold, REVIEWER))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.withheld(2, REVIEWER))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.classify(2, 5, queue, OFFICE))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.classify(3, 3, queue, OFFICE))).isEqualTo(Problem.WITHHELD);
    assertThat(problemOf(() -> book.classify(4, 2, queue, OFFICE))).isEqualTo(Problem.NOT_REVIEWED);
    assertThat(book.withheld(3, REVIEWER).reason()).isEqualTo("an insult");
  }

  @Test
  void who_did_what_in_which_role_is_on_record_until_it_is_erased() {
    book.receive(forms("forms", 2), OFFICE);
    book.redact();
    book.review(1, new Review.Edit("shorter"), REVIEWER);
    book.review(2, new Review.Approve(), REVIEWER);

    assertThat(book.id()).matches("[0-9a-f]{32}");
    assertThat(stored(null)).contains("\"role\":\"office\"", "\"role\":\"reviewer\"");
    assertThat(stored(null)).contains("\"decision\":\"edited\"", "\"decision\":\"approved\"");
    assertThat(stored(BookPage.BATCH)).contains("\"who\":\"Office\"");
    assertThat(stored(BookPage.REVIEWED)).contains("\"who\":\"Reviewer\"");
    book.eraseEnteredBy(1, OFFICE);
    assertThat(stored(BookPage.BATCH)).isEmpty();
  }

  /** The entries, or the pages of a kind. */
  private String stored(@Nullable String kind) {
    StringBuilder all = new StringBuilder();
    try (StoredView view = store.view()) {
      if (kind == null) {
        view.entries(row -> all.append(row.content().text()));
      } else {
        view.pages(kind, row -> all.append(row.content().text()));
      }
    }
    return all.toString();
  }
}
