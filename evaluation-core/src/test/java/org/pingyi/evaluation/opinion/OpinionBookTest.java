package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;
import org.pingyi.evaluation.redaction.Redacted;

class OpinionBookTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);
  private static final Actor OWNER = Actor.of("Owner", Roles.RESPONSIBLE);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-05-04T02:03:05.678Z");

  private final JournalStore store = JournalStore.inMemory();
  private final OpinionSetup setup =
      OpinionSetup.of(() -> NOW, RandomBytes.secure(), ZONE)
          .onObjects(Set.of("a", "b"))
          .inCriteria(Set.of("service", "conduct"));
  private final OpinionBook book = OpinionBook.open(store, setup);
  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(), LedgerSetup.of(() -> NOW, RandomBytes.secure(), ZONE));

  private static OpinionBatch forms(String reference, String... texts) {
    List<NewOpinion> opinions = new ArrayList<>();
    for (String text : texts) {
      opinions.add(new NewOpinion("a", text));
    }
    return OpinionBatch.of(reference, Channel.FORM, opinions);
  }

  private void approved(String... texts) {
    ReceivedBatch batch = book.receive(forms("forms-" + texts.length, texts), OFFICE);
    book.redact();
    for (int i = 0; i < batch.opinions(); i++) {
      book.review(batch.first() + i, new Review.Approve(), REVIEWER);
    }
  }

  private void classified(String... texts) {
    approved(texts);
    for (Opinion one : book.opinions(OpinionFilter.ALL, 0, 1000)) {
      book.classify(one.number(), one.version(), Classification.in("service", "queue"), OFFICE);
    }
  }

  private static Problem problemOf(Runnable deed) {
    OpinionException thrown = catchThrowableOfType(OpinionException.class, deed::run);
    assertThat(thrown).isNotNull();
    return thrown.problem();
  }

  private static String all(JournalStore store) {
    StringBuilder all = new StringBuilder();
    try (StoredView view = store.view()) {
      view.entries(row -> all.append(row.number()).append(row.content().hex()).append('\n'));
      for (String kind : BookPage.KINDS) {
        view.pages(kind, row -> all.append(kind).append(row.number()).append(row.content().hex()));
      }
    }
    return all.toString();
  }

  private static String hex(String text) {
    return Bytes.of(text).hex();
  }

  private static NewItem problem() {
    return problem("a", "service");
  }

  private static NewItem problem(String object, String criterion) {
    return NewItem.of("The queue is too long.", object, Source.of(SourceKind.OPINION))
        .in(criterion);
  }

  @Test
  void an_opinion_goes_from_form_to_item() {
    book.receive(forms("f1", "排队太久，打13800138000找我"), OFFICE);
    assertThat(book.approved(OpinionFilter.ALL, 0, 10)).isEmpty();

    assertThat(book.redact()).isEqualTo(new RedactionRun(1, List.of()));
    assertThat(book.toReview(REVIEWER, 0, 10))
        .extracting(OpinionText::text)
        .containsExactly("排队太久，打〔电话〕找我");
    assertThat(book.original(1, REVIEWER)).contains("13800138000");
    assertThat(book.approved(OpinionFilter.ALL, 0, 10)).isEmpty();

    Opinion reviewed = book.review(1, new Review.Edit("排队太久"), REVIEWER);
    assertThat(reviewed.replaced()).isEqualTo(Map.of("phone", 1));
    book.classify(1, reviewed.version(), Classification.in("service", "queue"), OFFICE);
    RectificationItem item = book.raise(List.of(1L), problem(), ledger, Signature.of(OFFICE));

    assertThat(item.source().kind()).isEqualTo(SourceKind.OPINION);
    assertThat(item.source().opinions()).containsExactly(1L);
    assertThat(book.approved(OpinionFilter.ALL.about("queue"), 0, 10))
        .extracting(OpinionText::text)
        .containsExactly("排队太久");
    assertThat(book.opinion(1).orElseThrow().items()).containsExactly(item.number());
    assertThat(book.opinion(1).orElseThrow().state()).isEqualTo(OpinionState.USED);
  }

  @Test
  void several_opinions_become_one_item_and_one_becomes_several() {
    classified("排队太久", "窗口太少", "表格太难");

    RectificationItem queue = book.raise(List.of(2L, 1L), problem(), ledger, Signature.of(OFFICE));
    RectificationItem again = book.raise(List.of(1L, 2L), problem(), ledger, Signature.of(OFFICE));
    RectificationItem form =
        book.raise(
            List.of(2L, 3L),
            NewItem.of("The form is too hard.", "b", Source.of(SourceKind.OPINION)),
            ledger,
            Signature.of(OFFICE));

    assertThat(again).isEqualTo(queue);
    assertThat(form.number()).isNotEqualTo(queue.number());
    assertThat(ledger.item(queue.number()).orElseThrow().source().opinions())
        .containsExactly(1L, 2L);
    assertThat(book.opinion(2).orElseThrow().items())
        .containsExactly(queue.number(), form.number());
    ledger.erase(1, Signature.of(OFFICE).because("asked for"));
    assertThat(ledger.item(queue.number()).orElseThrow().source().opinions())
        .containsExactly(1L, 2L);
  }

  @Test
  void the_same_batch_is_entered_once() {
    ReceivedBatch first = book.receive(forms("f1", "排队太久", "窗口太少"), OFFICE);
    String before = all(store);

    assertThat(book.receive(forms("f1", "窗口太少", "排队太久"), OFFICE)).isEqualTo(first);
    assertThat(problemOf(() -> book.receive(forms("f1", "窗口太少"), OFFICE)))
        .isEqualTo(Problem.BATCH_DIFFERS);
    assertThat(all(store)).isEqualTo(before);
    assertThat(book.count(OpinionFilter.ALL).summary().zh()).isEqualTo("征求意见建议 2 条。");
  }

  @Property(tries = 30)
  void whatever_the_order_of_a_batch_the_same_is_stored(
      @ForAll @Size(min = 1, max = 12) List<@NotBlank @AlphaChars String> texts,
      @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(stored(shuffled, seed)).isEqualTo(stored(texts, seed));
  }

  private static String stored(List<String> texts, long seed) {
    JournalStore store = JournalStore.inMemory();
    OpinionSetup setup = OpinionSetup.of(() -> NOW, new Random(seed)::nextBytes, ZONE);
    try (OpinionBook book = OpinionBook.open(store, setup)) {
      book.receive(forms("f1", texts.toArray(String[]::new)), OFFICE);
      book.redact();
    }
    return all(store);
  }

  @Test
  void nothing_finer_than_the_day_is_kept_and_what_was_said_goes_with_the_review() {
    book.receive(forms("f1", "排队太久，打13800138000找我", "窗口太少"), OFFICE);
    book.redact();
    assertThat(all(store)).contains(hex("13800138000")).doesNotContain(hex("02:03"), hex("10:03"));

    long with = book.toReview(REVIEWER, 0, 9).get(0).text().contains("电话") ? 1 : 2;
    book.review(with, new Review.Withhold("names a person"), REVIEWER);

    assertThat(all(store)).doesNotContain(hex("13800138000"));
    assertThat(book.withheld(with, REVIEWER).text()).contains("排队太久，打〔电话〕找我");
    assertThat(book.approved(OpinionFilter.ALL, 0, 9)).isEmpty();
  }

  @Test
  void what_is_erased_is_gone_and_the_book_goes_on() {
    classified("排队太久", "窗口太少");
    String text = book.approved(OpinionFilter.ALL, 0, 1).get(0).text();
    book.raise(List.of(1L), problem(), ledger, Signature.of(OFFICE));

    Opinion erased = book.erase(1, OFFICE);
    book.eraseEnteredBy(1, OFFICE);

    assertThat(erased.state()).isEqualTo(OpinionState.ERASED);
    assertThat(erased.items()).containsExactly(1L);
    assertThat(all(store)).doesNotContain(hex(text));
    OpinionBook again = OpinionBook.open(store, setup);
    assertThat(again.opinion(1)).contains(erased);
    assertThat(again.approved(OpinionFilter.ALL, 0, 9)).hasSize(1);
    assertThat(again.count(OpinionFilter.ALL).byState())
        .isEqualTo(Map.of(OpinionState.CLASSIFIED, 1, OpinionState.ERASED, 1));
  }

  @Test
  void a_book_that_is_opened_again_is_where_it_was() {
    classified("排队太久", "窗口太少");
    book.receive(
        OpinionBatch.of("v1", Channel.VISIT, List.of(new NewOpinion("b", "路灯不亮"))), OFFICE);
    book.raise(List.of(1L), problem(), ledger, Signature.of(OFFICE));

    OpinionBook again = OpinionBook.open(store, setup);

    assertThat(again.id()).isEqualTo(book.id());
    assertThat(again.batch("v1")).isEqualTo(book.batch("v1"));
    assertThat(again.opinions(OpinionFilter.ALL, 0, 9))
        .isEqualTo(book.opinions(OpinionFilter.ALL, 0, 9))
        .hasSize(3);
    OpinionCounts counts = again.count(OpinionFilter.ALL);
    assertThat(counts.byObject()).isEqualTo(Map.of("a", 2, "b", 1));
    assertThat(counts.byCriterion()).isEqualTo(Map.of("service", 2));
    assertThat(counts.byTheme()).isEqualTo(Map.of("queue", 2));
    assertThat(counts.byChannel()).isEqualTo(Map.of(Channel.FORM, 2, Channel.VISIT, 1));
    assertThat(again.count(OpinionFilter.ALL.on("b").by(Channel.VISIT)).all()).isEqualTo(1);
  }

  @Test
  void what_the_redaction_fails_on_can_be_tried_again_or_withheld() {
    OpinionBook failing =
        OpinionBook.open(
            JournalStore.inMemory(),
            setup.with(
                text -> {
                  if (text.contains("窗口")) {
                    throw new IllegalStateException(text);
                  }
                  return Redacted.unchanged(text);
                }));
    failing.receive(forms("f1", "排队太久", "窗口太少"), OFFICE);

    RedactionRun run = failing.redact();

    assertThat(run.redacted()).isEqualTo(1);
    assertThat(run.failed()).hasSize(1);
    long failed = run.failed().get(0);
    assertThat(failing.redact()).isEqualTo(new RedactionRun(0, List.of(failed)));
    assertThat(problemOf(() -> failing.review(failed, new Review.Approve(), REVIEWER)))
        .isEqualTo(Problem.NOT_REDACTED);
    failing.review(failed, new Review.Withhold("unreadable"), REVIEWER);
    assertThat(failing.withheld(failed, REVIEWER).text()).isEmpty();
  }

  @Test
  void what_is_wrong_is_told_with_its_code_and_changes_nothing() {
    classified("排队太久", "窗口太少");
    approved("路灯不亮");
    ReceivedBatch batch = book.receive(forms("f9", "太吵", "太远", "太脏"), OFFICE);
    book.redact();
    long withheld = batch.first();
    book.review(withheld, new Review.Withhold("an insult"), REVIEWER);
    book.erase(withheld + 1, OFFICE);
    long undecided = withheld + 2;
    String before = all(store);
    Signature office = Signature.of(OFFICE);

    assertThat(problemOf(() -> book.receive(forms("n", " 　"), OFFICE)))
        .isEqualTo(Problem.BLANK_TEXT);
    assertThat(problemOf(() -> book.receive(forms("n", "啊".repeat(400_000)), OFFICE)))
        .isEqualTo(Problem.LONG_TEXT);
    assertThat(problemOf(() -> book.receive(forms("n", "\ud83d"), OFFICE)))
        .isEqualTo(Problem.BROKEN_TEXT);
    assertThat(
            problemOf(
                () ->
                    book.receive(
                        OpinionBatch.of("n", Channel.FORM, List.of(new NewOpinion("c", "排队太久"))),
                        OFFICE)))
        .isEqualTo(Problem.UNKNOWN_OBJECT);
    assertThat(problemOf(() -> book.receive(forms("n", "好"), OWNER))).isEqualTo(Problem.WRONG_ROLE);
    assertThat(problemOf(() -> book.toReview(OFFICE, 0, 1))).isEqualTo(Problem.WRONG_ROLE);
    assertThat(problemOf(() -> book.original(undecided, OFFICE))).isEqualTo(Problem.WRONG_ROLE);
    assertThat(problemOf(() -> book.original(1, REVIEWER))).isEqualTo(Problem.ALREADY_REVIEWED);
    assertThat(problemOf(() -> book.review(1, new Review.Approve(), REVIEWER)))
        .isEqualTo(Problem.ALREADY_REVIEWED);
    assertThat(problemOf(() -> book.review(withheld, new Review.Approve(), REVIEWER)))
        .isEqualTo(Problem.ALREADY_REVIEWED);
    assertThat(problemOf(() -> book.review(undecided, new Review.Edit(" "), REVIEWER)))
        .isEqualTo(Problem.BLANK_TEXT);
    assertThat(problemOf(() -> book.review(undecided, new Review.Withhold(" "), REVIEWER)))
        .isEqualTo(Problem.BLANK_TEXT);
    assertThat(problemOf(() -> book.review(99, new Review.Approve(), REVIEWER)))
        .isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.classify(1, 9, Classification.about("queue"), OFFICE)))
        .isEqualTo(Problem.STALE_VERSION);
    assertThat(problemOf(() -> book.classify(1, 4, Classification.in("no-such"), OFFICE)))
        .isEqualTo(Problem.UNKNOWN_CRITERION);
    assertThat(problemOf(() -> book.withheld(1, REVIEWER))).isEqualTo(Problem.NOT_WITHHELD);
    assertThat(problemOf(() -> book.raise(List.of(1L, 3L), problem(), ledger, office)))
        .isEqualTo(Problem.NOT_CLASSIFIED);
    assertThat(problemOf(() -> book.raise(List.of(1L, withheld), problem(), ledger, office)))
        .isEqualTo(Problem.WITHHELD);
    assertThat(problemOf(() -> book.raise(List.of(withheld + 1), problem(), ledger, office)))
        .isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.raise(List.of(undecided), problem(), ledger, office)))
        .isEqualTo(Problem.NOT_REVIEWED);
    assertThat(problemOf(() -> book.raise(List.of(1L, 1L), problem(), ledger, office)))
        .isEqualTo(Problem.WRONG_NUMBER);
    assertThat(problemOf(() -> book.raise(List.of(1L), problem("c", "service"), ledger, office)))
        .isEqualTo(Problem.UNKNOWN_OBJECT);
    assertThat(problemOf(() -> book.raise(List.of(1L), problem("a", "servise"), ledger, office)))
        .isEqualTo(Problem.UNKNOWN_CRITERION);
    assertThat(all(store)).isEqualTo(before);
    assertThat(ledger.item(1)).isEmpty();
  }

  @Test
  void items_are_made_in_one_ledger() {
    classified("排队太久");
    book.raise(List.of(1L), problem(), ledger, Signature.of(OFFICE));
    RectificationLedger other =
        RectificationLedger.open(
            JournalStore.inMemory(), LedgerSetup.of(() -> NOW, RandomBytes.secure(), ZONE));

    assertThat(problemOf(() -> book.raise(List.of(1L), problem(), other, Signature.of(OFFICE))))
        .isEqualTo(Problem.OTHER_LEDGER);
    assertThat(other.item(1)).isEmpty();
  }

  @Test
  void a_journal_of_something_else_is_no_book_and_whoever_has_it_goes_on() {
    JournalStore ledgers = JournalStore.inMemory();
    RectificationLedger ledger =
        RectificationLedger.open(ledgers, LedgerSetup.of(() -> NOW, RandomBytes.secure(), ZONE));

    assertThat(problemOf(() -> OpinionBook.open(ledgers, setup))).isEqualTo(Problem.NO_BOOK);
    assertThat(ledger.report(problem(), Signature.of(OFFICE)).number()).isEqualTo(1);
  }

  @Test
  void each_row_that_is_changed_behind_the_books_back_is_found() {
    classified("排队太久", "窗口太少");
    book.receive(forms("f3", "太远", "太吵", "太脏"), OFFICE);
    book.redact();
    List<String> rows = new ArrayList<>();
    try (StoredView view = store.view()) {
      view.entries(row -> rows.add("entries " + row.number()));
      BookPage.KINDS.forEach(kind -> view.pages(kind, row -> rows.add(kind + " " + row.number())));
    }
    assertThat(rows).hasSizeGreaterThan(20);

    FaultyStore changed = new FaultyStore(store);
    for (String each : rows) {
      changed.tamper(
          (kind, row) -> Optional.of(each.equals(kind + " " + row.number()) ? flipped(row) : row));
      JournalException found =
          catchThrowableOfType(JournalException.class, () -> OpinionBook.open(changed, setup));
      assertThat(found).as(each).isNotNull();
      assertThat(found.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED);
    }
  }

  private static StoredRow flipped(StoredRow row) {
    return new StoredRow(row.number(), FaultyStore.flipped().apply(row.content()));
  }
}
