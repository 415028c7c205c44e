package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.intake.FaultyStore;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Whatever is changed in a ledger behind its back is found when it is opened. */
class LedgerTamperingTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));

  private final JournalStore real = JournalStore.inMemory();
  private final FaultyStore store = new FaultyStore(real);
  private final LedgerSetup setup =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC);

  private void fill() {
    RectificationLedger ledger = RectificationLedger.open(store, setup);
    for (int i = 0; i < 3; i++) {
      RectificationItem item =
          ledger.report(NewItem.of("a problem", "unit", Source.of(SourceKind.VISIT)), OFFICE);
      ledger.take(item.asOfNow(), new Step.Answer("We see to it"), OFFICE);
    }
    ledger.erase(2, Signature.of(Actor.of("Office", Roles.OFFICE)).because("asked for"));
    ledger.close();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    try (StoredView view = real.view()) {
      view.entries(row -> places.add(new Place("entries", row.number(), row.content().size())));
      view.pages(
          Dossiers.KIND,
          row -> places.add(new Place(Dossiers.KIND, row.number(), row.content().size())));
    }
    return places;
  }

  /** A row. */
  private record Place(String kind, long number, int size) {

    boolean is(String shown, StoredRow row) {
      return shown.equals(kind) && row.number() == number;
    }
  }

  @TestFactory
  Stream<DynamicTest> a_changed_byte_anywhere_is_found() {
    fill();
    return places().stream()
        .flatMap(
            place ->
                Stream.iterate(0, at -> at < place.size(), at -> at + 7)
                    .map(
                        at ->
                            DynamicTest.dynamicTest(
                                place + ", byte " + at,
                                () -> {
                                  store.tamper(
                                      (kind, row) ->
                                          Optional.of(
                                              place.is(kind, row) ? flipped(row, at) : row));
                                  assertDamaged();
                                })));
  }

  @TestFactory
  Stream<DynamicTest> a_row_that_was_taken_out_is_missed() {
    fill();
    return places().stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.toString(),
                    () -> {
                      store.tamper(
                          (kind, row) -> Optional.of(row).filter(there -> !place.is(kind, there)));
                      assertDamaged();
                    }));
  }

  private static StoredRow flipped(StoredRow row, int at) {
    byte[] bytes = row.content().toArray();
    bytes[at] ^= 1;
    return new StoredRow(row.number(), Bytes.of(bytes));
  }

  private void assertDamaged() {
    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED));
  }

  @Test
  void a_journal_of_something_else_is_no_ledger() {
    Journal.take(real, Bytes.of("somebody")).append(NewEntry.of("opened", Bytes.of("a box")));

    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.NO_LEDGER));
  }

  @Test
  void a_ledger_of_a_newer_version_is_left_alone() {
    Journal.take(real, Bytes.of("somebody"))
        .append(NewEntry.of(LedgerHeader.KIND, Bytes.of("{\"format\":2,\"id\":\"x\"}")));

    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_NEWER));
  }
}
