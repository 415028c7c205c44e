package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.DossierLine.Part;

/**
 * A journal that is as it was written, and that no ledger wrote: whoever can write one anew writes
 * no ledger by it that says of events what they do not.
 */
class ForgedLedgerTest {

  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final LedgerSetup SETUP =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC);

  private final JournalStore real = JournalStore.inMemory();
  private final List<DossierLine> before;

  /** All that happened to an item; the last event erased what the second one said. */
  private final List<DossierLine> lines;

  ForgedLedgerTest() {
    RectificationLedger ledger = RectificationLedger.open(real, SETUP);
    Signature office = signature(Roles.OFFICE);
    NewItem problem = NewItem.of("It is dark.", "hall", Source.of(SourceKind.VISIT));
    RectificationItem item = ledger.report(problem, office);
    Signature owner = signature(Roles.RESPONSIBLE);
    item = ledger.take(item.asOfNow(), new Step.Analyse(List.of("Old lamps.")), owner);
    item = ledger.take(item.asOfNow(), new Step.Plan(List.of("New ones."), "Keeper", DUE), owner);
    ledger.take(item.asOfNow(), new Step.Defer(DUE.plusWeeks(1)), signature(Roles.LEADER));
    before = written();
    ledger.erase(2, office);
    lines = written();
  }

  private static Signature signature(String role) {
    return Signature.of(Actor.of("Somebody", role)).because("as agreed");
  }

  private List<DossierLine> written() {
    return Dossiers.lines(real.page(Dossiers.key(1, 0)).orElseThrow());
  }

  /** Writes a journal with what the entries of these events say, and with a page. */
  private static JournalStore forged(List<DossierLine> events, Bytes page) {
    List<NewEntry> entries = new ArrayList<>();
    entries.add(
        NewEntry.of(LedgerHeader.KIND, new LedgerHeader("0".repeat(32)).write())
            .writing(List.of(new StoredPage(Dossiers.key(1, 0), page))));
    events.forEach(line -> entries.add(NewEntry.of(LedgerReplay.EVENT, line.body())));
    JournalStore store = JournalStore.inMemory();
    Journal.take(store, Bytes.of("somebody")).append(entries);
    return store;
  }

  private static JournalStore forged(List<DossierLine> events) {
    return forged(events, Dossiers.page(events));
  }

  private List<DossierLine> with(int event, DossierLine line) {
    List<DossierLine> changed = new ArrayList<>(lines);
    changed.set(event - 1, line);
    return changed;
  }

  /** An event whose entry says something else. */
  private DossierLine saying(int event, Consumer<ObjectNode> otherwise) {
    DossierLine line = lines.get(event - 1);
    ObjectNode entry = line.entry().json().deepCopy();
    otherwise.accept(entry);
    return new DossierLine(Part.of(entry), line.opening());
  }

  private static void assertDamaged(JournalStore store, String en, String zh) {
    assertThatThrownBy(() -> RectificationLedger.open(store, SETUP))
        .isInstanceOfSatisfying(
            JournalException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(JournalException.Problem.JOURNAL_DAMAGED);
              assertThat(e.text().en()).startsWith(en + "; nothing more is recorded: ");
              assertThat(e.text().zh()).startsWith(zh + "；不再登记：");
            });
  }

  private static void assertOtherEvent(JournalStore store, int event) {
    assertDamaged(
        store,
        "event " + event + " of item 1 is not what was recorded",
        "问题 1 的第 " + event + " 条记录与登记时不符");
  }

  private static void assertOtherDossier(JournalStore store) {
    assertDamaged(store, "the dossier of item 1 is not what was recorded", "问题 1 的档案与登记时不符");
  }

  @Test
  void what_a_ledger_wrote_is_one_wherever_it_stands() {
    assertThat(RectificationLedger.open(forged(lines), SETUP).history(1))
        .isEqualTo(RectificationLedger.open(real, SETUP).history(1));
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "5"})
  void a_text_that_is_gone_was_erased_by_an_event(int event) {
    assertOtherEvent(forged(with(event, lines.get(event - 1).erased())), event);
  }

  @Test
  void a_text_that_an_event_erased_is_gone() {
    assertOtherEvent(forged(with(2, before.get(1))), 2);
  }

  @Test
  void no_event_erases_its_own_text() {
    DossierLine erasing = saying(5, entry -> entry.put("erased", 5)).erased();

    assertOtherEvent(forged(with(5, erasing)), 5);
  }

  @Test
  void a_dossier_says_of_an_event_what_its_entry_says() {
    List<DossierLine> other = with(1, saying(1, entry -> entry.put("object", "yard")));

    assertOtherEvent(forged(lines, Dossiers.page(other)), 1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, step",
    "1, role",
    "1, state",
    "1, round",
    "1, effective",
    "1, recorded",
    "1, object",
    "1, source",
    "1, text",
    "3, due",
    "4, due",
    "5, erased"
  })
  void an_event_says_all_that_makes_it_one(int event, String key) {
    assertOtherDossier(forged(with(event, saying(event, entry -> entry.remove(key)))));
  }

  @Test
  void a_line_of_a_dossier_has_its_end() {
    byte[] page = Dossiers.page(lines).toArray();

    assertOtherDossier(forged(lines, Bytes.of(Arrays.copyOf(page, page.length - 1))));
  }

  @Test
  void an_entry_that_is_no_event_is_told_by_its_number() {
    for (NewEntry none :
        List.of(
            NewEntry.of(LedgerReplay.EVENT, Bytes.of("{\"item\":1}")),
            NewEntry.of("paper", Bytes.of("{}")))) {
      JournalStore store = JournalStore.inMemory();
      Journal journal = Journal.take(store, Bytes.of("somebody"));
      journal.append(NewEntry.of(LedgerHeader.KIND, new LedgerHeader("0".repeat(32)).write()));
      journal.append(none);

      assertDamaged(store, "event 1 cannot be read", "第 1 条记录无法读取");
    }
  }

  @Test
  void a_ledger_that_says_nothing_of_itself_is_none() {
    JournalStore store = JournalStore.inMemory();
    Journal.take(store, Bytes.of("somebody"))
        .append(NewEntry.of(LedgerHeader.KIND, Bytes.of("{}")));

    assertDamaged(store, "the first entry of the ledger cannot be read", "台账的首条内容无法读取");
  }

  @Test
  void a_ledger_holds_nothing() {
    JournalStore store = forged(lines);
    Journal.take(store, Bytes.of("somebody")).hold(Bytes.of("a paper"));

    assertThatThrownBy(() -> RectificationLedger.open(store, SETUP))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.NO_LEDGER));
  }
}
