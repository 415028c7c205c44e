package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.Finds;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.tally.Cell;

class TriggersTest {

  private static final Optional<CalendarDuration> TEN_WORKING_DAYS =
      Optional.of(CalendarDuration.parse("10 working days"));

  @Test
  void the_most_unsatisfied_come_first_then_objects_leaves_and_triggers_in_their_order() {
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty"), Plan.leaf("law"))
            .roster(Plan.object("b", "x", "1"), Plan.object("a", "x", "1"))
            .trigger(dissatisfied("t1"))
            .trigger(dissatisfied("t2"));

    EvaluationReport report =
        new Box(plan)
            .give("b", "masses", "D", "D")
            .give("b", "masses", "A", "A")
            .give("a", "masses", "D", "D")
            .give("a", "masses", "A", "-")
            .report();

    assertThat(report.rectification())
        .extracting(it -> it.object().id() + " " + it.criterion().id() + " " + it.trigger())
        .containsExactly(
            "a law t1",
            "a law t2",
            "b duty t1",
            "b duty t2",
            "b law t1",
            "b law t2",
            "a duty t1",
            "a duty t2");
  }

  @Test
  void shares_are_published_with_four_decimals_and_scores_as_they_are() {
    Plan plan =
        new Plan()
            .trigger(dissatisfied("share"))
            .trigger(
                new Finds(
                    "score",
                    it ->
                        List.of(
                            finding(
                                new Finding.Observed.PublishedScore(
                                    it.score("duty").orElseThrow())))));

    List<RectificationFinding> found =
        new Box(plan).rate("a", "D", "A", "A").report().rectification();

    assertThat(found)
        .extracting(RectificationFinding::observed)
        .containsExactly(new BigDecimal("0.3333"), new BigDecimal("66.67"));
  }

  @Test
  void what_is_due_is_due_so_long_after_the_periods_last_day() {
    Period period =
        new Period(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30), ZoneOffset.UTC);

