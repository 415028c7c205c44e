package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.Reported.Entry;

/** Nobody gets round what the life cycle asks for. */
class LedgerGuardsTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor OWNER = Actor.of("Team leader", Roles.RESPONSIBLE);
  private static final Actor VISITOR = Actor.of("Visitor", Roles.VISITOR);
  private static final Actor LEADER = Actor.of("Leader", Roles.LEADER);
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final Step.FollowUp SOLVED = new Step.FollowUp(new FollowUpAnswers(3, 0, 0));
  private static final Step.FollowUp IN_VAIN = new Step.FollowUp(new FollowUpAnswers(0, 0, 3));

  private Instant now = Instant.parse("2026-05-04T02:00:00Z");

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(() -> now, RandomBytes.secure(), ZoneId.of("Asia/Shanghai"))
              .with(SingleRatings.plan(2, "1 working day", "", "P1W"))
              .with(
                  new KnowsAll() {
                    @Override
                    public boolean hasEvidence(String reference) {
                      return !reference.equals("lost");
                    }
                  }));

  private static NewItem problem() {
    return NewItem.of("The queue is too long.", "1001", Source.of(SourceKind.SINGLE_RATING));
  }

  private RectificationItem reported() {
    return ledger.report(problem(), Signature.of(OFFICE));
  }

  private RectificationItem take(RectificationItem item, Step step, Actor actor) {
    return ledger.take(
        ledger.item(item.number()).orElseThrow().asOfNow(),
        step,
        Signature.of(actor).because("as agreed"));
  }

  private static Signature by(Actor actor) {
    return Signature.of(actor).because("as agreed");
  }

  private RectificationItem planned(RectificationItem item, LocalDate due) {
    return Deeds.planned(ledger, item, due, by(OWNER));
  }

  private RectificationItem done(RectificationItem item, Actor finisher) {
    RectificationItem current = ledger.item(item.number()).orElseThrow();
    return Deeds.done(ledger, current, by(OWNER), by(finisher));
  }

  private static Problem problemOf(Runnable deed) {
    return Deeds.refused(deed).problem();
  }

  @Test
  void a_step_that_may_not_follow_is_refused_with_those_that_may() {
    RectificationItem reported = reported();

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> take(reported, new Step.Start(), OWNER))
        .satisfies(
            e ->
                assertThat(e.text().en())
                    .endsWith(
                        "; there are: analyse, reject, merge, absorb, split, answer, note, erase"))
        .satisfies(e -> assertThat(e.text().zh()).endsWith("；可以：分析原因、不予整改、并入、接收并入、拆分、答复、备注、删除内容"));
  }

  @Test
  void a_problem_is_not_merged_into_one_that_is_through() {
    RectificationItem through = take(done(planned(reported(), DUE), OWNER), SOLVED, VISITOR);
    RectificationItem fresh = reported();

    assertThat(
            problemOf(
                () ->
                    ledger.merge(
                        List.of(fresh.asOfNow()),
                        through.asOfNow(),
                        Signature.of(OFFICE).because("the same"))))
        .isEqualTo(Problem.WRONG_STEP);
  }

  @Test
  void who_owned_it_before_it_was_handed_over_does_not_follow_it_up() {
    RectificationItem item = planned(reported(), DUE);
    take(item, new Step.HandOver("Somebody else"), LEADER);
    done(item, Actor.of("Somebody else", Roles.RESPONSIBLE));

    assertThat(problemOf(() -> take(item, SOLVED, Actor.of(OWNER.name(), Roles.VISITOR))))
        .isEqualTo(Problem.WRONG_OWNER);
  }

  @Test
  void who_finished_it_does_not_follow_it_up() {
    Actor clerk = Actor.of("Clerk", Roles.RESPONSIBLE);
    RectificationItem item = done(planned(reported(), DUE), clerk);

    assertThat(problemOf(() -> take(item, SOLVED, Actor.of("Clerk", Roles.VISITOR))))
        .isEqualTo(Problem.WRONG_OWNER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"team leader", "Team  leader ", "Ｔｅａｍ　ｌｅａｄｅｒ"})
  void another_spelling_of_the_owner_is_the_owner(String spelling) {
    RectificationItem item = done(planned(reported(), DUE), OWNER);

    assertThat(problemOf(() -> take(item, SOLVED, Actor.of(spelling, Roles.VISITOR))))
        .isEqualTo(Problem.WRONG_OWNER);
  }

  @Test
  void who_put_it_right_in_an_earlier_round_may_follow_up_the_next() {
    Actor second = Actor.of("Second", Roles.RESPONSIBLE);
    RectificationItem item = reported();
    done(planned(item, DUE), OWNER);
    take(item, IN_VAIN, VISITOR);
    take(item, new Step.Analyse(List.of("Too few people.")), second);
    take(item, new Step.Plan(List.of("One more."), second.name(), DUE), second);
    done(item, second);

    assertThat(take(item, SOLVED, Actor.of(OWNER.name(), Roles.VISITOR)).state())
        .isEqualTo(ItemState.FOLLOWED_UP);
  }

  @Test
  void it_is_handed_over_to_another_owner() {
    RectificationItem item = planned(reported(), DUE);

    assertThat(problemOf(() -> take(item, new Step.HandOver(OWNER.name()), LEADER)))
        .isEqualTo(Problem.WRONG_OWNER);
  }

  @Test
  void who_has_no_role_in_the_life_cycle_enters_and_erases_nothing() {
    Actor guest = Actor.of("Guest", "guest");
    reported();

    assertThat(problemOf(() -> ledger.report(problem(), Signature.of(guest))))
        .isEqualTo(Problem.WRONG_ROLE);
    assertThat(problemOf(() -> ledger.erase(1, Signature.of(OWNER).because("asked for"))))
        .isEqualTo(Problem.WRONG_ROLE);
    assertThat(problemOf(() -> ledger.erase(1, Signature.of(OFFICE))))
        .isEqualTo(Problem.INCOMPLETE_STEP);
    assertThat(problemOf(() -> new Actor("Nobody", Set.of()))).isEqualTo(Problem.INCOMPLETE_STEP);
  }

  @Test
  void the_role_that_is_recorded_is_the_one_that_may() {
    Actor both = new Actor("Both", Set.of(Roles.LEADER, Roles.OFFICE));
    NewItem part = NewItem.of("A part", "1001", Source.of(SourceKind.SPLIT));
    RectificationItem item = reported();

    RectificationItem first =
        ledger.split(item.asOfNow(), List.of(part, part), Signature.of(both).because("two")).get(0);

    assertThat(ledger.history(first.number()).get(0).role()).isEqualTo(Roles.OFFICE);
  }

  @Test
  void evidence_of_a_problem_is_looked_for_too() {
    NewItem found =
        NewItem.of(
            "Dirty",
            "1001",
            Source.by(
                SourceKind.COVERT_INSPECTION,
                "Inspector",
                List.of(new Evidence("lost", "A photo"))));

    assertThat(problemOf(() -> ledger.report(found, Signature.of(OFFICE))))
        .isEqualTo(Problem.MISSING_EVIDENCE);
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> ledger.report(found, Signature.of(OFFICE)))
        .satisfies(e -> assertThat(e.text().en()).startsWith("piece 1 of the evidence"))
        .satisfies(e -> assertThat(e.text().zh()).startsWith("第 1 份佐证材料"));
  }

  @Test
  void what_is_due_on_a_holiday_is_due_on_the_working_day_after_it() {
    LocalDate saturday = LocalDate.of(2026, 5, 9);
    LocalDate monday = LocalDate.of(2026, 5, 11);

    RectificationItem item = ledger.report(problem().by(saturday), Signature.of(OFFICE));

    assertThat(item.dates().resolveBy()).contains(monday);
    now = Instant.parse("2026-05-09T02:00:00Z");
    assertThat(planned(item, monday).plan().map(ItemPlan::due)).contains(monday);
  }

  @Test
  void nothing_is_planned_for_a_day_that_nobody_will_see() {
    RectificationItem item = reported();

    assertThat(problemOf(() -> planned(item, LocalDate.MAX))).isEqualTo(Problem.WRONG_DAY);
  }

  @Test
  void parts_of_what_was_planned_are_due_when_the_plan_was() {
    NewItem part = NewItem.of("A part", "1001", Source.of(SourceKind.SPLIT));
    RectificationItem item = planned(ledger.report(problem().in("queue"), by(OFFICE)), DUE);

    List<RectificationItem> parts = ledger.split(item.asOfNow(), List.of(part, part), by(OFFICE));

    assertThat(parts.get(0).dates().resolveBy()).contains(DUE);
    assertThat(parts.get(0).criterion()).contains("queue");
  }

  @Test
  void who_raised_what_was_merged_is_still_to_be_answered() {
    RectificationItem answered = take(reported(), new Step.Answer("We look into it."), OFFICE);
    RectificationItem another = reported();

    RectificationItem whole =
        ledger.merge(List.of(another.asOfNow()), answered.asOfNow(), by(OFFICE));

    assertThat(whole.deadlines()).extracting(Deadline::kind).contains(Deadline.Kind.ANSWER);
  }

  @Test
  void who_raised_what_was_rejected_is_still_to_be_answered() {
    RectificationItem rejected = take(reported(), new Step.Reject(), LEADER);

    assertThat(rejected.deadlines())
        .containsExactly(new Deadline(Deadline.Kind.ANSWER, LocalDate.of(2026, 5, 5)));
    assertThat(take(rejected, new Step.Answer("It is not ours."), OFFICE).deadlines()).isEmpty();
  }

  @Test
  void another_round_takes_as_long_as_the_first_where_the_scheme_does_not_say() {
    RectificationItem item = ledger.report(problem().by(LocalDate.of(2026, 5, 18)), by(OFFICE));
    done(planned(item, DUE), OWNER);
    now = Instant.parse("2026-05-11T02:00:00Z");

    assertThat(take(item, IN_VAIN, VISITOR).dates().resolveBy())
        .contains(LocalDate.of(2026, 5, 25));
  }

  @Test
  void a_step_does_not_take_effect_before_the_one_that_it_follows() {
    now = Instant.parse("2026-05-12T02:00:00Z");
    RectificationItem item = planned(reported(), DUE);
    Signature early = by(OWNER).on(LocalDate.of(2026, 5, 11));

    assertThat(problemOf(() -> ledger.take(item.asOfNow(), new Step.Start(), early)))
        .isEqualTo(Problem.WRONG_DAY);
  }

  @Test
  void a_clock_that_was_put_back_puts_back_days_and_not_the_order_of_records() {
    RectificationItem item = reported();
    now = Instant.parse("2026-05-03T02:00:00Z");

    take(item, new Step.Analyse(List.of("One window.")), OWNER);

    List<LedgerEvent> history = ledger.history(item.number());
    assertThat(history.get(1).recorded()).isEqualTo(history.get(0).recorded());
    assertThat(history.get(1).effective()).isEqualTo(LocalDate.of(2026, 5, 3));
  }

  @Test
  void a_clock_that_was_ahead_once_does_not_stop_the_ledger() {
    now = Instant.parse("2099-05-04T02:00:00Z");
    RectificationItem item = reported();
    now = Instant.parse("2026-05-04T02:00:00Z");

    assertThat(planned(item, DUE).plan().map(ItemPlan::due)).contains(DUE);
    assertThat(reported().dates().reported()).isEqualTo(LocalDate.of(2026, 5, 4));
  }

  @Test
  void what_was_merged_is_followed_up_in_the_earliest_time_for_any_of_the_sources() {
    NewItem found = NewItem.of("The same", "1001", Source.of(SourceKind.SELF_CHECK));
    RectificationItem check = ledger.report(found, by(OFFICE));

    RectificationItem whole =
        ledger.merge(List.of(reported().asOfNow()), check.asOfNow(), by(OFFICE));

    assertThat(done(planned(whole, DUE), OWNER).dates().followUpBy())
        .contains(LocalDate.of(2026, 5, 11));
  }

  @Test
  void where_the_owner_was_erased_the_superior_asks() {
    RectificationItem item = done(planned(reported(), DUE), OWNER);
    long plan = ledger.history(item.number()).get(2).number();
    ledger.erase(plan, by(OFFICE));
    Actor both = new Actor("Superior", Set.of(Roles.VISITOR, Roles.SUPERIOR));

    assertThat(problemOf(() -> take(item, SOLVED, VISITOR))).isEqualTo(Problem.WRONG_OWNER);
    assertThat(take(item, SOLVED, both).state()).isEqualTo(ItemState.FOLLOWED_UP);
  }

  @Test
  void what_is_entered_late_as_done_in_time_says_why() {
    RectificationItem item = planned(reported(), LocalDate.of(2026, 5, 8));
    RectificationItem begun = take(item, new Step.Start(), OWNER);
    now = Instant.parse("2026-05-12T02:00:00Z");
    Step finish = new Step.Finish(List.of(new Evidence("photo", "The window")));
    Signature early = Signature.of(OWNER).on(LocalDate.of(2026, 5, 7));

    assertThat(problemOf(() -> ledger.take(begun.asOfNow(), finish, early)))
        .isEqualTo(Problem.INCOMPLETE_STEP);
    assertThat(ledger.take(begun.asOfNow(), finish, early.because("The photo came late.")).state())
        .isEqualTo(ItemState.DONE);
  }

  @Test
  void nothing_is_reported_of_a_day_that_nobody_remembers_or_asked_for_in_another_lifetime() {
    Signature longAgo = by(OFFICE).on(LocalDate.of(1026, 5, 1));

    assertThat(problemOf(() -> ledger.report(problem(), longAgo))).isEqualTo(Problem.WRONG_DAY);
    assertThat(problemOf(() -> ledger.report(problem().by(LocalDate.MAX), by(OFFICE))))
        .isEqualTo(Problem.WRONG_DAY);
  }

  @Test
  void another_round_of_what_had_a_plan_alone_takes_as_long_as_the_plan_gave_it() {
    RectificationItem item = done(planned(reported(), DUE), OWNER);
    now = Instant.parse("2026-05-11T02:00:00Z");

    assertThat(take(item, IN_VAIN, VISITOR).dates().resolveBy())
        .contains(LocalDate.of(2026, 5, 22));
  }

  @Test
  void two_problems_of_one_visit_are_two_items() {
    Source visit = Source.of(SourceKind.VISIT).at("household 12");
    NewItem lamp = NewItem.of("No lamp", "1001", visit);

    List<Reported> all =
        ledger.report(
            List.of(lamp, lamp.in("safety"), NewItem.of("A pipe", "1002", visit), lamp),
            by(OFFICE));

    assertThat(all).extracting(Reported::entry).startsWith(Entry.NEW, Entry.NEW, Entry.NEW);
    assertThat(all.get(3).item()).isEqualTo(all.get(0).item());
  }
}
