package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.SourceKind;

/** What programs are told of items and events. */
class LedgerJsonTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Office", Roles.OFFICE)).because("as agreed");
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final RectificationLedger ledger = Ledgers.at("2026-06-01T02:00:00Z");

  private RectificationItem report(String problem, Source source) {
    return ledger.report(NewItem.of(problem, "hall", source), OFFICE);
  }

  private RectificationItem take(RectificationItem item, Step step, Signature signature) {
    return ledger.take(item.asOfNow(), step, signature);
  }

  private RectificationItem planned(RectificationItem item, LocalDate due) {
    RectificationItem analysed = take(item, new Step.Analyse(List.of("An old lamp.")), OWNER);
    return take(analysed, new Step.Plan(List.of("A new lamp."), "Keeper", due), OWNER);
  }

  private String page(ItemQuery.Builder query, LocalDate today) {
    return LedgerJson.page(ledger.items(query.build()), today);
  }

  @Test
  void of_an_item_that_was_just_reported_nothing_is_told_that_is_not_there() {
    report("It is dark.", Source.of(SourceKind.VISIT));

    assertThat(page(ItemQuery.items(), TODAY))
        .isEqualTo(
            oneLine(
                """
                {"total":1,"items":[{"item":1,"version":1,"state":"reported","round":1,"escalated":false,
                "overdue":false,"object":"hall","problem":"It is dark.","source":{"kind":"visit"},
                "dates":{"reported":"2026-06-01","round-began":"2026-06-01"}}]}
                """));
  }

  @Test
  void of_an_item_that_was_closed_all_is_told_that_was_entered() {
    Source found =
        new Source(
            SourceKind.COVERT_INSPECTION,
            Optional.of("visit-1"),
            Optional.empty(),
            Optional.of("Inspector"),
            List.of(new Evidence("photo-1", "The hall")),
            Optional.of(new Observed(3, 4)),
            List.of(5L, 8L));
    NewItem dark = NewItem.of("It is dark.", "hall", found).in("manner").concerning("masses");
    RectificationItem item = planned(ledger.report(dark, OFFICE), LocalDate.of(2026, 6, 12));
    item = take(item, new Step.Answer("It will be lit."), OFFICE);
    item = take(item, new Step.Start(), OWNER);
    item = take(item, new Step.Finish(List.of(new Evidence("photo-2", "A lamp"))), OWNER);
    Signature visitor = Signature.of(Actor.of("Visitor", Roles.VISITOR));
    item = take(item, new Step.FollowUp(new FollowUpAnswers(5, 2, 1)), visitor);
    take(item, new Step.Close(), Signature.of(Actor.of("Leader", Roles.LEADER)));

    assertThat(page(ItemQuery.items(), TODAY))
        .isEqualTo(
            oneLine(
                """
                {"total":1,"items":[{"item":1,"version":8,"state":"closed","round":1,"escalated":false,
                "overdue":false,"object":"hall","criterion":"manner","group":"masses",
                "problem":"It is dark.",
                "source":{"kind":"covert-inspection","reference":"visit-1","person":"Inspector",
                "evidence":[{"reference":"photo-1","title":"The hall"}],
                "dissatisfied":3,"rated":4,"opinions":[5,8]},
                "causes":["An old lamp."],
                "plan":{"measures":["A new lamp."],"owner":"Keeper","due":"2026-06-12"},
                "evidence":[{"reference":"photo-2","title":"A lamp"}],
                "follow-up":{"solved":5,"partly":2,"not-solved":1},
                "dates":{"reported":"2026-06-01","round-began":"2026-06-01","answered":"2026-06-01",
                "done":"2026-06-01","followed-up":"2026-06-01","closed":"2026-06-01"}}]}
                """));
  }

  @Test
  void a_plan_that_is_late_is_overdue_on_the_day_after_it_was_due() {
    planned(report("It is dark.", Source.of(SourceKind.VISIT)), LocalDate.of(2026, 6, 12));

    assertThat(page(ItemQuery.items(), LocalDate.of(2026, 6, 12)))
        .contains(
            "\"overdue\":false", "\"deadlines\":[{\"kind\":\"resolve\",\"by\":\"2026-06-12\"}]");
    assertThat(page(ItemQuery.items(), LocalDate.of(2026, 6, 13))).contains("\"overdue\":true");
  }

  @Test
  void items_that_were_merged_and_split_name_those_that_go_on() {
    RectificationItem first = report("It is dark.", Source.of(SourceKind.VISIT));
    RectificationItem second = report("No light.", Source.of(SourceKind.VISIT));
    NewItem part = NewItem.of("A part", "hall", Source.of(SourceKind.SPLIT));
    RectificationItem whole = ledger.merge(List.of(second.asOfNow()), first.asOfNow(), OFFICE);
    ledger.split(whole.asOfNow(), List.of(part, part), OFFICE);

    assertThat(page(ItemQuery.items().in(ItemState.SPLIT), TODAY))
        .endsWith(",\"absorbed\":[2],\"split-into\":[3,4]}]}");
    assertThat(page(ItemQuery.items().in(ItemState.MERGED), TODAY))
        .endsWith("\"closed\":\"2026-06-01\"},\"merged-into\":1}]}");
    assertThat(page(ItemQuery.items().in(ItemState.REPORTED), TODAY))
        .endsWith("\"round-began\":\"2026-06-01\"},\"split-from\":1}]}");
  }

  @Test
  void a_page_tells_where_the_next_one_begins() {
    report("It is dark.", Source.of(SourceKind.VISIT));
    report("No light.", Source.of(SourceKind.VISIT));

    assertThat(page(ItemQuery.items().limit(1), TODAY))
        .startsWith("{\"total\":2,\"items\":[{\"item\":1,")
        .endsWith("}],\"next\":\"number//1\"}");
  }

  @Test
  void of_a_change_neither_names_nor_texts_are_told() {
    NewItem dark = NewItem.of("It is dark.", "hall", Source.of(SourceKind.VISIT));
    ledger.report(List.of(dark.concerning("masses"), dark), OFFICE);

    assertThat(ledger.changes(0, 10).stream().map(LedgerJson::change))
        .containsExactly(
            oneLine(
                """
                {"event":1,"item":1,"version":1,"step":"report","state":"reported","round":1,
                "object":"hall","group":"masses",
                "effective":"2026-06-01","recorded":"2026-06-01T02:00:00Z"}
                """),
            oneLine(
                """
                {"event":2,"item":2,"version":1,"step":"report","state":"reported","round":1,
                "object":"hall","effective":"2026-06-01","recorded":"2026-06-01T02:00:00Z"}
                """));
  }

  private static String oneLine(String written) {
    return written.replace("\n", "");
  }
}
