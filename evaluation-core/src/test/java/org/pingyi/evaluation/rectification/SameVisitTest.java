package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** The first visit collects, the second one asks whether it is solved (一次走访，二次回访). */
class SameVisitTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("Repairs", Roles.RESPONSIBLE));
  private static final Signature VISITOR = Signature.of(Actor.of("Visitor", Roles.VISITOR));

  private final JournalStore store = JournalStore.inMemory();
  private final LedgerSetup setup =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:00:00Z"),
          RandomBytes.secure(),
          ZoneId.of("Asia/Shanghai"));
  private final RectificationLedger ledger = RectificationLedger.open(store, setup);

  private void found(String problem, SourceKind kind, String reference) {
    ledger.report(NewItem.of(problem, "block-3", Source.of(kind).at(reference)), OFFICE);
  }

  private static List<Long> of(RectificationLedger ledger, ItemQuery.Builder query) {
    return ledger.items(query.build()).items().stream().map(RectificationItem::number).toList();
  }

  private List<Long> at(String place) {
    return of(ledger, ItemQuery.items().reference(place));
  }

  @BeforeEach
  void visit() {
    found("The lamp is broken.", SourceKind.VISIT, "household-12/visit-1/1");
    found("The drain is blocked.", SourceKind.VISIT, "household-12/visit-1/2");
    found("The stairs are dark.", SourceKind.VISIT, "household-1/visit-1/1");
    found("The gate is stuck.", SourceKind.COVERT_INSPECTION, "household-12");
    ledger.report(NewItem.of("Noise", "block-3", Source.of(SourceKind.VISIT)), OFFICE);
  }

  private RectificationItem take(RectificationItem item, Step step, Signature signature) {
    return ledger.take(item.asOfNow(), step, signature);
  }

  private void done(long number) {
    RectificationItem item = ledger.item(number).orElseThrow();
    RectificationItem analysed = take(item, new Step.Analyse(List.of("Old wires")), OWNER);
    LocalDate due = LocalDate.of(2026, 5, 15);
    Step plan = new Step.Plan(List.of("Renew them"), "Repairs", due);
    RectificationItem begun = take(take(analysed, plan, OWNER), new Step.Start(), OWNER);
    take(begun, new Step.Finish(List.of(new Evidence("photo-1", "The lamp"))), OWNER);
  }

  @Test
  void what_one_visit_found_is_followed_up_together_at_the_next() {
    at("household-12/visit-1").forEach(this::done);
    Map<Long, FollowUpAnswers> heard =
        Map.of(1L, new FollowUpAnswers(1, 0, 0), 2L, new FollowUpAnswers(0, 1, 0));

    ItemQuery done = ItemQuery.items().reference("household-12").in(ItemState.DONE).build();
    for (RectificationItem item : ledger.items(done).items()) {
      take(item, new Step.FollowUp(heard.get(item.number())), VISITOR.because("visit 2"));
    }

    assertThat(ledger.item(1).orElseThrow().state()).isEqualTo(ItemState.FOLLOWED_UP);
    assertThat(ledger.item(2).orElseThrow().state()).isEqualTo(ItemState.REPORTED);
    assertThat(ledger.item(2).orElseThrow().round()).isEqualTo(2);
  }

  @Test
  void a_reference_finds_what_begins_with_it_and_a_slash_and_nothing_else() {
    assertThat(at("household-12")).containsExactly(1L, 2L, 4L);
    assertThat(at("household-12/visit-1")).containsExactly(1L, 2L);
    assertThat(at("household-12/visit-1/2")).containsExactly(2L);
    assertThat(at("household-1")).containsExactly(3L);
    assertThat(at("household")).isEmpty();
    assertThat(at("household-12/visit-1/")).isEmpty();
    assertThat(
            of(RectificationLedger.open(store, setup), ItemQuery.items().reference("household-1")))
        .containsExactly(3L);
    assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> at(" "));
  }

  @Test
  void a_reference_is_one_condition_among_others() {
    ItemQuery.Builder twelve = ItemQuery.items().reference("household-12");

    assertThat(of(ledger, twelve.from(SourceKind.COVERT_INSPECTION))).containsExactly(4L);
    assertThat(of(ledger, twelve.from(SourceKind.VISIT).limit(1))).containsExactly(1L);
    done(2);
    LocalDate due = LocalDate.of(2026, 5, 15);
    assertThat(of(ledger, twelve.limit(9).dueFrom(due, due))).isEmpty();
    RectificationItem third = ledger.item(3).orElseThrow();
    Step plan = new Step.Plan(List.of("A lamp"), "Repairs", due);
    take(take(third, new Step.Analyse(List.of("No lamp")), OWNER), plan, OWNER);
    assertThat(of(ledger, ItemQuery.items().dueFrom(due, due))).containsExactly(3L);
    assertThat(of(ledger, twelve.dueFrom(due, due))).isEmpty();
    assertThat(of(ledger, twelve.reference("household-1"))).containsExactly(3L);
  }

  @Test
  void the_reference_of_a_source_stays_when_its_texts_are_erased() {
    ledger.erase(1, OFFICE.because("asked for"));

    assertThat(at("household-12")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void parts_are_found_where_what_they_were_split_from_is() {
    NewItem lamp = NewItem.of("The lamp", "block-3", Source.of(SourceKind.SPLIT));
    NewItem wires = NewItem.of("The wires", "block-3", Source.of(SourceKind.SPLIT));
    split(1, lamp, wires);
    split(6, lamp, wires);
    split(5, lamp, wires);

    assertThat(at("household-12/visit-1")).containsExactly(1L, 2L, 6L, 7L, 8L, 9L);
    assertThat(at("household-12/visit-1/1")).containsExactly(1L, 6L, 7L, 8L, 9L);
    assertThat(at("household-1")).containsExactly(3L);
    assertThat(of(ledger, ItemQuery.items().from(SourceKind.VISIT).in(ItemState.REPORTED)))
        .containsExactly(2L, 3L, 7L, 8L, 9L, 10L, 11L);
    assertThat(of(ledger, ItemQuery.items().from(SourceKind.SPLIT)))
        .containsExactly(6L, 7L, 8L, 9L, 10L, 11L);
    assertThat(of(ledger, ItemQuery.items().from(SourceKind.COVERT_INSPECTION)))
        .containsExactly(4L);
    done(8);
    LocalDate due = LocalDate.of(2026, 5, 15);
    ItemQuery.Builder isDue = ItemQuery.items().dueFrom(due, due.plusYears(1));
    assertThat(of(ledger, isDue.reference("household-12"))).isEmpty();
    RectificationItem ninth = ledger.item(9).orElseThrow();
    Step plan = new Step.Plan(List.of("Renew them"), "Repairs", due);
    take(take(ninth, new Step.Analyse(List.of("Old")), OWNER), plan, OWNER);
    assertThat(of(ledger, isDue)).containsExactly(9L);
    assertThat(of(ledger, isDue.reference("household-1"))).isEmpty();
    assertThat(of(RectificationLedger.open(store, setup), isDue.reference("household-12")))
        .containsExactly(9L);
  }

  private void split(long number, NewItem one, NewItem other) {
    RectificationItem item = ledger.item(number).orElseThrow();
    ledger.split(item.asOfNow(), List.of(one, other), OFFICE.because("two of them"));
  }

  @Test
  void what_was_merged_in_stays_under_its_own_reference() {
    ledger.merge(
        List.of(ledger.item(3).orElseThrow().asOfNow()),
        ledger.item(1).orElseThrow().asOfNow(),
        OFFICE.because("the same lamp"));

    assertThat(at("household-1")).containsExactly(3L);
    assertThat(at("household-12/visit-1")).containsExactly(1L, 2L);
  }
}
