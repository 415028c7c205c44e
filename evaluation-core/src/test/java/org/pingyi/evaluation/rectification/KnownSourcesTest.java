package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Reported.Entry;

/** Which problems are entered, and of which there are items already. */
class KnownSourcesTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Office", Roles.OFFICE)).because("as agreed");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

  private final JournalStore store = JournalStore.inMemory();
  private final LedgerSetup setup =
      LedgerSetup.of(
          InstantSource.fixed(Instant.parse("2026-06-01T02:00:00Z")),
          RandomBytes.secure(),
          ZoneOffset.UTC);
  private RectificationLedger ledger = RectificationLedger.open(store, setup);

  private static NewItem problem(Source source) {
    return NewItem.of("The queue is too long.", "1001", source);
  }

  private static Source of(String occasion) {
    Source source = Source.of(SourceKind.TRIGGER).at("hall/1/rate/1001/queue");
    return occasion.isEmpty() ? source : source.on(occasion);
  }

  /** Tells the number of the item, and whether it is new. */
  private String report(Source source) {
    return report(problem(source));
  }

  private String report(NewItem problem) {
    Reported reported = ledger.report(List.of(problem), OFFICE).get(0);
    return reported.item().number() + " " + reported.entry();
  }

  private RectificationItem item(long number) {
    return ledger.item(number).orElseThrow();
  }

  @Test
  void the_same_trouble_is_a_new_item_once_it_came_back_after_the_first_was_closed() {
    assertThat(report(of("spring"))).isEqualTo("1 NEW");
    assertThat(report(of("autumn"))).isEqualTo("1 KNOWN");
    Deeds.rejected(ledger, item(1));

    assertThat(report(of("spring"))).isEqualTo("1 KNOWN");
    assertThat(report(of(""))).isEqualTo("1 KNOWN");
    assertThat(report(of("autumn"))).isEqualTo("2 NEW");
    assertThat(report(of("spring"))).isEqualTo("2 KNOWN");
    Deeds.rejected(ledger, item(2));
    assertThat(report(of("spring"))).isEqualTo("1 KNOWN");
    assertThat(report(of("autumn"))).isEqualTo("2 KNOWN");
    assertThat(report(of(""))).isEqualTo("2 KNOWN");
  }

  @Test
  void what_is_known_is_known_after_the_texts_were_erased_and_the_ledger_opened_again() {
    report(of("spring"));
    ledger.erase(1, OFFICE);

    assertThat(report(of("spring"))).isEqualTo("1 KNOWN");
    ledger = RectificationLedger.open(store, setup);
    assertThat(item(1).problem()).isEmpty();
    assertThat(item(1).source()).isEqualTo(of("spring"));
    assertThat(report(of("spring"))).isEqualTo("1 KNOWN");
    Deeds.rejected(ledger, item(1));
    assertThat(report(of("autumn"))).isEqualTo("2 NEW");
  }

  @Test
  void an_item_is_open_as_long_as_those_are_that_go_on_for_it() {
    report(of("spring"));
    RectificationItem whole = ledger.report(problem(Source.of(SourceKind.VISIT)), OFFICE);
    ledger.merge(List.of(item(1).asOfNow()), whole.asOfNow(), OFFICE);
    List<RectificationItem> parts =
        ledger.split(
            item(2).asOfNow(),
            List.of(problem(Source.of(SourceKind.SPLIT)), problem(Source.of(SourceKind.SPLIT))),
            OFFICE);

    assertThat(report(of("autumn"))).isEqualTo("1 KNOWN");
    Deeds.rejected(ledger, parts.get(0));
    assertThat(report(of("autumn"))).isEqualTo("1 KNOWN");
    assertThat(ledger.isOpen(1)).isTrue();
    assertThat(ledger.isOpen(parts.get(0).number())).isFalse();
    Deeds.rejected(ledger, parts.get(1));
    assertThat(ledger.isOpen(1)).isFalse();
    assertThat(report(of("autumn"))).isEqualTo("5 NEW");
    assertThat(ledger.isOpen(5)).isTrue();
    assertThat(ledger.isOpen(6)).isFalse();
  }

  @Test
  void other_numbers_and_an_earlier_day_are_told_while_the_item_is_open() {
    report(problem(of("spring").measuring(new Observed(3, 10))).by(DAY));

    assertThat(report(problem(of("spring").measuring(new Observed(3, 10))).by(DAY.minusDays(1))))
        .isEqualTo("1 KNOWN");
    assertThat(report(of("autumn").measuring(new Observed(3, 10)))).isEqualTo("1 KNOWN");
    assertThat(report(of("autumn").measuring(new Observed(9, 10)))).isEqualTo("1 KNOWN_OTHERWISE");
    assertThat(report(problem(of("autumn")).by(DAY.minusDays(1)))).isEqualTo("1 KNOWN_OTHERWISE");
    assertThat(report(problem(of("autumn")).by(DAY))).isEqualTo("1 KNOWN");
    Deeds.rejected(ledger, item(1));
    assertThat(report(of("spring").measuring(new Observed(9, 10)))).isEqualTo("1 KNOWN");
  }

  @Test
  void one_problem_twice_at_once_is_one_item() {
    List<Reported> reported =
        ledger.report(
            List.of(problem(of("spring")), problem(of("autumn")), problem(of(""))), OFFICE);

    assertThat(reported).extracting(one -> one.item().number()).containsOnly(1L);
    assertThat(reported)
        .extracting(Reported::entry)
        .containsExactly(Entry.NEW, Entry.KNOWN, Entry.KNOWN);
  }

  @Test
  void the_same_reference_of_another_object_or_criterion_is_another_problem() {
    NewItem hall = problem(of("spring"));
    NewItem yard = NewItem.of("The queue is too long.", "1002", of("spring"));

    assertThat(report(hall)).isEqualTo("1 NEW");
    assertThat(report(yard)).isEqualTo("2 NEW");
    assertThat(report(hall.in("manner"))).isEqualTo("3 NEW");
    assertThat(report(hall)).isEqualTo("1 KNOWN");
    assertThat(report(yard)).isEqualTo("2 KNOWN");
    assertThat(report(hall.in("manner"))).isEqualTo("3 KNOWN");
  }

  @Test
  void of_what_somebody_saw_other_words_are_told_and_the_same_are_not() {
    Source visit = Source.of(SourceKind.VISIT).at("household-12");

    assertThat(report(NewItem.of("No lamp.", "1001", visit))).isEqualTo("1 NEW");
    assertThat(report(NewItem.of("No lamp.", "1001", visit))).isEqualTo("1 KNOWN");
    assertThat(report(NewItem.of("No bench.", "1001", visit))).isEqualTo("1 KNOWN_OTHERWISE");
  }

  @Test
  void without_a_reference_every_problem_is_new() {
    assertThat(report(Source.of(SourceKind.VISIT))).isEqualTo("1 NEW");
    assertThat(report(Source.of(SourceKind.VISIT))).isEqualTo("2 NEW");
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> Source.of(SourceKind.VISIT).on("spring"))
        .withMessage(
            "incomplete-step: an occasion is one of what a reference stands for: give the reference");
  }
}
