package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.journal.jdbc.H2File;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** What is left in the store, and in its file, of what a ledger erased. */
class ErasedForGoodIT {

  private static final Actor OFFICE = Actor.of("Zhao Office", Roles.OFFICE);
  private static final Actor OWNER = Actor.of("Qian Leader", Roles.RESPONSIBLE);
  private static final List<String> OF_THE_PLAN =
      List.of("Sun Owner", "Move Sun to the back office.", "as Li asked");

  private static final LedgerSetup SETUP =
      LedgerSetup.of(
          () -> Instant.parse("2026-05-04T02:03:05Z"),
          RandomBytes.secure(),
          ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;

  private static void with(JournalStore store, Consumer<RectificationLedger> deed) {
    try (store;
        RectificationLedger ledger = RectificationLedger.open(store, SETUP)) {
      deed.accept(ledger);
    }
  }

  /** Each step writes the page of the item anew, and the plan is on all that follow. */
  private static void plan(RectificationLedger ledger) {
    NewItem problem = NewItem.of("Counter three shouts.", "a", Source.of(SourceKind.OPINION));
    RectificationItem item = ledger.report(problem, Signature.of(OFFICE));
    item = take(ledger, item, new Step.Analyse(List.of("Nobody was trained.")), "as seen");
    LocalDate due = LocalDate.of(2026, 5, 15);
    Step plan = new Step.Plan(List.of("Move Sun to the back office."), "Sun Owner", due);
    item = take(ledger, item, plan, "as Li asked");
    take(ledger, item, new Step.Start(), "as planned");
  }

  private static RectificationItem take(
      RectificationLedger ledger, RectificationItem item, Step step, String reason) {
    return ledger.take(item.asOfNow(), step, Signature.of(OWNER).because(reason));
  }

  private static void erasePlan(RectificationLedger ledger) {
    ledger.erase(3, Signature.of(Actor.of("Archive", Roles.OFFICE)).because("asked for"));
  }

  private static String rows(JournalStore store) {
    StringBuilder rows = new StringBuilder();
    try (StoredView view = store.view()) {
      view.entries(row -> rows.append(row.content().text()).append('\n'));
      view.pages(Dossiers.KIND, row -> rows.append(row.content().text()).append('\n'));
    }
    return rows.toString();
  }

  @Test
  void no_row_says_what_was_erased() {
    JournalStore store = JournalStore.inMemory();
    RectificationLedger ledger = RectificationLedger.open(store, SETUP);
    plan(ledger);
    assertThat(rows(store)).contains(OF_THE_PLAN);

    erasePlan(ledger);

    assertThat(rows(store))
        .doesNotContain(OF_THE_PLAN)
        .contains("Counter three shouts.", "Nobody was trained.", "as planned");
    assertThat(ledger.history(1)).hasSize(5);
  }

  @Test
  void a_file_of_h2_does_not_say_it_either_once_it_is_compacted() {
    H2File file = new H2File(folder.resolve("pingyi"));
    with(file.store("ledger"), ErasedForGoodIT::plan);
    assertThat(OF_THE_PLAN).allMatch(file::has);

    with(file.store("ledger"), ErasedForGoodIT::erasePlan);
    file.compact();

    assertThat(OF_THE_PLAN).noneMatch(file::has);
    assertThat(file.has("Counter three shouts.")).isTrue();
    assertThat(file.has("as planned")).isTrue();
  }
}
