package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** How what happened to an item is laid out on pages. */
class LedgerPagesTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Office", Roles.OFFICE)).because("as agreed");
  private static final LedgerSetup SETUP =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC);

  private final FaultyStore store = new FaultyStore(JournalStore.inMemory());
  private RectificationLedger ledger = RectificationLedger.open(store, SETUP);

  private List<StoredPage> ofItem() {
    List<StoredPage> pages = new ArrayList<>();
    for (int part = 0; store.page(Dossiers.key(1, part)).isPresent(); part++) {
      PageKey key = Dossiers.key(1, part);
      pages.add(new StoredPage(key, store.page(key).orElseThrow()));
    }
    return pages;
  }

  private void report() {
    ledger.report(NewItem.of("It is dark.", "hall", Source.of(SourceKind.VISIT)), OFFICE);
  }

  private RectificationItem answer(int characters) {
    ItemVersion item = ledger.item(1).orElseThrow().asOfNow();
    return ledger.take(item, new Step.Answer("灯".repeat(characters)), OFFICE);
  }

  @Test
  void an_item_of_many_pages_is_opened_again_and_goes_on_where_it_ended() {
    report();
    for (int i = 0; i < 9; i++) {
      answer(3_000);
    }
    ledger = RectificationLedger.open(store, SETUP);
    RectificationItem tenth = answer(1);
    List<LedgerEvent> history = ledger.history(1);

    ledger = RectificationLedger.open(store, SETUP);

    assertThat(ledger.item(1)).contains(tenth);
    assertThat(ledger.history(1)).isEqualTo(history).hasSize(11);
    assertThat(ofItem())
        .hasSizeGreaterThan(2)
        .allSatisfy(page -> assertThat(page.content().size()).isLessThanOrEqualTo(1 << 15));
  }

  @Test
  void an_item_has_at_most_4096_pages_and_never_one_of_the_next_item() {
    report();
    DossierLine line = Dossiers.lines(ofItem().get(0).content()).get(0);
    Optional<Bytes> full = Optional.of(Bytes.of(new byte[1 << 15]));

    assertThat(Dossiers.add(full, true, 1, 4_094, line).page().key())
        .isEqualTo(Dossiers.key(1, 4_095));
    assertThat(
            catchThrowableOfType(
                    LedgerException.class, () -> Dossiers.add(full, true, 1, 4_095, line))
                .problem())
        .isEqualTo(LedgerException.Problem.ITEM_FULL);
  }

  /** What was taken out is swept from a database at once only where the page is told to be less. */
  @Test
  void a_page_only_grew_unless_a_text_was_erased_from_it() {
    report();
    answer(1);
    assertThat(store.lastWritten()).extracting(StoredPage::grown).containsExactly(true);
    ledger.erase(2, OFFICE);
    assertThat(store.lastWritten()).extracting(StoredPage::grown).containsExactly(false);

    for (int i = 0; i < 9; i++) {
      answer(3_000);
    }
    ledger.erase(1, OFFICE);

    assertThat(store.lastWritten())
        .extracting(StoredPage::key, StoredPage::grown)
        .containsExactlyInAnyOrder(
            tuple(Dossiers.key(1, 0), false), tuple(Dossiers.key(1, ofItem().size() - 1), true));
  }
}
