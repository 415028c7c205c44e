package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;

/**
 * The remission times of {@link SurvivalTest}, as items of a ledger: a remission that ended is an
 * item that was closed after so many weeks, one that was going on when it was last looked at an
 * item that was reported so many weeks ago and is open, or was rejected.
 */
class PublishedExampleTest {

  private static final int DAYS = 7;
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private static final String TREATED =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";
  private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

  private final Office office = new Office(AS_OF);

  private void enter(String object, String weeks) {
    for (String each : Splitter.on(' ').split(weeks)) {
      boolean isOpen = each.endsWith("+");
      long days = DAYS * Long.parseLong(each.replace("+", ""));
      LocalDate reported = isOpen ? AS_OF.minusDays(days) : AS_OF.minusWeeks(40);
      long item = office.report(Office.item(object, SourceKind.SELF_CHECK), reported);
      if (!isOpen) {
        close(item, reported.plusDays(days));
      }
    }
  }

  private void close(long item, LocalDate day) {
    List.of(
            new Step.Analyse(List.of("One window for two services.")),
            new Step.Plan(List.of("Open a second window."), "Li", AS_OF),
            new Step.Start(),
            new Step.Finish(List.of(new Evidence("photo", "The second window"))),
            new Step.FollowUp(new FollowUpAnswers(1, 0, 0)),
            new Step.Close())
        .forEach(step -> office.take(item, step, day));
  }

  private List<GroupMetrics> byObject() {
    return LedgerMetrics.of(
            office.ledger,
            MetricsQuery.of(LocalDate.of(2026, 1, 1), AS_OF, AS_OF).by(Grouping.OBJECT))
        .groups();
  }

  @Test
  void half_of_the_items_of_a_published_example_are_closed_after_23_and_8_weeks() {
    enter("6-MP", TREATED);
    enter("placebo", PLACEBO);

    GroupMetrics treated = byObject().get(0);
    GroupMetrics placebo = byObject().get(1);

    assertThat(treated.figure(Kind.MEDIAN_DAYS).value().map(Number::intValue)).contains(23 * DAYS);
    assertThat(placebo.figure(Kind.MEDIAN_DAYS).value().map(Number::intValue)).contains(8 * DAYS);
    assertThat(treated.figure(Kind.MEDIAN_DAYS).part()).isEqualTo(9);
    assertThat(treated.figure(Kind.MEDIAN_DAYS).whole()).isEqualTo(21);
    assertThat(treated.figure(Kind.DAYS_90).value()).isEmpty();
    assertThat(placebo.figure(Kind.DAYS_90).value().map(Number::intValue)).contains(17 * DAYS);
  }

  @Test
  void its_explanation_has_the_published_shares() {
    enter("6-MP", TREATED);

    assertThat(
            byObject()
                .get(0)
                .figure(Kind.MEDIAN_DAYS)
                .explanation()
                .text(Language.EN, Detail.STEPS))
        .startsWith("days to close, median: 161\n  open after 154 days: (")
        .contains(" = 0.537815…) > 0.5\n")
        .endsWith(
            """
              open after 161 days: (the product of 7 numbers = 0.448179…) ≤ 0.5
                stays open on day 42: open 21 − closed 3 = 18, ÷ open 21 = 0.857142…
                stays open on day 49: open 17 − closed 1 = 16, ÷ open 17 = 0.941176…
                stays open on day 70: open 15 − closed 1 = 14, ÷ open 15 = 0.933333…
                stays open on day 91: open 12 − closed 1 = 11, ÷ open 12 = 0.916666…
                stays open on day 112: open 11 − closed 1 = 10, ÷ open 11 = 0.909090…
                stays open on day 154: open 7 − closed 1 = 6, ÷ open 7 = 0.857142…
                stays open on day 161: open 6 − closed 1 = 5, ÷ open 6 = 0.833333…
            """);
  }

  @Test
  void an_item_that_is_rejected_was_open_until_then() {
    enter("6-MP", TREATED.replace(" 6+", ""));
    long rejected = office.report(Office.item("6-MP", SourceKind.SELF_CHECK), AS_OF.minusWeeks(30));
    office.take(rejected, new Step.Reject(), AS_OF.minusWeeks(24));

    LedgerFigure median = byObject().get(0).figure(Kind.MEDIAN_DAYS);

    assertThat(median.value().map(Number::intValue)).contains(23 * DAYS);
    assertThat(median.explanation().grounds().get(1).left().result())
        .isEqualTo(SurvivalTest.of(TREATED).openAfter(23));
  }
}
