package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Deadline.Kind;
import org.pingyi.evaluation.rectification.LedgerException.Problem;

/** What steps ask for, and what they leave of an item. */
class LedgerStepsTest {

  private static final Signature OFFICE = by("Office", Roles.OFFICE);
  private static final Signature OWNER = by("Team leader", Roles.RESPONSIBLE);
  private static final Signature VISITOR = by("Visitor", Roles.VISITOR);
  private static final Signature LEADER = by("Leader", Roles.LEADER);
  private static final Step SOLVED = new Step.FollowUp(new FollowUpAnswers(3, 0, 0));
  private static final Step IN_VAIN = new Step.FollowUp(new FollowUpAnswers(0, 0, 3));

  /** A Monday at first. */
  private LocalDate today = may(4);

  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(),
          LedgerSetup.of(this::now, RandomBytes.secure(), ZoneOffset.UTC)
              .with(SingleRatings.plan(2, "1 working day", "", "P1W"))
              .with(
                  new KnowsAll() {
                    @Override
                    public boolean isOwner(String name) {
                      return !name.equals("Nobody");
                    }

                    @Override
                    public boolean hasEvidence(String reference) {
                      return !reference.equals("lost");
                    }
                  }));

  private Instant now() {
    return today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  private static Signature by(String name, String role) {
    return Signature.of(Actor.of(name, role)).because("as agreed");
  }

  private static NewItem problem() {
    return NewItem.of("The queue is too long.", "1001", Source.of(SourceKind.SINGLE_RATING));
  }

  private RectificationItem take(RectificationItem item, Step step, Signature signature) {
    return ledger.take(item.asOfNow(), step, signature);
  }

  private RectificationItem planned(RectificationItem item) {
    return Deeds.planned(ledger, item, may(15), OWNER);
  }

  private RectificationItem done(RectificationItem item) {
    return Deeds.done(ledger, planned(item), OWNER, OWNER);
  }

  private static Step finish(String... references) {
    return new Step.Finish(
        List.of(references).stream().map(one -> new Evidence(one, "The window")).toList());
  }

  private static LedgerException refused(Runnable deed, Problem problem) {
    LedgerException refused = Deeds.refused(deed);
    assertThat(refused.problem()).isEqualTo(problem);
    return refused;
  }

  @Test
  void an_item_tells_the_day_of_each_step_and_another_round_has_days_of_its_own() {
    RectificationItem item = ledger.report(problem(), OFFICE);
    today = may(5);
    item = take(item, new Step.Answer("We look into it."), OFFICE);
    today = may(6);
    item = planned(item);
    today = may(7);
    item = take(item, new Step.Start(), OWNER);
    today = may(8);
    item = take(item, finish("photo"), OWNER);
    today = may(11);
    item = take(item, SOLVED, VISITOR);
    today = may(12);
    RectificationItem closed = take(item, new Step.Close(), LEADER);
    today = may(13);
    RectificationItem again = take(closed, new Step.Reopen(), OFFICE);

    assertThat(closed.dates())
        .isEqualTo(
            new ItemDates(
                may(4),
                may(4),
                may(12),
                Optional.of(may(5)),
                Optional.empty(),
                Optional.of(may(15)),
                Optional.of(may(5)),
                Optional.of(may(8)),
                Optional.of(may(11)),
                Optional.of(may(12))));
    assertThat(again.dates())
        .isEqualTo(
            new ItemDates(
                may(4),
                may(13),
                may(13),
                Optional.of(may(5)),
                Optional.of(may(25)),
                Optional.empty(),
                Optional.of(may(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void what_is_done_is_to_be_followed_up_in_time_and_then_no_more() {
    RectificationItem done = done(ledger.report(problem(), OFFICE));

    assertThat(done.deadlines())
        .containsExactly(new Deadline(Kind.ANSWER, may(5)), new Deadline(Kind.FOLLOW_UP, may(11)));
    assertThat(take(done, SOLVED, VISITOR).deadlines())
        .containsExactly(new Deadline(Kind.ANSWER, may(5)));
  }

  @Test
  void of_what_has_to_be_done_the_earliest_comes_first() {
    assertThat(ledger.report(problem().by(may(4)), OFFICE).deadlines())
        .containsExactly(new Deadline(Kind.RESOLVE, may(4)), new Deadline(Kind.ANSWER, may(5)));
    assertThat(ledger.report(problem().by(may(5)), OFFICE).deadlines())
        .containsExactly(new Deadline(Kind.ANSWER, may(5)), new Deadline(Kind.RESOLVE, may(5)));
  }

  @Test
  void a_hand_over_changes_the_owner_and_leaves_the_rest_of_the_plan() {
    RectificationItem item = planned(ledger.report(problem(), OFFICE));

    assertThat(take(item, new Step.HandOver("Somebody else"), LEADER).plan())
        .contains(new ItemPlan(Deeds.MEASURES, Optional.of("Somebody else"), may(15)));
  }

  @Test
  void an_owner_is_somebody_whom_the_host_knows() {
    RectificationItem analysed = Deeds.analysed(ledger, ledger.report(problem(), OFFICE), OWNER);
    Step plan = new Step.Plan(Deeds.MEASURES, "Nobody", may(15));

    LedgerException refused =
        refused(() -> take(analysed, plan, OWNER), LedgerException.Problem.WRONG_OWNER);
    RectificationItem planned = planned(ledger.report(problem(), OFFICE));
    refused(() -> take(planned, new Step.HandOver("Nobody"), LEADER), Problem.WRONG_OWNER);

    assertThat(refused.text().en()).startsWith("nobody is known by the owner’s name");
    assertThat(refused.text().zh()).startsWith("没有该名称的责任人");
    assertThat(ledger.item(analysed.number())).contains(analysed);
    assertThat(ledger.item(planned.number())).contains(planned);
  }

  @Test
  void nothing_is_done_by_evidence_that_is_not_where_it_is_said_to_be() {
    RectificationItem item =
        take(planned(ledger.report(problem(), OFFICE)), new Step.Start(), OWNER);

    assertThat(
            refused(() -> take(item, finish("photo", "lost"), OWNER), Problem.MISSING_EVIDENCE)
                .text()
                .en())
        .startsWith("piece 2 of the evidence");
    assertThat(ledger.item(item.number())).contains(item);
  }

  @Test
  void after_as_many_rounds_in_vain_as_the_scheme_gives_the_superior_decides() {
    RectificationItem second = take(done(ledger.report(problem(), OFFICE)), IN_VAIN, VISITOR);
    RectificationItem third = take(done(second), IN_VAIN, VISITOR);

    assertThat(second.round()).isEqualTo(2);
    assertThat(second.escalated()).isFalse();
    assertThat(third.round()).isEqualTo(3);
    assertThat(third.escalated()).isTrue();
    LedgerException refused =
        refused(() -> take(third, new Step.Reject(), LEADER), Problem.WRONG_ROLE);
    assertThat(refused.text().en())
        .isEqualTo("“reject” on item 1 is for these roles: superior; all its rounds were in vain");
    assertThat(refused.text().zh()).isEqualTo("对问题 1 “不予整改”须由以下角色办理：superior；该问题经各轮整改仍未解决");
  }

  @Test
  void who_may_not_take_a_step_is_told_who_may() {
    RectificationItem item = ledger.report(problem(), OFFICE);

    LedgerException refused =
        refused(() -> take(item, new Step.Reject(), VISITOR), Problem.WRONG_ROLE);

    assertThat(refused.text().en())
        .isEqualTo("“reject” on item 1 is for these roles: leader, superior");
    assertThat(refused.text().zh()).isEqualTo("对问题 1 “不予整改”须由以下角色办理：leader, superior");
  }

  @Test
  void another_round_of_what_was_late_when_it_was_found_takes_as_long_as_its_plan_gave_it() {
    RectificationItem done = done(ledger.report(problem().by(may(1)), OFFICE));
    today = may(11);

    assertThat(take(done, IN_VAIN, VISITOR).dates().resolveBy()).contains(may(22));
  }

  @Test
  void where_words_were_erased_that_name_no_owner_a_visitor_asks() {
    RectificationItem done = done(ledger.report(problem(), OFFICE));
    ledger.erase(2, OFFICE);
    RectificationItem without = ledger.item(done.number()).orElseThrow();

    assertThat(without.causes()).isEmpty();
    assertThat(take(without, SOLVED, VISITOR).state()).isEqualTo(ItemState.FOLLOWED_UP);
  }

  @Test
  void a_problem_is_recorded_with_the_role_that_may_report() {
    Actor both = new Actor("Both", Set.of("guest", Roles.OFFICE));
    RectificationItem item = ledger.report(problem(), Signature.of(both));

    assertThat(ledger.history(item.number()).get(0).role()).isEqualTo(Roles.OFFICE);
  }
}
