package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** How much a ledger and an item hold. */
class LedgerSizeTest {

  private static final int ITEMS = 1_100;

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));

  private final JournalStore store = JournalStore.inMemory();

  private RectificationLedger open() {
    return RectificationLedger.open(
        store,
        LedgerSetup.of(
            () -> Instant.parse("2026-06-01T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC));
  }

  private static NewItem problem() {
    return NewItem.of("It is dark.", "hall", Source.of(SourceKind.VISIT));
  }

  @Test
  void a_ledger_of_a_thousand_events_is_opened_again_and_told_bit_by_bit() {
    RectificationLedger ledger = open();
    ledger.report(Collections.nCopies(ITEMS, problem()), OFFICE);
    RectificationItem noted =
        ledger.take(ledger.item(1).orElseThrow().asOfNow(), new Step.Note(), OFFICE.because("Yes"));

    RectificationLedger again = open();

    assertThat(again.item(1)).contains(noted);
    assertThat(again.lastEvent()).isEqualTo(ITEMS + 1);
    assertThat(again.changes(0, 10_000)).hasSize(ITEMS + 1);
    assertThat(again.changes(ITEMS - 1, 10_000))
        .extracting(LedgerChange::item)
        .containsExactly((long) ITEMS, 1L);
    assertThatIllegalArgumentException().isThrownBy(() -> again.changes(0, 10_001));
  }

  @Test
  void an_item_with_more_text_than_a_page_holds_is_refused_and_as_it_was() {
    RectificationLedger ledger = open();
    RectificationItem item =
        ledger.take(
            ledger.report(problem(), OFFICE).asOfNow(),
            new Step.Analyse(List.of("No lamp")),
            OWNER);
    List<String> measures = Collections.nCopies(50, "灯".repeat(10_000));
    Step plan = new Step.Plan(measures, "Keeper", LocalDate.of(2026, 6, 12));

    LedgerException refused =
        catchThrowableOfType(LedgerException.class, () -> ledger.take(item.asOfNow(), plan, OWNER));

    assertThat(refused.problem()).isEqualTo(LedgerException.Problem.ITEM_FULL);
    assertThat(ledger.item(1)).isEqualTo(Optional.of(item));
    assertThat(open().item(1)).contains(item);
  }
}
