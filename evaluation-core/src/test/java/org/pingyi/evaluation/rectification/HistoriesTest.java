package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

class HistoriesTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Office", Roles.OFFICE)).because("a remark");

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(
              () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC));

  private void report(String object) {
    ledger.report(
        NewItem.of("The queue is too long.", object, Source.of(SourceKind.SELF_CHECK)), OFFICE);
  }

  private void note(long item) {
    ledger.take(ledger.item(item).orElseThrow().asOfNow(), new Step.Note(), OFFICE);
  }

  @Test
  void histories_come_by_number_whole_and_only_those_asked_for() {
    report("1001");
    report("1002");
    report("1001");
    note(3);
    List<List<LedgerEvent>> told = new ArrayList<>();

    ledger.histories(item -> item.object().equals("1001"), told::add);

    assertThat(told).containsExactly(ledger.history(1), ledger.history(3));
  }

  @Test
  void what_is_recorded_meanwhile_is_left_out() {
    report("1001");
    report("1002");
    List<Integer> told = new ArrayList<>();

    ledger.histories(
        item -> true,
        history -> {
          note(1);
          note(2);
          report("1003");
          told.add(history.size());
        });

    assertThat(told).containsExactly(1, 1);
    assertThat(ledger.history(2)).hasSize(3);
  }
}
