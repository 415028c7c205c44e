package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

class LedgerTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor OWNER = Actor.of("Team leader", Roles.RESPONSIBLE);
  private static final Actor VISITOR = Actor.of("Visitor", Roles.VISITOR);
  private static final Actor LEADER = Actor.of("Leader", Roles.LEADER);
  private static final Actor SUPERIOR = Actor.of("Superior", Roles.SUPERIOR);

  private Instant now = Instant.parse("2026-05-04T02:00:00Z");
  private final JournalStore store = JournalStore.inMemory();
  private final LedgerSetup setup =
      LedgerSetup.of(() -> now, RandomBytes.secure(), ZoneId.of("Asia/Shanghai"))
          .with(SingleRatings.plan(1));
  private RectificationLedger ledger = RectificationLedger.open(store, setup);

  private RectificationItem reported() {
    return ledger.report(
        NewItem.of("The queue is too long.", "1001", Source.of(SourceKind.SINGLE_RATING)),
        Signature.of(OFFICE));
  }

  private RectificationItem take(RectificationItem item, Step step, Actor actor) {
    return ledger.take(item.asOfNow(), step, Signature.of(actor).because("as agreed"));
  }

  private RectificationItem planned() {
    RectificationItem analysed =
        take(reported(), new Step.Analyse(List.of("One window for two services.")), OWNER);
    return take(
        analysed,
        new Step.Plan(List.of("Open a second window."), OWNER.name(), LocalDate.of(2026, 5, 15)),
        OWNER);
  }

  private RectificationItem done() {
    RectificationItem underWay = take(planned(), new Step.Start(), OWNER);
    return take(
        underWay, new Step.Finish(List.of(new Evidence("photo-1", "The second window"))), OWNER);
  }

  @Test
  void an_item_goes_from_report_to_closed() {
    RectificationItem followedUp =
        take(done(), new Step.FollowUp(new FollowUpAnswers(3, 1, 0)), VISITOR);

    RectificationItem closed = take(followedUp, new Step.Close(), LEADER);

    assertThat(closed.state()).isEqualTo(ItemState.CLOSED);
    assertThat(ledger.history(closed.number()))
        .extracting(LedgerEvent::step)
        .containsExactly(
            StepKind.REPORT,
            StepKind.ANALYSE,
            StepKind.PLAN,
            StepKind.START,
            StepKind.FINISH,
            StepKind.FOLLOW_UP,
            StepKind.CLOSE);
  }

  @Test
  void what_people_said_is_kept_with_how_many_of_the_smallest_group_answered_where_that_is_known() {
    FollowUpAnswers byGroups = new FollowUpAnswers(3, 1, 0, OptionalLong.of(1));
    FollowUpAnswers byHand = new FollowUpAnswers(3, 1, 0);
    RectificationItem first = take(done(), new Step.FollowUp(byGroups), VISITOR);
    RectificationItem second = take(done(), new Step.FollowUp(byHand), VISITOR);

    ledger = RectificationLedger.open(store, setup);

    assertThat(ledger.item(first.number())).contains(first);
    assertThat(first.followUp()).contains(byGroups);
    assertThat(ledger.item(second.number())).contains(second);
    assertThat(second.followUp()).contains(byHand);
  }

  @Test
  void a_smallest_group_gave_one_to_all_of_the_answers() {
    for (long smallest : new long[] {0, 5}) {
      assertThatThrownBy(() -> new FollowUpAnswers(3, 1, 0, OptionalLong.of(smallest)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void who_is_not_satisfied_opens_another_round_and_the_last_goes_to_the_superior() {
    RectificationItem again =
        take(done(), new Step.FollowUp(new FollowUpAnswers(1, 1, 0)), VISITOR);

    assertThat(again.state()).isEqualTo(ItemState.REPORTED);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.escalated()).isTrue();
    assertThat(again.plan()).isEmpty();
    assertThatThrownBy(() -> take(again, new Step.Reject(), LEADER))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("superior");
    assertThat(take(again, new Step.Reject(), SUPERIOR).state()).isEqualTo(ItemState.REJECTED);
  }

  @Test
  void a_problem_is_of_an_object_a_criterion_and_a_rater_group_that_the_host_knows() {
    HostRecords host =
        new KnowsAll() {
          @Override
          public boolean isObject(String id) {
            return id.equals("1001");
          }

          @Override
          public boolean isCriterion(String id) {
            return id.equals("manner");
          }

          @Override
          public boolean isGroup(String id) {
            return id.equals("masses");
          }
        };
    ledger = RectificationLedger.open(JournalStore.inMemory(), setup.with(host));
    NewItem known = NewItem.of("The queue is too long.", "1001", Source.of(SourceKind.VISIT));
    NewItem misspelt = NewItem.of("The queue is too long.", "l001", Source.of(SourceKind.VISIT));
    RectificationItem item = ledger.report(known.in("manner"), Signature.of(OFFICE));

    assertUnknown(
        LedgerException.Problem.UNKNOWN_OBJECT,
        () -> ledger.report(List.of(known, misspelt), Signature.of(OFFICE)));
    assertUnknown(
        LedgerException.Problem.UNKNOWN_CRITERION,
        () -> ledger.report(known.in("maner"), Signature.of(OFFICE)));
    assertUnknown(
        LedgerException.Problem.UNKNOWN_GROUP,
        () -> ledger.report(known.concerning("mases"), Signature.of(OFFICE)));
    assertUnknown(
        LedgerException.Problem.UNKNOWN_OBJECT,
        () ->
            ledger.split(
                item.asOfNow(), List.of(known, misspelt), Signature.of(OFFICE).because("two")));
    assertThat(ledger.item(2)).isEmpty();
    assertThat(ledger.item(1)).contains(item);
  }

  private static void assertUnknown(LedgerException.Problem problem, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void deadlines_follow_the_source() {
    RectificationItem item = reported();

    assertThat(item.deadlines())
        .containsExactly(
            new Deadline(Deadline.Kind.ANSWER, LocalDate.of(2026, 5, 5)),
            new Deadline(Deadline.Kind.RESOLVE, LocalDate.of(2026, 5, 25)));
    assertThat(take(item, new Step.Answer("We look into it."), OFFICE).deadlines())
        .containsExactly(new Deadline(Deadline.Kind.RESOLVE, LocalDate.of(2026, 5, 25)));
  }

  @Test
  void what_was_not_planned_in_time_stays_overdue_until_a_deferral_is_approved() {
    LocalDate asked = LocalDate.of(2026, 5, 25);
    LocalDate planned = LocalDate.of(2026, 6, 12);
    LocalDate later = LocalDate.of(2026, 6, 19);
    RectificationItem analysed =
        take(reported(), new Step.Analyse(List.of("One window for two services.")), OWNER);
    now = Instant.parse("2026-06-01T02:00:00Z");

    RectificationItem late =
        take(
            analysed,
            new Step.Plan(List.of("Open a second window."), OWNER.name(), planned),
            OWNER);
    RectificationItem deferred = take(late, new Step.Defer(later), LEADER);

    assertThat(late.deadlines()).contains(new Deadline(Deadline.Kind.RESOLVE, asked));
    assertThat(deferred.deadlines()).contains(new Deadline(Deadline.Kind.RESOLVE, later));
    assertThat(deferred.dates().resolveBy()).contains(later);
    assertThat(RectificationLedger.open(store, setup).item(1)).contains(deferred);
  }

  @Test
  void a_ledger_that_is_opened_again_is_where_it_was() {
    RectificationItem first = done();
    RectificationItem second = planned();

    RectificationLedger again = RectificationLedger.open(store, setup);

    assertThat(again.item(1)).contains(first);
    assertThat(again.item(2)).contains(second);
    assertThat(again.history(1)).hasSize(5);
  }

  @Test
  void a_step_on_a_version_that_is_past_changes_nothing() {
    RectificationItem item = reported();
    take(item, new Step.Analyse(List.of("One window.")), OWNER);

    assertThatThrownBy(() -> take(item, new Step.Analyse(List.of("Two windows.")), OWNER))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.STALE_VERSION));
    assertThat(ledger.history(1)).hasSize(2);
  }

  @Test
  void what_is_erased_is_gone_and_the_event_stays() {
    RectificationItem item = planned();

    Signature signature = Signature.of(OFFICE).because("asked for");

    RectificationItem without = ledger.erase(3, signature);
    ledger.erase(3, signature);

    assertThat(without.version()).isEqualTo(item.version() + 1);
    assertThat(without.plan().orElseThrow().owner()).isEmpty();
    assertThat(ledger.history(1).get(2).text()).isEmpty();
    assertThat(ledger.history(1)).hasSize(4);
    assertThat(ledger.history(1).get(3).figures().erased()).contains(3L);
    assertThat(ledger.changes(3, 10))
        .extracting(LedgerChange::step)
        .containsExactly(StepKind.ERASE);
    assertThat(RectificationLedger.open(store, setup).item(1)).contains(without);
  }

  @Test
  void merged_items_go_on_as_one_and_split_ones_as_several() {
    RectificationItem first = reported();
    RectificationItem second = reported();
    Signature signature = Signature.of(OFFICE).because("the same problem");

    RectificationItem whole = ledger.merge(List.of(second.asOfNow()), first.asOfNow(), signature);
    List<RectificationItem> parts =
        ledger.split(
            whole.asOfNow(),
            List.of(
                NewItem.of("The queue", "1001", Source.of(SourceKind.SPLIT)),
                NewItem.of("The form", "1001", Source.of(SourceKind.SPLIT))),
            signature);

    assertThat(ledger.item(2).orElseThrow().trace().mergedInto()).contains(1L);
    assertThat(whole.trace().absorbed()).containsExactly(2L);
    assertThat(ledger.item(1).orElseThrow().trace().splitInto()).containsExactly(3L, 4L);
    assertThat(parts).allSatisfy(part -> assertThat(part.trace().splitFrom()).contains(1L));
    assertThat(RectificationLedger.open(store, setup).item(1)).isEqualTo(ledger.item(1));
  }

  @Test
  void what_was_due_stays_due_when_items_are_merged_or_split() {
    RectificationItem early = reported();
    now = Instant.parse("2026-05-06T02:00:00Z");
    RectificationItem late = reported();
    Signature signature = Signature.of(OFFICE).because("the same problem");
    Source split = Source.of(SourceKind.SPLIT);

    RectificationItem whole = ledger.merge(List.of(early.asOfNow()), late.asOfNow(), signature);
    List<RectificationItem> parts =
        ledger.split(
            whole.asOfNow(),
            List.of(
                NewItem.of("The queue", "1001", split).by(LocalDate.of(2026, 5, 8)),
                NewItem.of("The form", "1001", split).by(LocalDate.of(2026, 12, 31))),
            signature);

    assertThat(whole.deadlines()).isEqualTo(early.deadlines());
    assertThat(parts.get(0).dates().resolveBy()).contains(LocalDate.of(2026, 5, 8));
    assertThat(parts.get(1).deadlines()).isEqualTo(early.deadlines());
  }

  @Test
  void what_went_to_the_superior_stays_there_when_it_is_merged_or_split() {
    RectificationItem inVain =
        take(done(), new Step.FollowUp(new FollowUpAnswers(0, 0, 1)), VISITOR);
    Signature signature = Signature.of(OFFICE).because("the same problem");
    Source split = Source.of(SourceKind.SPLIT);

    List<RectificationItem> parts =
        ledger.split(
            inVain.asOfNow(),
            List.of(NewItem.of("The queue", "1001", split), NewItem.of("The form", "1001", split)),
            signature);
    RectificationItem whole =
        ledger.merge(List.of(parts.get(0).asOfNow()), reported().asOfNow(), signature);

    assertThat(parts.get(1).round()).isEqualTo(2);
    assertThat(parts.get(1).escalated()).isTrue();
    assertThat(whole.round()).isEqualTo(2);
    assertThat(whole.escalated()).isTrue();
  }

  @Test
  void nothing_is_analysed_without_causes_planned_without_measures_or_done_without_evidence() {
    LocalDate due = LocalDate.of(2026, 5, 15);

    assertThatThrownBy(() -> new Step.Analyse(List.of())).isInstanceOf(LedgerException.class);
    assertThatThrownBy(() -> new Step.Plan(List.of(), "Team leader", due))
        .isInstanceOf(LedgerException.class);
    assertThatThrownBy(() -> new Step.Finish(List.of())).isInstanceOf(LedgerException.class);
  }

  @Test
  void the_owner_does_not_follow_up_what_they_put_right() {
    RectificationItem done = done();
    Actor owner = Actor.of(OWNER.name(), Roles.VISITOR);

    assertThatThrownBy(() -> take(done, new Step.FollowUp(new FollowUpAnswers(1, 0, 0)), owner))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.WRONG_OWNER));
    assertThat(ledger.item(done.number())).contains(done);
  }

  @Test
  void a_due_date_is_a_working_day_that_is_not_past_and_within_the_time_for_the_source() {
    RectificationItem analysed =
        take(reported(), new Step.Analyse(List.of("One window for two services.")), OWNER);

    for (LocalDate day :
        List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 16), LocalDate.of(2026, 5, 26))) {
      Step plan = new Step.Plan(List.of("Open a second window."), OWNER.name(), day);
      assertThatThrownBy(() -> take(analysed, plan, OWNER))
          .as(day.toString())
          .isInstanceOfSatisfying(
              LedgerException.class,
              e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.WRONG_DAY));
    }
  }
}
