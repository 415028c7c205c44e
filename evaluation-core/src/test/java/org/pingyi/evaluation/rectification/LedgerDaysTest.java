package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.SourceKind;

/** From which day to which a day may be that is entered in a ledger. */
class LedgerDaysTest {

  private static final Signature OFFICE = Signature.of(Actor.of("Office", Roles.OFFICE));
  private static final Signature OWNER = Signature.of(Actor.of("Keeper", Roles.RESPONSIBLE));
  private static final Signature LEADER =
      Signature.of(Actor.of("Leader", Roles.LEADER)).because("No lamps.");

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final RectificationLedger ledger = Ledgers.at("2026-05-04T02:00:00Z");

  private static NewItem problem() {
    return NewItem.of("It is dark.", "hall", Source.of(SourceKind.SELF_CHECK));
  }

  private RectificationItem take(RectificationItem item, Step step, Signature signature) {
    return ledger.take(item.asOfNow(), step, signature);
  }

  private RectificationItem analysed(NewItem problem) {
    return Deeds.analysed(ledger, ledger.report(problem, OFFICE), OWNER);
  }

  private RectificationItem planned(LocalDate due) {
    return Deeds.planned(ledger, ledger.report(problem(), OFFICE), due, OWNER);
  }

  private static Step plan(LocalDate due) {
    return new Step.Plan(Deeds.MEASURES, "Keeper", due);
  }

  /** Whether a day is refused as one that may not be; anything else that is thrown is thrown. */
  private static boolean isRefused(Runnable deed) {
    LedgerException refused = catchThrowableOfType(LedgerException.class, deed::run);
    if (refused != null) {
      assertThat(refused.problem()).isEqualTo(LedgerException.Problem.WRONG_DAY);
    }
    return refused != null;
  }

  @ParameterizedTest
  @CsvSource({"2016-05-03, true", "2016-05-04, false", "2026-05-04, false", "2026-05-05, true"})
  void a_problem_is_reported_of_the_last_ten_years(LocalDate day, boolean refused) {
    assertThat(isRefused(() -> ledger.report(problem(), OFFICE.on(day)))).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"1926-05-03, true", "1926-05-04, false", "2126-05-04, false", "2126-05-05, true"})
  void a_problem_is_to_be_put_right_within_a_hundred_years(LocalDate day, boolean refused) {
    assertThat(isRefused(() -> ledger.report(problem().by(day), OFFICE))).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-01, true", "2026-05-04, false", "2126-05-03, false", "2126-05-06, true"})
  void a_plan_is_due_from_today_on_within_a_hundred_years(LocalDate day, boolean refused) {
    RectificationItem item = analysed(problem());

    assertThat(isRefused(() -> take(item, plan(day), OWNER))).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-12, false", "2026-05-13, true"})
  void a_plan_is_due_by_the_day_on_which_the_problem_is_to_be_put_right(
      LocalDate day, boolean refused) {
    RectificationItem item = analysed(problem().by(LocalDate.of(2026, 5, 12)));

    assertThat(isRefused(() -> take(item, plan(day), OWNER))).isEqualTo(refused);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-12, true", "2026-05-13, false", "2026-05-16, true"})
  void a_deferral_is_to_a_later_working_day(LocalDate day, boolean refused) {
    RectificationItem item = planned(LocalDate.of(2026, 5, 12));

    assertThat(isRefused(() -> take(item, new Step.Defer(day), LEADER))).isEqualTo(refused);
  }

  @Test
  void a_deferral_moves_the_day_of_a_plan_and_leaves_the_rest() {
    LocalDate later = LocalDate.of(2026, 5, 20);

    assertThat(take(planned(LocalDate.of(2026, 5, 12)), new Step.Defer(later), LEADER).plan())
        .contains(new ItemPlan(Deeds.MEASURES, Optional.of("Keeper"), later));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-03, true", "2026-05-04, false", "2026-05-05, true"})
  void a_step_takes_effect_from_the_one_before_it_to_today(LocalDate day, boolean refused) {
    RectificationItem item = planned(LocalDate.of(2026, 5, 12));

    assertThat(isRefused(() -> take(item, new Step.Start(), OWNER.on(day)))).isEqualTo(refused);
  }

  @Test
  void who_finishes_on_the_day_on_which_it_is_due_says_no_reason() {
    RectificationItem item = take(planned(TODAY), new Step.Start(), OWNER);
    Step finish = new Step.Finish(List.of(new Evidence("photo", "The hall")));

    assertThat(take(item, finish, OWNER).state()).isEqualTo(ItemState.DONE);
  }

  @Test
  void what_is_refused_is_told_with_the_days_that_are_not() {
    RectificationItem item = planned(LocalDate.of(2026, 5, 12));

    assertThat(
            catchThrowableOfType(
                LedgerException.class,
                () -> take(item, new Step.Defer(LocalDate.of(2026, 5, 16)), LEADER)))
        .hasMessage("wrong-day: 2026-05-16 is no working day: the next one is 2026-05-18");
  }
}
