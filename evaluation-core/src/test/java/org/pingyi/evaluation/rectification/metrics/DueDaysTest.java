package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;

/** What is in time, and what is late. */
class DueDaysTest {

  private static final LocalDate REPORTED = LocalDate.of(2026, 5, 4);
  private static final LocalDate ANSWER_BY = LocalDate.of(2026, 5, 5);
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final LocalDate RESOLVE_BY = LocalDate.of(2026, 5, 25);

  private final Office office = new Office(REPORTED);
  private final long item = office.report("1001", SourceKind.SINGLE_RATING);

  private String figure(Kind kind, LocalDate asOf) {
    LedgerFigure figure =
        LedgerMetrics.of(office.ledger, MetricsQuery.of(REPORTED, asOf, asOf))
            .groups()
            .get(0)
            .figure(kind);
    return figure.part() + " of " + figure.whole();
  }

  private String onTime(LocalDate asOf) {
    return figure(Kind.ON_TIME_RATE, asOf);
  }

  @Test
  void a_round_is_late_after_its_due_day_and_not_on_it() {
    office.plan(item, "Li", DUE);

    assertThat(onTime(DUE)).isEqualTo("0 of 0");
    assertThat(onTime(DUE.plusDays(1))).isEqualTo("0 of 1");
  }

  @Test
  void what_is_put_right_on_its_due_day_is_in_time_also_where_it_is_entered_later() {
    office.plan(item, "Li", DUE).on(DUE.plusDays(7)).finish(item, DUE);

    assertThat(onTime(DUE.plusDays(7))).isEqualTo("1 of 1");
  }

  @Test
  void without_a_plan_it_is_due_when_its_source_says() {
    assertThat(onTime(RESOLVE_BY)).isEqualTo("0 of 0");
    assertThat(onTime(RESOLVE_BY.plusDays(1))).isEqualTo("0 of 1");
  }

  @Test
  void a_deferral_counts_from_the_day_on_which_it_takes_effect() {
    LocalDate decided = DUE.plusDays(3);
    office.plan(item, "Li", DUE).on(decided).take(item, new Step.Defer(RESOLVE_BY.plusDays(1)));

    assertThat(onTime(decided.minusDays(1))).isEqualTo("0 of 1");
    assertThat(onTime(decided)).isEqualTo("0 of 0");
    assertThat(onTime(RESOLVE_BY.plusDays(2))).isEqualTo("0 of 1");
  }

  @Test
  void what_is_rejected_in_time_is_not_late_and_what_is_rejected_later_is() {
    long other = office.report("1001", SourceKind.SINGLE_RATING);
    office.on(RESOLVE_BY).take(item, new Step.Reject());
    office.on(RESOLVE_BY.plusDays(1)).take(other, new Step.Reject());

    assertThat(onTime(RESOLVE_BY.plusDays(30))).isEqualTo("0 of 1");
  }

  @Test
  void the_first_answer_counts_even_where_it_is_entered_last() {
    office
        .on(ANSWER_BY.plusDays(3))
        .take(item, new Step.Answer("It is looked into."))
        .take(item, new Step.Answer("Somebody called."), ANSWER_BY)
        .take(item, new Step.Answer("It is still looked into."));

    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY)).isEqualTo("1 of 1");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY.plusDays(3))).isEqualTo("1 of 1");
  }

  @Test
  void no_answer_is_late_after_the_last_day_for_it() {
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY)).isEqualTo("0 of 0");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY.plusDays(1))).isEqualTo("0 of 1");
    assertThat(figure(Kind.ANSWER_RATE, ANSWER_BY)).isEqualTo("0 of 1");
  }

  @Test
  void an_item_that_is_closed_again_took_until_then() {
    LocalDate first = LocalDate.of(2026, 5, 20);
    LocalDate again = LocalDate.of(2026, 6, 5);
    office.plan(item, "Li", DUE).finish(item).ask(item, 1, 0, 0);
    office.on(first).take(item, new Step.Close()).take(item, new Step.Reopen());
    office.plan(item, "Li", LocalDate.of(2026, 5, 29)).finish(item).ask(item, 1, 0, 0);
    office.on(again).take(item, new Step.Close());

    LedgerFigure median =
        LedgerMetrics.of(office.ledger, MetricsQuery.of(REPORTED, again, again))
            .groups()
            .get(0)
            .figure(Kind.MEDIAN_DAYS);

    assertThat(median.value().map(Number::intValue)).contains(32);
  }

  @Test
  void a_plan_does_not_put_off_what_the_source_asks_for_and_a_deferral_does() {
    LocalDate late = RESOLVE_BY.plusDays(1);
    office.on(late).plan(item, "Li", LocalDate.of(2026, 6, 5));

    assertThat(onTime(late)).isEqualTo("0 of 1");

    office.take(item, new Step.Defer(LocalDate.of(2026, 6, 8))).take(item, new Step.Resume());

    assertThat(onTime(late)).isEqualTo("0 of 0");
    office.on(LocalDate.of(2026, 6, 8)).finish(item);
    assertThat(onTime(LocalDate.of(2026, 6, 8))).isEqualTo("1 of 1");
  }

  @Test
  void what_is_taken_in_is_due_when_it_was() {
    LocalDate later = LocalDate.of(2026, 5, 12);
    long whole = office.on(later).report("1001", SourceKind.SINGLE_RATING);
    office.take(whole, new Step.Answer("It is looked into."));

    assertThat(figure(Kind.ANSWER_RATE, later)).isEqualTo("1 of 2");
    assertThat(onTime(RESOLVE_BY.plusDays(1))).isEqualTo("0 of 1");

    office.merge(item, whole);

    assertThat(figure(Kind.ANSWER_RATE, later)).isEqualTo("0 of 1");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, later)).isEqualTo("0 of 1");
    assertThat(onTime(RESOLVE_BY)).isEqualTo("0 of 0");
    assertThat(onTime(RESOLVE_BY.plusDays(1))).isEqualTo("0 of 1");
  }

  @Test
  void who_raised_what_is_rejected_is_to_be_answered_all_the_same() {
    office.take(item, new Step.Reject());

    assertThat(figure(Kind.ANSWER_RATE, ANSWER_BY)).isEqualTo("0 of 1");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY.plusDays(1))).isEqualTo("0 of 1");
    assertThat(figure(Kind.CLOSING_RATE, ANSWER_BY)).isEqualTo("0 of 0");

    office.on(ANSWER_BY).take(item, new Step.Answer("Nothing can be done."));

    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, ANSWER_BY.plusDays(1))).isEqualTo("1 of 1");
  }
}
