package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;
import org.pingyi.evaluation.rectification.metrics.RandomOffice.Act;
import org.pingyi.evaluation.rule.Comparison;

/** What must be true of metrics whatever happened. */
class LedgerMetricsPropertyTest {

  @Provide
  Arbitrary<List<Act>> acts() {
    return RandomOffice.acts();
  }

  private static LedgerMetrics metrics(RectificationLedger ledger, LocalDate asOf) {
    return LedgerMetrics.of(
        ledger,
        MetricsQuery.of(RandomOffice.BEGIN, LocalDate.MAX, asOf)
            .by(Grouping.WHOLE, Grouping.values()));
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void metrics_are_what_somebody_would_count_on_paper(
      @ForAll("acts") List<Act> acts,
      @ForAll @IntRange(max = 4) int from,
      @ForAll @IntRange(max = 200) int length,
      @ForAll @IntRange(max = 90) int before) {
    Office office = RandomOffice.after(acts).office;
    RectificationLedger ledger = office.ledger;
    LocalDate begin = RandomOffice.BEGIN.plusDays(from == 0 ? 1 : 0);
    LocalDate end = begin.plusDays(length);
    LocalDate day = office.today().minusDays(before);
    LocalDate asOf = day.isBefore(begin) ? begin : day;
    MetricsModel model = new MetricsModel(ledger, begin, end, asOf);

    GroupMetrics whole =
        LedgerMetrics.of(ledger, MetricsQuery.of(begin, end, asOf)).groups().get(0);

    model.shares().forEach((kind, counted) -> assertShare(whole.figure(kind), counted));
    assertDays(whole.figure(Kind.MEDIAN_DAYS), model.daysUntilOpen(Fraction.of(1, 2)));
    assertDays(whole.figure(Kind.DAYS_90), model.daysUntilOpen(Fraction.of(1, 10)));
    GroupMetrics.Counts counts = whole.counts();
    LedgerFigure onTime = whole.figure(Kind.ON_TIME_RATE);
    assertMet("closed", counts.closed() > 0);
    assertMet("rejected", counts.rejected() > 0);
    assertMet("left out", counts.merged() + counts.split() > 0);
    assertMet("done before", model.isSomethingDoneBeforeItWentOn());
    assertMet("part answered", model.isAPartAnswered());
    assertMet("ended before", model.isEndedBefore());
    assertMet("late", onTime.part() < onTime.whole());
    assertMet("reopened", whole.figure(Kind.REOPENED).part() > 0);
    assertMet("known", whole.figure(Kind.MEDIAN_DAYS).value().isPresent());
  }

  /** What happens in none of the examples would not be tested. */
  private static void assertMet(String what, boolean isMet) {
    Statistics.label(what)
        .collect(isMet)
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  private static void assertShare(LedgerFigure figure, List<Long> counted) {
    assertThat(List.of(figure.part(), figure.whole())).as(figure.kind().id()).isEqualTo(counted);
    Optional<Fraction> share =
        counted.get(1) == 0
            ? Optional.empty()
            : Optional.of(Fraction.of(counted.get(0), counted.get(1)));
    assertThat(figure.explanation().exact()).isEqualTo(share);
    assertThat(figure.value()).isEqualTo(share.map(Rounding.DEFAULT::roundShare));
  }

  private static void assertDays(LedgerFigure figure, Optional<Long> counted) {
    assertThat(figure.value().map(Number::longValue)).isEqualTo(counted);
    assertThat(figure.explanation().grounds()).allMatch(Comparison::holds);
  }

  @Property(tries = 60)
  void what_takes_effect_later_changes_nothing(
      @ForAll("acts") List<Act> before, @ForAll("acts") List<Act> later) {
    RandomOffice office = RandomOffice.after(before);
    LocalDate asOf = office.office.today();
    String known = metrics(office.office.ledger, asOf).explain(Language.EN);

    office.notBefore(asOf.plusDays(1)).all(later);

    assertThat(metrics(office.office.ledger, asOf).explain(Language.EN)).isEqualTo(known);
  }

  @Property(tries = 60)
  void objects_under_other_names_have_the_same_metrics_under_these(@ForAll("acts") List<Act> acts) {
    Map<String, String> names = Map.of("1001", "c", "1002", "a", "1003", "b");
    RandomOffice other = new RandomOffice(names::get, false).all(acts);
    RandomOffice office = RandomOffice.after(acts);
    LocalDate asOf = office.office.today();

    Map<String, List<LedgerFigure>> renamed = new LinkedHashMap<>();
    byObject(office, asOf).forEach((id, figures) -> renamed.put(names.get(id), figures));

    assertThat(byObject(other, asOf)).isEqualTo(renamed);
    assertThat(List.copyOf(byObject(other, asOf).keySet())).isSorted();
  }

  private static Map<String, List<LedgerFigure>> byObject(RandomOffice office, LocalDate asOf) {
    Map<String, List<LedgerFigure>> figures = new LinkedHashMap<>();
    metrics(office.office.ledger, asOf).groups().stream()
        .filter(group -> group.by() == Grouping.OBJECT)
        .forEach(group -> figures.put(group.id().orElseThrow(), group.figures()));
    return figures;
  }

  @Property(tries = 60)
  void the_order_in_which_items_are_entered_changes_nothing(@ForAll("acts") List<Act> acts) {
    RandomOffice reversed = new RandomOffice(UnaryOperator.identity(), true).all(acts);
    RandomOffice office = RandomOffice.after(acts);
    LocalDate asOf = office.office.today();

    assertThat(metrics(reversed.office.ledger, asOf).explain(Language.ZH))
        .isEqualTo(metrics(office.office.ledger, asOf).explain(Language.ZH));
  }

  @Property(tries = 60)
  void groups_add_up_to_the_whole(@ForAll("acts") List<Act> acts) {
    RandomOffice office = RandomOffice.after(acts);
    List<GroupMetrics> groups = metrics(office.office.ledger, office.office.today()).groups();

    for (Grouping by : Grouping.values()) {
      List<GroupMetrics> parts = groups.stream().filter(group -> group.by() == by).toList();
      for (LedgerFigure whole : groups.get(0).figures()) {
        assertThat(parts.stream().mapToLong(part -> part.figure(whole.kind()).part()).sum())
            .isEqualTo(whole.part());
        assertThat(parts.stream().mapToLong(part -> part.figure(whole.kind()).whole()).sum())
            .isEqualTo(whole.whole());
      }
    }
  }
}
