package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/** What a ledger knows while it is open, and when it is opened again. */
class OpenLedgerTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Zhao Office", Roles.OFFICE)).because("as seen");
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));

  private Instant now = Instant.parse("2026-05-04T02:00:00Z");
  private final FaultyStore store = new FaultyStore(JournalStore.inMemory());
  private RectificationLedger ledger = open(store);

  private RectificationLedger open(JournalStore journal) {
    return RectificationLedger.open(
        journal,
        LedgerSetup.of(() -> now, RandomBytes.secure(), ZoneOffset.UTC)
            .with(SingleRatings.plan(2)));
  }

  private static NewItem problem() {
    return NewItem.of("It is dark.", "hall", Source.of(SourceKind.SINGLE_RATING));
  }

  @Test
  void all_that_was_entered_is_there_again() {
    Source source =
        new Source(
            SourceKind.SINGLE_RATING,
            Optional.of("rating-7"),
            Optional.of("spring"),
            Optional.of("Inspector"),
            List.of(new Evidence("photo-1", "The hall")),
            Optional.of(new Observed(3, 10, OptionalLong.of(4))),
            List.of(5L, 8L));
    NewItem dark = NewItem.of("It is dark.", "hall", source).in("safety").concerning("masses");
    RectificationItem item = ledger.report(dark.by(LocalDate.of(2026, 5, 15)), OFFICE);
    item = ledger.take(item.asOfNow(), new Step.Answer("It will be lit."), OFFICE);
    NewItem part = NewItem.of("A lamp", "hall", Source.of(SourceKind.SPLIT));
    ledger.split(item.asOfNow(), List.of(part, part), OFFICE);
    List<RectificationItem> known = ledger.everything();

    ledger = open(store);

    assertThat(ledger.everything()).isEqualTo(known).hasSize(3);
    assertThat(known.get(0).source()).isEqualTo(source);
    assertThat(known.get(2).dates().answered()).contains(LocalDate.of(2026, 5, 4));
    assertThat(ledger.history(1).get(0).text())
        .contains(
            new EventText(
                "Zhao Office",
                Optional.of("as seen"),
                Optional.of("It is dark."),
                Optional.of("Inspector"),
                Optional.empty(),
                List.of(),
                List.of(),
                source.evidence(),
                Optional.empty()));
  }

  @Test
  void a_ledger_has_one_id_and_another_one_has_another() {
    String id = ledger.id();

    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(open(store).id()).isEqualTo(id);
    assertThat(open(JournalStore.inMemory()).id()).isNotEqualTo(id);
  }

  @Test
  void events_stay_in_their_order_where_a_clock_was_put_back_before_it_was_opened_again() {
    RectificationItem item = ledger.report(problem(), OFFICE);
    now = Instant.parse("2026-05-03T02:00:00Z");
    ledger = open(store);

    ledger.take(item.asOfNow(), new Step.Note(), OFFICE);

    assertThat(ledger.history(1).get(1).recorded())
        .isEqualTo(Instant.parse("2026-05-04T02:00:00Z"));
  }

  @Test
  void what_is_asked_for_and_not_there_is_told_with_what_is() {
    assertUnknown("there is no item 1: the ledger has none yet", "没有编号为 1 的问题：台账中尚无问题", 1);
    ledger.report(List.of(problem(), problem()), OFFICE);
    assertUnknown("there is no item 3: items are numbered from 1 to 2", "没有编号为 3 的问题：编号为 1 至 2", 3);
    assertUnknown("there is no item 0: items are numbered from 1 to 2", "没有编号为 0 的问题：编号为 1 至 2", 0);
  }

  private void assertUnknown(String en, String zh, long item) {
    LedgerException refused =
        catchThrowableOfType(LedgerException.class, () -> ledger.history(item));

    assertThat(refused.problem()).isEqualTo(LedgerException.Problem.UNKNOWN_ITEM);
    assertThat(refused.text().en()).isEqualTo(en);
    assertThat(refused.text().zh()).isEqualTo(zh);
  }

  @Test
  void names_that_are_known_are_taken_out_of_a_text() {
    RectificationItem item = ledger.report(problem(), OFFICE);
    item = ledger.take(item.asOfNow(), new Step.Analyse(List.of("Old lamps.")), OWNER);
    Step plan = new Step.Plan(List.of("New ones."), "Li Owner", LocalDate.of(2026, 5, 15));
    ledger.take(item.asOfNow(), plan, OWNER);

    assertThat(ledger.knownNames().redact("zhao office wrote to Li Owner and to Sun.").text())
        .isEqualTo("[name] wrote to [name] and to Sun.");
  }

  @Test
  void a_step_that_was_lost_can_be_taken_again_without_opening_the_ledger_again() {
    RectificationItem item = ledger.report(problem(), OFFICE);
    store.next(FaultyStore.Next.LOST);

    assertThatThrownBy(() -> ledger.take(item.asOfNow(), new Step.Note(), OFFICE))
        .isInstanceOf(JournalException.class);

    assertThat(ledger.item(1)).contains(item);
    assertThat(ledger.take(item.asOfNow(), new Step.Note(), OFFICE).version()).isEqualTo(2);
  }

  @Test
  void a_ledger_that_was_let_go_tells_and_records_nothing() {
    RectificationItem item = ledger.report(problem(), OFFICE);
    ledger.close();

    assertThatIllegalStateException().isThrownBy(() -> ledger.item(1));
    assertThatIllegalStateException()
        .isThrownBy(() -> ledger.take(item.asOfNow(), new Step.Note(), OFFICE));
    assertThat(open(store).item(1)).contains(item);
  }
}
