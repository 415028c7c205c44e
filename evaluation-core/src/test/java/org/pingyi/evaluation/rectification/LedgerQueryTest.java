package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

class LedgerQueryTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor OWNER = Actor.of("Team leader", Roles.RESPONSIBLE);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(
                  () -> Instant.parse("2026-05-04T02:00:00Z"),
                  RandomBytes.secure(),
                  ZoneId.of("Asia/Shanghai"))
              .with(SingleRatings.plan(1, "P1D", "P10D", "")));

  private RectificationItem report(String problem, Source source) {
    return ledger.report(
        NewItem.of(problem, "1001", source).in("service").concerning("masses"),
        Signature.of(OFFICE));
  }

  private RectificationItem report(long dissatisfied, long rated) {
    return report(
        "The queue", Source.of(SourceKind.TRIGGER).measuring(new Observed(dissatisfied, rated)));
  }

  private RectificationItem report(SourceKind source) {
    return report("The Queue is too long", Source.of(source));
  }

  private List<Long> numbers(ItemQuery.Builder query) {
    return ledger.items(query.build()).items().stream().map(RectificationItem::number).toList();
  }

  @Test
  void items_are_found_by_what_they_are_and_where_they_stand() {
    RectificationItem first = report(SourceKind.SINGLE_RATING);
    RectificationItem second = report(SourceKind.VISIT);
    RectificationItem analysed =
        ledger.take(second.asOfNow(), new Step.Analyse(List.of("One Window")), Signature.of(OWNER));
    ledger.take(
        analysed.asOfNow(),
        new Step.Plan(List.of("Open another"), OWNER.name(), LocalDate.of(2026, 5, 15)),
        Signature.of(OWNER));

    assertThat(numbers(ItemQuery.items().in(ItemState.PLANNED, ItemState.DONE)))
        .containsExactly(2L);
    assertThat(numbers(ItemQuery.items().ownedBy(OWNER.name()))).containsExactly(2L);
    assertThat(numbers(ItemQuery.items().from(SourceKind.SINGLE_RATING)))
        .containsExactly(first.number());
    assertThat(numbers(ItemQuery.items().object("1001").criterion("service").concerning("masses")))
        .containsExactly(1L, 2L);
    assertThat(numbers(ItemQuery.items().object("1002"))).isEmpty();
    assertThat(numbers(ItemQuery.items().criterion("conduct"))).isEmpty();
    assertThat(numbers(ItemQuery.items().concerning("leaders"))).isEmpty();
    assertThat(numbers(ItemQuery.items().round(1).escalated(false))).containsExactly(1L, 2L);
    assertThat(numbers(ItemQuery.items().round(2))).isEmpty();
    assertThat(numbers(ItemQuery.items().escalated(true))).isEmpty();
    assertThat(numbers(ItemQuery.items().containing("queue"))).containsExactly(1L, 2L);
    assertThat(numbers(ItemQuery.items().containing("WINDOW"))).containsExactly(2L);
    assertThat(numbers(ItemQuery.items().containing("another"))).containsExactly(2L);
    assertThat(numbers(ItemQuery.items().containing(OWNER.name()))).isEmpty();
  }

  @Test
  void overdue_and_nearly_due_follow_from_the_day_on_which_somebody_asks() {
    RectificationItem item = report(SourceKind.SINGLE_RATING);
    report(SourceKind.VISIT);

    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(1)))).isEmpty();
    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(2)))).containsExactly(1L);
    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(40)))).containsExactly(1L);
    assertThat(numbers(ItemQuery.items().dueFrom(TODAY.plusDays(2), TODAY.plusDays(9)))).isEmpty();
    assertThat(numbers(ItemQuery.items().dueFrom(TODAY.plusDays(2), TODAY.plusDays(10))))
        .containsExactly(1L);

    ledger.take(item.asOfNow(), new Step.Answer("We look into it."), Signature.of(OFFICE));

    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(10)))).isEmpty();
    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(11)))).containsExactly(1L);
  }

  @Test
  void nothing_is_overdue_before_the_first_of_all_days_and_no_day_is_too_late() {
    report(SourceKind.SINGLE_RATING);
    ItemQuery.Builder query = ItemQuery.items();

    assertThatThrownBy(() -> query.overdue(LocalDate.MIN))
        .isInstanceOfSatisfying(
            LedgerException.class,
            refused -> assertThat(refused.problem()).isEqualTo(LedgerException.Problem.WRONG_DAY));
    assertThat(numbers(query.overdue(LocalDate.MIN.plusDays(1)))).isEmpty();
    assertThat(numbers(query.overdue(LocalDate.MAX))).containsExactly(1L);
  }

  @Test
  void what_is_due_on_the_day_of_something_that_was_done_is_still_overdue() {
    RectificationItem item = report(SourceKind.SINGLE_RATING);
    report(SourceKind.SINGLE_RATING);

    ledger.take(item.asOfNow(), new Step.Answer("We look into it."), Signature.of(OFFICE));

    assertThat(numbers(ItemQuery.items().overdue(TODAY.plusDays(2)))).containsExactly(2L);
  }

  @Test
  void most_unsatisfied_are_first_by_share_and_then_by_how_many_people() {
    report(1, 3);
    report(SourceKind.VISIT);
    report(0, 0);
    report(2, 6);
    report(333_333_333_333_333_334L, 1_000_000_000_000_000_000L);
    report(0, 5);

    assertThat(numbers(ItemQuery.items().by(ItemOrder.DISSATISFACTION)))
        .containsExactly(5L, 4L, 1L, 3L, 6L, 2L);
  }

  @Test
  void by_due_date_the_earliest_is_first_and_what_is_never_due_last() {
    report(SourceKind.VISIT);
    RectificationItem later = report(SourceKind.SINGLE_RATING);
    ledger.take(later.asOfNow(), new Step.Answer("We look into it."), Signature.of(OFFICE));
    report(SourceKind.SINGLE_RATING);

    assertThat(numbers(ItemQuery.items().by(ItemOrder.DUE))).containsExactly(3L, 2L, 1L);
  }

  @ParameterizedTest
  @EnumSource(ItemOrder.class)
  void pages_hold_each_item_once_whatever_is_entered_between_them(ItemOrder order) {
    for (int i = 0; i < 7; i++) {
      report(i % 3, 4);
      report(i % 2 == 0 ? SourceKind.SINGLE_RATING : SourceKind.VISIT);
    }
    List<Long> before = numbers(ItemQuery.items().by(order));
    List<Long> seen = new ArrayList<>();
    Optional<String> next = Optional.empty();

    do {
      ItemQuery.Builder query = ItemQuery.items().by(order).limit(3);
      next.ifPresent(query::after);
      ItemPage page = ledger.items(query.build());
      page.items().forEach(item -> seen.add(item.number()));
      next = page.next();
      if (seen.size() < 9) {
        report(4, 4);
        report(SourceKind.SINGLE_RATING);
      }
    } while (next.isPresent());

    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    assertThat(seen.stream().filter(before::contains)).containsExactlyElementsOf(before);
  }

  @Test
  void a_page_tells_how_many_there_are_in_all_and_the_last_one_that_it_is_the_last() {
    for (int i = 0; i < 4; i++) {
      report(SourceKind.VISIT);
    }

    ItemPage first = ledger.items(ItemQuery.items().limit(2).build());
    ItemPage last =
        ledger.items(ItemQuery.items().limit(2).after(first.next().orElseThrow()).build());

    assertThat(first.total()).isEqualTo(4);
    assertThat(last.total()).isEqualTo(4);
    assertThat(last.items()).extracting(RectificationItem::number).containsExactly(3L, 4L);
    assertThat(last.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7", "number//7", "due/x/7", "due/2026-13-01/7", "due/2026-05-04/07", "due//"})
  void a_page_goes_on_after_nothing_but_what_the_page_before_gave(String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemQuery.items().by(ItemOrder.DUE).after(place).build());
  }

  @Test
  void changes_since_an_event_are_told_in_order_without_names_and_texts() {
    RectificationItem first = report(SourceKind.VISIT);
    RectificationItem second = report(SourceKind.SINGLE_RATING);
    ledger.take(second.asOfNow(), new Step.Answer("We look into it."), Signature.of(OFFICE));
    ledger.take(first.asOfNow(), new Step.Analyse(List.of("One window")), Signature.of(OWNER));

    List<LedgerChange> changes = ledger.changes(1, 2);

    assertThat(changes).extracting(LedgerChange::event).containsExactly(2L, 3L);
    assertThat(changes).extracting(LedgerChange::item).containsExactly(2L, 2L);
    assertThat(changes)
        .extracting(LedgerChange::step)
        .containsExactly(StepKind.REPORT, StepKind.ANSWER);
    assertThat(changes).extracting(LedgerChange::group).containsOnly(Optional.of("masses"));
    assertThat(changes.toString()).doesNotContain("look into", "Office", "Queue");
    assertThat(ledger.changes(3, 100)).extracting(LedgerChange::event).containsExactly(4L);
    assertThat(ledger.changes(4, 100)).isEmpty();
    assertThat(ledger.changes(Long.MAX_VALUE, 1)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.changes(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.changes(0, 0));
  }
}
