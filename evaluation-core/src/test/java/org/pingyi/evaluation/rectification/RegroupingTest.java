package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Which items may be merged or split, and what those have that go on for them. */
class RegroupingTest {

  private static final Signature OFFICE =
      Signature.of(Actor.of("Office", Roles.OFFICE)).because("as agreed");
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(
                  () -> Instant.parse("2026-05-04T02:00:00Z"), RandomBytes.secure(), ZoneOffset.UTC)
              .with(
                  new FollowUpPlan(
                      2,
                      Map.of(
                          SourceKind.VISIT,
                              new Deadlines(within("P1D"), within("P20D"), within("P7D")),
                          SourceKind.SPLIT,
                              new Deadlines(within("P2D"), within("P2D"), within("P1D"))),
                      WorkingCalendar.MONDAY_TO_FRIDAY)));

  private static Optional<CalendarDuration> within(String duration) {
    return Optional.of(CalendarDuration.parse(duration));
  }

  private RectificationItem visited(String object) {
    return ledger.report(NewItem.of("It is dark.", object, Source.of(SourceKind.VISIT)), OFFICE);
  }

  private static NewItem part(Source source) {
    return NewItem.of("A part", "hall", source);
  }

  private static NewItem part() {
    return part(Source.of(SourceKind.SPLIT));
  }

  private void assertRefused(Runnable deed, String en, String zh) {
    List<RectificationItem> before = ledger.everything();
    LedgerException refused = catchThrowableOfType(LedgerException.class, deed::run);

    assertThat(refused.problem()).isEqualTo(LedgerException.Problem.INCOMPLETE_STEP);
    assertThat(refused.text().en()).isEqualTo(en);
    assertThat(refused.text().zh()).isEqualTo(zh);
    assertThat(ledger.everything()).isEqualTo(before);
  }

  @Test
  void an_item_is_merged_once_into_another_one_of_the_same_object() {
    ItemVersion whole = visited("hall").asOfNow();
    ItemVersion same = visited("hall").asOfNow();
    ItemVersion other = visited("yard").asOfNow();

    assertRefused(
        () -> ledger.merge(List.of(whole), whole, OFFICE),
        "item 1 is named twice: an item is merged once, and not into itself",
        "问题 1 重复：一个问题只能并入一次，且不能并入自身");
    assertRefused(
        () -> ledger.merge(List.of(same, same), whole, OFFICE),
        "item 2 is named twice: an item is merged once, and not into itself",
        "问题 2 重复：一个问题只能并入一次，且不能并入自身");
    assertRefused(
        () -> ledger.merge(List.of(same, other), whole, OFFICE),
        "item 3 is of another object than item 1: items of one object are merged",
        "问题 3 与问题 1 的评议对象不同：只能合并同一对象的问题");
    assertRefused(
        () -> ledger.merge(List.of(), whole, OFFICE),
        "nothing is named that is to be merged: name at least one item",
        "没有指明要并入的问题：请至少指明一个");
  }

  @Test
  void an_item_is_split_into_at_least_two_parts() {
    ItemVersion whole = visited("hall").asOfNow();

    for (List<NewItem> few : List.of(List.<NewItem>of(), List.of(part()))) {
      assertRefused(
          () -> ledger.split(whole, few, OFFICE),
          "an item is split into at least two parts",
          "拆分应至少分为两个部分");
    }
  }

  @Test
  void what_takes_in_something_that_is_due_later_stays_due_when_it_was() {
    RectificationItem early =
        ledger.report(
            NewItem.of("It is dark.", "hall", Source.of(SourceKind.VISIT)).by(TODAY.plusDays(1)),
            OFFICE);

    RectificationItem whole =
        ledger.merge(List.of(visited("hall").asOfNow()), early.asOfNow(), OFFICE);

    assertThat(whole.deadlines()).isEqualTo(early.deadlines()).hasSize(2);
  }

  @Test
  void what_a_part_does_not_say_of_itself_is_as_it_is_of_the_whole() {
    Observed observed = new Observed(3, 10, OptionalLong.of(4));
    NewItem dark = NewItem.of("It is dark.", "hall", opinions(SourceKind.VISIT, observed, 5L, 8L));
    RectificationItem whole = ledger.report(dark.in("safety").concerning("masses"), OFFICE);
    Observed own = new Observed(1, 2);

    List<RectificationItem> parts =
        ledger.split(
            whole.asOfNow(),
            List.of(
                part(),
                part(opinions(SourceKind.SPLIT, own, 8L)).in("comfort").concerning("peers")),
            OFFICE);

    RectificationItem silent = parts.get(0);
    assertThat(silent.criterion()).contains("safety");
    assertThat(silent.group()).contains("masses");
    assertThat(silent.source().observed()).contains(observed);
    assertThat(silent.source().opinions()).containsExactly(5L, 8L);
    RectificationItem telling = parts.get(1);
    assertThat(telling.criterion()).contains("comfort");
    assertThat(telling.group()).contains("peers");
    assertThat(telling.source().observed()).contains(own);
    assertThat(telling.source().opinions()).containsExactly(8L);
  }

  private static Source opinions(SourceKind kind, Observed observed, Long... numbers) {
    return new Source(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(observed),
        List.of(numbers));
  }

  @Test
  void parts_tell_until_when_the_whole_was_to_be_answered_that_was() {
    RectificationItem answered =
        ledger.take(visited("hall").asOfNow(), new Step.Answer("We look into it."), OFFICE);

    assertThat(ledger.split(answered.asOfNow(), List.of(part(), part()), OFFICE))
        .hasSize(2)
        .allSatisfy(
            part -> {
              assertThat(part.dates().answerBy()).contains(TODAY.plusDays(1));
              assertThat(part.dates().answered()).contains(TODAY);
              assertThat(part.deadlines())
                  .extracting(Deadline::kind)
                  .containsExactly(Deadline.Kind.RESOLVE);
            });
  }

  @Test
  void a_part_is_followed_up_in_the_time_for_what_found_the_whole() {
    RectificationItem part =
        ledger.split(visited("hall").asOfNow(), List.of(part(), part()), OFFICE).get(0);
    part = ledger.take(part.asOfNow(), new Step.Analyse(List.of("Old lamps.")), OWNER);
    Step plan = new Step.Plan(List.of("New lamps."), "Keeper", TODAY.plusDays(4));
    part = ledger.take(part.asOfNow(), plan, OWNER);
    part = ledger.take(part.asOfNow(), new Step.Start(), OWNER);
    Step finish = new Step.Finish(List.of(new Evidence("photo", "The lamps")));

    assertThat(ledger.take(part.asOfNow(), finish, OWNER).dates().followUpBy())
        .contains(TODAY.plusDays(7));
  }
}