    assertThat(due(new Plan().period(period))).contains(LocalDate.of(2026, 5, 14));
    assertThat(due(new Plan())).isEmpty();
  }

  private static Optional<LocalDate> due(Plan plan) {
    return new Box(plan.trigger(dissatisfied("share")))
        .rate("a", "D")
        .report()
        .rectification()
        .get(0)
        .due();
  }

  @Test
  void triggers_see_every_object_and_the_ballots_of_groups_below_their_minimum() {
    List<Cell> seen = new ArrayList<>();
    Plan plan =
        new Plan()
            .groups(Plan.group("masses", 1, 9), Plan.group("leaders", 1, 9))
            .roster(Plan.object("a", "x", "1"), Plan.object("b", "x", "1"))
            .trigger(
                new Finds(
                    "watching",
                    it -> {
                      seen.add(it.pooled("duty"));
                      assertThat(it.score("duty")).isEmpty();
                      return List.of();
                    }));

    new Box(plan).give("a", "masses", "A").give("a", "leaders", "D").report();

    assertThat(seen).extracting(Cell::rated).containsExactly(2L, 0L);
  }

  @Test
  void a_leaf_that_nobody_rated_comes_last() {
    Plan plan =
        new Plan()
            .roster(Plan.object("none", "x", "1"), Plan.object("one", "x", "1"))
            .trigger(
                new Finds(
                    "always",
                    it -> List.of(finding(new Finding.Observed.OfRatings(Share.of(0, 1))))));

    EvaluationReport report = new Box(plan).rate("one", "D", "A").report();

    assertThat(report.rectification())
        .extracting(it -> it.object().id())
        .containsExactly("one", "none");
  }

  /** Cannot say of anybody but the one whom it knows. */
  private record Knows(String object, Function<AppraisedObject, Text> why)
      implements RectificationTrigger<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("knows-" + object, "1", Text.of("Knows", "认识"));
    }

    @Override
    public Findings find(AppraisedObject appraised, NoParameters parameters) {
      return appraised.object().id().equals(object)
          ? Findings.of(List.of())
          : Findings.notApplicable(why.apply(appraised));
    }
  }

  @Test
  void that_a_trigger_cannot_say_is_a_warning_and_not_the_same_as_finding_nothing() {
    Text strange = Text.of("a stranger", "不认识");
    Plan plan =
        new Plan()
            .roster(Plan.object("a", "x", "1"), Plan.object("b", "x", "1"))
            .trigger(new Knows("a", it -> strange))
            .trigger(dissatisfied("says"))
            .trigger(new Knows("nobody", it -> strange))
            .trigger(new Knows("none", it -> Text.of("not " + it.object().id())));

    EvaluationReport report = new Box(plan).rate("a", "A").report();

    assertThat(report.rectification()).isEmpty();
    assertThat(report.warnings())
        .extracting(Text::en)
        .containsExactly(
            "The rectification trigger knows-a does not apply to 1 object: a stranger",
            "The rectification trigger knows-nobody does not apply to 2 objects: a stranger",
            "The rectification trigger knows-none does not apply to 2 objects, to the first because:"
                + " not a");
    assertThat(report.warnings().get(0).zh()).isEqualTo("整改触发规则 knows-a 对 1 个评议对象不适用：不认识");
  }

  @Test
  void what_is_found_in_an_inner_criterion_is_an_error_of_the_rule() {
    Plan plan =
        new Plan()
            .criteria(Plan.inner("service", 1, Plan.leaf("duty")))
            .trigger(
                new Finds(
                    "confused",
                    it ->
                        List.of(
                            new Finding(
                                "service",
                                new Finding.Observed.OfRatings(Share.of(1, 1)),
                                Optional.empty()))));

    assertThatThrownBy(new Box(plan).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("confused")
        .hasMessageContaining("object a");
  }

  @Test
  void one_leaf_is_found_once_by_a_trigger() {
    Plan plan = new Plan().trigger(new Finds("twice", it -> List.of(share(), share())));

    assertThatThrownBy(new Box(plan).rate("a", "A")::report)
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("twice 1 (tests) on object a: found one leaf twice");
  }

  private static Finding share() {
    return finding(new Finding.Observed.OfRatings(Share.of(1, 2)));
  }

  @Test
  void a_score_that_is_observed_is_one_that_could_be_published() {
    for (String number :
        List.of("85.123", "1E+990", "1E+1000000000", "1E-1000000000", "1E+2147483647")) {
      assertThatThrownBy(() -> observing(new BigDecimal(number)))
          .isInstanceOf(PluginException.class)
          .hasMessageEndingWith(
              "odd 1 (tests) on object a: observed a score that no score is published as");
    }
    assertThatThrownBy(
            () ->
                observing(
                    new BigDecimal(85) {
                      @Override
                      public BigInteger unscaledValue() {
                        throw new IllegalStateException("no number");
                      }
                    }))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("odd 1 (tests) on object a: threw java.lang.IllegalStateException");
    assertThat(observing(new BigDecimal("8.5E+1"))).isEqualTo(new BigDecimal("85.00"));
    assertThat(observing(new BigDecimal("0.000"))).isEqualTo(new BigDecimal("0.00"));
  }

  private static BigDecimal observing(BigDecimal score) {
    Plan plan =
        new Plan()
            .trigger(
                new Finds(
                    "odd", it -> List.of(finding(new Finding.Observed.PublishedScore(score)))));
    return new Box(plan).rate("a", "A").report().rectification().get(0).observed();
  }

  @Test
  void an_object_answers_for_criteria_and_groups_of_the_scheme_only() {
    Plan plan =
        new Plan()
            .criteria(Plan.inner("service", 1, Plan.leaf("duty"), Plan.leaf("law")))
            .trigger(new Finds("watching", TriggersTest::looksAround));

    assertThat(new Box(plan).give("a", "masses", "A", "D").report().rectification()).isEmpty();
  }

  private static List<Finding> looksAround(AppraisedObject it) {
    assertThat(it.leaves()).hasSize(2);
    assertThat(it.leaves("service")).isEqualTo(it.leaves());
    assertThat(it.leaves("law")).extracting(leaf -> leaf.id()).containsExactly("law");
    assertThat(it.score("service")).contains(new BigDecimal("50.00"));
    assertThat(it.cell("law", "masses").negative()).isEqualTo(1);
    assertThatThrownBy(() -> it.score("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> it.pooled("service")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> it.cell("law", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> it.cell("service", "masses"))
        .isInstanceOf(IllegalArgumentException.class);
    return List.of();
  }

  private static Finds dissatisfied(String id) {
    return Finds.dissatisfied(id, TEN_WORKING_DAYS);
  }

  private static Finding finding(Finding.Observed observed) {
    return new Finding("duty", observed, Optional.empty());
  }
}
