package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;

/** What is put right first is as the scheme says, in ledgers as in reports. */
class LedgerOrderTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));

  /** How many, and of as many people the one of whom fewer were asked. */
  private static Priority mostAffected(Dissatisfaction of) {
    return Priority.of(of.number(), of.share());
  }

  private final LedgerSetup setup =
      LedgerSetup.of(
          InstantSource.fixed(Instant.parse("2026-06-01T02:00:00Z")),
          RandomBytes.secure(),
          ZoneOffset.UTC);

  private static RectificationLedger ledger(LedgerSetup setup) {
    return RectificationLedger.open(JournalStore.inMemory(), setup);
  }

  private static void report(RectificationLedger ledger, long dissatisfied, long rated) {
    Source source = Source.of(SourceKind.TRIGGER).measuring(new Observed(dissatisfied, rated));
    ledger.report(NewItem.of("The queue", "1001", source), OFFICE);
  }

  private static void reportAll(RectificationLedger ledger) {
    report(ledger, 1, 2);
    report(ledger, 30, 100);
    ledger.report(NewItem.of("Seen", "1001", Source.of(SourceKind.VISIT)), OFFICE);
    report(ledger, 30, 60);
    report(ledger, 0, 0);
    report(ledger, 30, 100);
    report(ledger, 0, 7);
  }

  /** The numbers of the items, read page by page. */
  private static List<Long> listed(RectificationLedger ledger, int limit) {
    List<Long> numbers = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      ItemQuery.Builder query = ItemQuery.items().by(ItemOrder.DISSATISFACTION).limit(limit);
      next.ifPresent(query::after);
      ItemPage page = ledger.items(query.build());
      page.items().forEach(item -> numbers.add(item.number()));
      next = page.next();
    } while (next.isPresent());
    return numbers;
  }

  @Test
  void a_ledger_lists_its_items_in_the_order_that_it_is_given_on_pages_of_any_size() {
    RectificationLedger ledger = ledger(setup.with(LedgerOrderTest::mostAffected));
    reportAll(ledger);

    for (int limit = 1; limit <= 8; limit++) {
      assertThat(listed(ledger, limit)).containsExactly(4L, 2L, 6L, 1L, 5L, 7L, 3L);
    }
  }

  @Test
  void without_one_the_share_decides_then_the_number_and_then_what_was_entered_first() {
    RectificationLedger ledger = ledger(setup);
    reportAll(ledger);

    assertThat(listed(ledger, 2)).containsExactly(4L, 1L, 2L, 6L, 5L, 7L, 3L);
  }

  @Test
  void a_scheme_orders_a_ledger_as_it_does_its_reports() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            """
            id: hall
            version: 1
            scales: { s: { options: [ { id: A, value: 1 }, { id: X } ] } }
            criteria: [ { id: c } ]
            raters: [ { id: g } ]
            """,
            RulePlugins.of(new DefaultRules.Scoring(), new DefaultRules.Combining()));
    RectificationLedger ledger = ledger(setup.with(scheme::priority));
    reportAll(ledger);

    assertThat(listed(ledger, 3)).containsExactly(4L, 1L, 2L, 6L, 5L, 7L, 3L);
  }

  @Test
  void findings_are_entered_in_the_order_of_their_report() {
    String report =
        """
        { "scheme": {"id": "hall", "version": 1}, "ballots": {"read": 100, "accepted": 100},
          "objects": [
            {"object": "1001", "criteria": [
              {"criterion": "manner", "raters": [{"group": "masses", "rated": 2, "negative": 1}]},
              {"criterion": "speed", "raters": [{"group": "masses", "rated": 100, "negative": 30}]}]}],
          "rectification": [
            {"object": "1001", "criterion": "speed", "trigger": "rate", "observed": 0.3000, "due": null},
            {"object": "1001", "criterion": "manner", "trigger": "rate", "observed": 0.5000, "due": null}]}
        """;
    RectificationLedger ledger = ledger(setup.with(LedgerOrderTest::mostAffected));

    ledger.report(ReportItems.read("result.json", report, Language.EN), OFFICE);

    assertThat(ledger.item(1).flatMap(RectificationItem::criterion)).contains("speed");
    assertThat(listed(ledger, 1)).containsExactly(1L, 2L);
  }

  @Test
  void a_page_does_not_go_on_after_an_item_that_is_not_there() {
    RectificationLedger ledger = ledger(setup);
    reportAll(ledger);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ledger.items(
                    ItemQuery.items()
                        .by(ItemOrder.DISSATISFACTION)
                        .after("dissatisfaction//8")
                        .build()));
  }

  @Test
  void an_order_that_fails_fails_the_listing_and_nothing_else() {
    RectificationLedger ledger =
        ledger(
            setup.with(
                of -> {
                  throw new IllegalStateException("no order");
                }));
    reportAll(ledger);

    assertThatThrownBy(() -> listed(ledger, 1)).hasMessage("no order");
    assertThat(ledger.items(ItemQuery.items().build()).total()).isEqualTo(7);
  }
}
