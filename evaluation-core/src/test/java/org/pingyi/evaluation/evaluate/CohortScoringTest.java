package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.StratumResult;
import org.pingyi.evaluation.rule.CohortScoringRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** What a scoring rule sees of all objects together. */
class CohortScoringTest {

  /** How many of a hundred ratings of all objects are of this one. */
  @Identified(id = "share-of-all", version = "1", en = "Share of all", zh = "Share of all")
  static final class ShareOfAll implements CohortScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Cell cohort, NoParameters parameters) {
      Step share =
          Step.of(
              Text.of("share"),
              Operation.QUOTIENT,
              List.of(
                  Step.of(
                      Text.of("hundredfold"),
                      Operation.PRODUCT,
                      List.of(Given.constant(Text.of("hundred"), 100), Given.rated(cell))),
                  Given.rated(cohort).ofCohort()));
      return Scored.of(share.result(), () -> Working.of(share));
    }
  }

  private static Plan plan() {
    return new Plan().scoring(new ShareOfAll());
  }

  private static Optional<BigDecimal> score(EvaluationReport report, String object) {
    return report.of(object).criteria().get(0).cells().get(0).score();
  }

  @Example
  void the_cohort_is_all_objects_together() {
    EvaluationReport report =
        new Box(plan()).rate("1001", "A", "B", "X").rate("1002", "C").rate("1003", "D").report();

    assertThat(score(report, "1001")).contains(new BigDecimal("50.00"));
    assertThat(score(report, "1002")).contains(new BigDecimal("25.00"));
  }

  @Example
  void one_object_is_its_own_cohort() {
    assertThat(score(new Box(plan()).rate("1001", "A", "B").report(), "1001"))
        .contains(new BigDecimal("100.00"));
  }

  @Example
  void objects_below_the_minimum_of_a_group_are_in_it_and_have_no_score() {
    EvaluationReport report =
        new Box(plan().groups(Plan.group("masses", 1, 2)))
            .rate("1001", "A", "B", "C")
            .rate("1002", "D")
            .report();

    assertThat(score(report, "1001")).contains(new BigDecimal("75.00"));
    assertThat(score(report, "1002")).isEmpty();
  }

  @Example
  void each_group_and_each_stratum_has_a_cohort_of_its_own() {
    EvaluationReport report =
        new Box(
                plan()
                    .groups(
                        Plan.group(
                            "residents", 0, Plan.stratum("leaders", 1), Plan.stratum("drawn", 1)),
                        Plan.group("peers", 1)))
            .giveIn("1001", "residents", "leaders", "A")
            .giveIn("1001", "residents", "drawn", "A")
            .giveIn("1002", "residents", "drawn", "B")
            .giveIn("1002", "residents", "drawn", "C")
            .giveIn("1002", "residents", "drawn", "C")
            .give("1001", "peers", "A")
            .give("1002", "peers", "A")
            .report();

    ObjectResult object = report.of("1001");
    assertThat(object.criteria().get(0).cells().get(0).strata())
        .extracting(StratumResult::score)
        .containsExactly(
            Optional.of(new BigDecimal("100.00")), Optional.of(new BigDecimal("25.00")));
    assertThat(object.criteria().get(0).cells().get(1).score()).contains(new BigDecimal("50.00"));
  }

  @Example
  void an_explanation_says_that_a_count_is_of_all_objects() {
    EvaluationReport report = new Box(plan()).rate("1001", "A", "B").rate("1002", "C").report();

    assertThat(report.explain("1002").toString()).contains("ratings of all objects 3");
  }

  @Example
  void a_count_of_the_cohort_says_which_it_is() {
    Cell cohort = Cell.of(Plan.SCALE, 3, Map.of("A", 2L));

    assertThat(Given.count(cohort, cohort.counts().get(0)).ofCohort().origin())
        .isEqualTo(Origin.of(Origin.Kind.COHORT, "count/A"));
    assertThat(Given.positive(cohort).ofCohort().origin())
        .isEqualTo(Origin.of(Origin.Kind.COHORT, "positive"));
    assertThatThrownBy(() -> Given.constant(Text.of("one"), 1).ofCohort())
        .isInstanceOf(IllegalStateException.class);
  }

  @Property(tries = 100)
  void neither_the_order_of_ballots_nor_the_names_of_objects_matter(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> of, @ForAll Random random) {
    Box inOrder = new Box(plan());
    of.forEach(object -> inOrder.rate("o" + object, "A"));
    List<Integer> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    Box renamed = new Box(plan());
    shuffled.forEach(object -> renamed.rate("z" + (9 - object), "A"));

    EvaluationReport one = inOrder.report();
    EvaluationReport other = renamed.report();
    TreeMap<Integer, Optional<BigDecimal>> scores = new TreeMap<>();
    of.forEach(object -> scores.put(object, score(one, "o" + object)));
    assertThat(scores)
        .allSatisfy(
            (object, score) -> assertThat(score(other, "z" + (9 - object))).isEqualTo(score));
    assertThat(Fraction.of(scores.get(of.get(0)).orElseThrow()).signum()).isPositive();
  }
}
