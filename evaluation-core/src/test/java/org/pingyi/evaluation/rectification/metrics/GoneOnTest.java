package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;

/** Splitting and merging make no office better, or worse, than it was. */
class GoneOnTest {

  private static final LocalDate REPORTED = LocalDate.of(2026, 5, 4);
  private static final LocalDate ANSWER_BY = LocalDate.of(2026, 5, 5);
  private static final LocalDate DUE = LocalDate.of(2026, 5, 15);
  private static final LocalDate LATE = LocalDate.of(2026, 5, 18);
  private static final LocalDate SPLIT = LocalDate.of(2026, 6, 8);
  private static final NewItem PART = Office.item("1001", SourceKind.SPLIT);

  private final Office office = new Office(REPORTED);
  private final long item = office.report("1001", SourceKind.SINGLE_RATING);

  private GroupMetrics as(LocalDate asOf) {
    return LedgerMetrics.of(office.ledger, MetricsQuery.of(REPORTED, REPORTED, asOf))
        .groups()
        .get(0);
  }

  private String figure(Kind kind, LocalDate asOf) {
    LedgerFigure figure = as(asOf).figure(kind);
    return figure.part() + " of " + figure.whole();
  }

  private void lateAndInVain() {
    office.plan(item, "Li", DUE).on(LATE).finish(item).ask(item, 1, 0, 2);
    office.on(SPLIT);
  }

  private void assertLateAndInVain() {
    assertThat(figure(Kind.ON_TIME_RATE, SPLIT)).isEqualTo("0 of 1");
    assertThat(figure(Kind.FOLLOW_UP_RATE, SPLIT)).isEqualTo("1 of 1");
    assertThat(figure(Kind.SOLVED, SPLIT)).isEqualTo("1 of 3");
    assertThat(figure(Kind.NOT_SOLVED, SPLIT)).isEqualTo("2 of 3");
    assertThat(figure(Kind.REOPENED, SPLIT)).isEqualTo("1 of 1");
  }

  @Test
  void what_was_put_right_late_and_in_vain_stays_so_when_it_is_split() {
    lateAndInVain();
    assertLateAndInVain();

    office.split(item, PART, PART);

    assertLateAndInVain();
    assertThat(as(SPLIT).counts()).isEqualTo(new GroupMetrics.Counts(2, 0, 0, 0, 1));
  }

  @Test
  void what_was_put_right_late_and_in_vain_stays_so_when_it_is_merged() {
    lateAndInVain();
    long whole = office.report("1001", SourceKind.SELF_CHECK);

    office.merge(item, whole);

    assertLateAndInVain();
    assertThat(as(SPLIT).counts()).isEqualTo(new GroupMetrics.Counts(0, 0, 0, 1, 0));
  }

  @Test
  void parts_begin_in_the_round_of_the_whole_and_count_their_own_rounds_alone() {
    lateAndInVain();
    office.split(item, PART, PART);
    office.plan(item + 1, "Li", SPLIT).finish(item + 1).ask(item + 1, 3, 0, 0);
    office.plan(item + 2, "Li", SPLIT).finish(item + 2).ask(item + 2, 0, 0, 4);

    assertThat(office.ledger.item(item + 2).orElseThrow().round()).isEqualTo(3);
    assertThat(figure(Kind.ON_TIME_RATE, SPLIT)).isEqualTo("2 of 3");
    assertThat(figure(Kind.FOLLOW_UP_RATE, SPLIT)).isEqualTo("3 of 3");
    assertThat(figure(Kind.SOLVED, SPLIT)).isEqualTo("4 of 10");
    assertThat(figure(Kind.REOPENED, SPLIT)).isEqualTo("2 of 3");
  }

  @Test
  void a_round_in_which_nothing_was_put_right_goes_on_in_the_parts_and_counts_there() {
    office.on(SPLIT).split(item, PART, PART);

    assertThat(figure(Kind.ON_TIME_RATE, SPLIT)).isEqualTo("0 of 2");
    assertThat(figure(Kind.REOPENED, SPLIT)).isEqualTo("0 of 0");
  }

  @Test
  void parts_are_answered_where_the_whole_was_and_by_its_day() {
    office.on(ANSWER_BY).take(item, new Step.Answer("We look into it."));
    office.split(item, PART, PART);
    office.split(item + 1, PART, PART);

    assertThat(figure(Kind.ANSWER_RATE, SPLIT)).isEqualTo("3 of 3");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, SPLIT)).isEqualTo("3 of 3");
  }

  @Test
  void an_answer_that_was_late_is_late_for_the_parts() {
    office.on(LATE).take(item, new Step.Answer("We look into it.")).split(item, PART, PART);

    assertThat(figure(Kind.ANSWER_RATE, SPLIT)).isEqualTo("2 of 2");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, SPLIT)).isEqualTo("0 of 2");
  }

  @Test
  void parts_of_what_was_not_answered_are_to_be_answered_each() {
    office.split(item, PART, PART);
    office.on(ANSWER_BY).take(item + 1, new Step.Answer("We look into it."));

    assertThat(figure(Kind.ANSWER_RATE, SPLIT)).isEqualTo("1 of 2");
    assertThat(figure(Kind.ON_TIME_ANSWER_RATE, SPLIT)).isEqualTo("1 of 2");
  }

  @Test
  void parts_took_the_days_since_the_whole_was_reported_and_are_in_its_period_and_month() {
    office.on(LATE).split(item, PART, PART);
    office.on(SPLIT).split(item + 1, PART, PART);
    Stream.of(2, 3, 4)
        .map(part -> item + part)
        .forEach(
            part -> {
              office.plan(part, "Li", SPLIT).finish(part).ask(part, 1, 0, 0);
              office.take(part, new Step.Close());
            });

    assertThat(as(SPLIT).counts()).isEqualTo(new GroupMetrics.Counts(3, 3, 0, 0, 2));
    assertThat(as(SPLIT).figure(Kind.MEDIAN_DAYS).value().map(Number::intValue)).contains(35);
    assertThat(
            LedgerMetrics.of(
                    office.ledger, MetricsQuery.of(REPORTED, SPLIT, SPLIT).by(Grouping.MONTH))
                .groups())
        .extracting(group -> group.title().en())
        .containsExactly("month 2026-05");
    assertThat(
            LedgerMetrics.of(office.ledger, MetricsQuery.of(SPLIT, SPLIT, SPLIT))
                .groups()
                .get(0)
                .counts()
                .items())
        .isZero();
  }

  @Test
  void before_the_day_of_the_split_there_is_the_whole_and_no_part() {
    office.on(SPLIT).split(item, PART, PART);

    assertThat(as(SPLIT.minusDays(1)).counts()).isEqualTo(new GroupMetrics.Counts(1, 0, 0, 0, 0));
  }

  @Test
  void an_item_that_came_to_its_end_before_its_day_for_a_clock_was_put_back_took_no_day() {
    LocalDate before = REPORTED.minusDays(1);
    office.on(before).take(item, new Step.Reject());
    long other = office.on(REPORTED).report("1001", SourceKind.SELF_CHECK);
    office.plan(other, "Li", DUE).finish(other).ask(other, 1, 0, 0);
    office.on(before).take(other, new Step.Close());

    assertThat(office.ledger.item(other).orElseThrow().state()).isEqualTo(ItemState.CLOSED);
    assertThat(as(REPORTED).counts()).isEqualTo(new GroupMetrics.Counts(2, 1, 1, 0, 0));
    assertThat(as(REPORTED).figure(Kind.MEDIAN_DAYS).value().map(Number::intValue)).contains(0);
  }
}
