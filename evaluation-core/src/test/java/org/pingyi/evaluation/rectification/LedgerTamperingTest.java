package org.pingyi.evaluation.rectification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * Whatever is changed in a ledger behind its back is found when it is opened, and the first event
 * named that is not what was recorded.
 */
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

  /** The events of each item, in the order of their lines; the last is the one that erased. */
  private static final Map<Long, List<Long>> EVENTS =
      Map.of(1L, List.of(1L, 2L, 7L), 2L, List.of(3L, 4L), 3L, List.of(5L, 6L));

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    try (StoredView view = real.view()) {
      view.entries(row -> places.add(new Place("entries", row)));
      view.pages(Dossiers.KIND, row -> places.add(new Place(Dossiers.KIND, row)));
    }
    return places;
  }

  /** A row. */
  private record Place(String kind, StoredRow row) {

    boolean is(String shown, StoredRow other) {
      return shown.equals(kind) && row.number() == other.number();
    }

    /** Tells which event is damaged where a byte is; none of the entry that begins the ledger. */
    String event(int at) {
      if (kind.equals("entries")) {
        return row.number() == 1 ? "" : named(row.number() - 1);
      }
      byte[] before = Arrays.copyOf(row.content().toArray(), at);
      int line = (int) new String(before, ISO_8859_1).chars().filter(one -> one == '\n').count();
      return named(requireNonNull(EVENTS.get(Dossiers.item(row.number()))).get(line));
    }

    @Override
    public String toString() {
      return kind + " " + row.number();
    }
  }

  private static String named(long event) {
    long item =
        EVENTS.entrySet().stream()
            .filter(one -> one.getValue().contains(event))
            .findFirst()
            .orElseThrow()
            .getKey();
    return "event " + event + " of item " + item + " is not what was recorded: ";
  }

  @TestFactory
  Stream<DynamicTest> a_changed_byte_anywhere_is_found() {
    fill();
    return places().stream()
        .flatMap(
            place ->
                Stream.iterate(0, at -> at < place.row().content().size(), at -> at + 3)
                    .map(
                        at ->
                            DynamicTest.dynamicTest(
                                place + ", byte " + at,
                                () -> {
                                  store.tamper(
                                      (kind, row) ->
                                          Optional.of(
                                              place.is(kind, row) ? flipped(row, at) : row));
                                  assertDamaged(place.event(at));
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
                      assertDamaged(place.event(0));
                    }));
  }

  private static StoredRow flipped(StoredRow row, int at) {
    byte[] bytes = row.content().toArray();
    bytes[at] ^= 1;
    return new StoredRow(row.number(), Bytes.of(bytes));
  }

  private void assertDamaged(String event) {
    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED);
              assertThat(e.text().en())
                  .startsWith(event.isEmpty() ? "in the journal entry 1" : event);
              assertThat(e.text().zh())
                  .matches(event.isEmpty() ? "日志中.*" : "问题 [1-3] 的第 [1-7] 条记录.*");
            });
  }

  @Test
  void a_line_that_ends_elsewhere_is_found() {
    fill();
    List<Place> places = places();
    Place last = places.get(places.size() - 1);
    byte[] page = last.row().content().toArray();
    for (int i = 0; i < page.length; i++) {
      int at = i;
      if (page[at] == '\n') {
        store.tamper((kind, row) -> Optional.of(last.is(kind, row) ? flipped(row, at) : row));
        assertDamaged(last.event(at));
      }
    }
  }

  @Test
  void a_page_that_is_damaged_while_the_ledger_is_open_is_told_by_its_event() {
    fill();
    RectificationLedger ledger = RectificationLedger.open(store, setup);
    store.tamper(
        (kind, row) ->
            Optional.of(kind.equals(Dossiers.KIND) ? flipped(row, row.content().size() - 9) : row));

    assertThatThrownBy(() -> ledger.history(2)).hasMessageContaining("event 4 of item 2 is not");
    assertThatThrownBy(() -> ledger.changes(4, 1)).hasMessageContaining("event 6 of item 3 is not");
    assertThatThrownBy(
            () ->
                ledger.take(
                    ledger.item(1).orElseThrow().asOfNow(), new Step.Answer("Again"), OFFICE))
        .hasMessageContaining("event 7 of item 1 is not");
  }

  @Test
  void where_the_event_cannot_be_found_out_the_page_is_told() {
    fill();
    store.tamper(
        (kind, row) -> {
          boolean damaged = kind.equals(Dossiers.KIND);
          store.gone(damaged);
          return Optional.of(damaged ? flipped(row, 0) : row);
        });

    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED);
              assertThat(e.text().en()).startsWith("in the journal page ");
              assertThat(e.text().zh()).startsWith("日志中“dossier”类第 ");
            });
  }

  @Test
  void a_dossier_of_many_pages_is_told_by_its_event() {
    RectificationLedger ledger = RectificationLedger.open(store, setup);
    RectificationItem item =
        ledger.report(NewItem.of("a problem", "unit", Source.of(SourceKind.VISIT)), OFFICE);
    for (int i = 0; i < 9; i++) {
      item = ledger.take(item.asOfNow(), new Step.Answer("整".repeat(3_000)), OFFICE);
    }
    ledger.close();
    long second = Dossiers.key(1, 1).number();
    List<DossierLine> lines = Dossiers.lines(real.page(Dossiers.key(1, 1)).orElseThrow());
    long first = lines.get(0).event().number();
    long last = lines.get(lines.size() - 1).event().number();
    store.tamper(
        (kind, row) ->
            Optional.of(row)
                .filter(page -> !kind.equals(Dossiers.KIND) || page.number() != second));

    assertThat(first).isBetween(2L, 9L);
    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .hasMessageContaining("event " + first + " of item 1 is not");

    store.tamper(
        (kind, row) ->
            Optional.of(
                kind.equals(Dossiers.KIND) && row.number() == second
                    ? flipped(row, row.content().size() - 9)
                    : row));

    assertThat(last).isGreaterThan(first);
    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .hasMessageContaining("event " + last + " of item 1 is not");
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
  void whoever_has_a_journal_of_something_else_goes_on_writing() {
    Journal box = Journal.take(real, Bytes.of("a box"));
    box.append(NewEntry.of("opened", Bytes.of("a box")));

    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOf(LedgerException.class);

    assertThat(box.append(NewEntry.of("paper", Bytes.of("a paper"))).number()).isEqualTo(2);
  }

  @Test
  void whoever_has_a_ledger_of_a_newer_version_goes_on_writing() {
    Journal newer = Journal.take(real, Bytes.of("somebody"));
    newer.append(NewEntry.of(LedgerHeader.KIND, Bytes.of("{\"format\":2,\"id\":\"x\"}")));

    assertThatThrownBy(() -> RectificationLedger.open(store, setup))
        .isInstanceOf(JournalException.class);

    assertThat(newer.append(NewEntry.of("event", Bytes.of("{}"))).number()).isEqualTo(2);
  }

  @Test
  void a_ledger_that_another_took_over_tells_so_at_its_next_step() {
    RectificationLedger first = RectificationLedger.open(store, setup);
    RectificationItem item =
        first.report(NewItem.of("a problem", "unit", Source.of(SourceKind.VISIT)), OFFICE);
    RectificationLedger second = RectificationLedger.open(store, setup);
    second.take(item.asOfNow(), new Step.Answer("We see to it"), OFFICE);

    assertThat(first.item(1)).contains(item);
    assertThatThrownBy(() -> first.take(item.asOfNow(), new Step.Answer("Again"), OFFICE))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_TAKEN));
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
