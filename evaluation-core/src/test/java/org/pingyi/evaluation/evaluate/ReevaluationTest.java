package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.CombiningRules.Cohort;
import org.pingyi.evaluation.evaluate.CombiningRules.GivenWeights;
import org.pingyi.evaluation.evaluate.CombiningRules.NoWeights;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.Reevaluation.Outcome;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.tally.Cell;

class ReevaluationTest {

  private static final OptionScale OTHER_SCALE =
      new OptionScale("other", Text.of("other"), List.of(Plan.option("A", 1, Attitude.NEUTRAL)));

  private static Plan plan() {
    return plan(3, 1);
  }

  private static Plan plan(int duty, int law) {
    Plan plan =
        new Plan()
            .criteria(
                Plan.inner("duty", duty, Plan.leaf("hard", 2), Plan.leaf("honest", 1)),
                Plan.leaf("law", law))
            .groups(
                Plan.group("masses", 2),
                Plan.group("leaders", 1, Plan.stratum("town", 3), Plan.stratum("land", 1)));
    return plan.band("good", 80, 1).band("fair", 60, 9).band("poor", 0, 9);
  }

  private static Box give(Plan plan) {
    return new Box(plan)
        .give("a", "masses", "A", "B", "D")
        .give("a", "masses", "A", "-", "B")
        .giveIn("a", "leaders", "town", "C", "C", "A")
        .giveIn("a", "leaders", "land", "X", "B", "C")
        .give("b", "masses", "C", "C", "A")
        .giveIn("b", "leaders", "land", "B", "D", "A")
        .give("c", "masses", "B", "B", "B")
        .give("d", "masses", "X", "-", "X");
  }

  private static List<Outcome> again(Plan plan, Function<Reevaluation, List<Outcome>> asking) {
    List<Outcome> answers = new ArrayList<>();
    give(plan.statistic(new Again(again -> answers.addAll(asking.apply(again))))).report();
    return answers;
  }

  private static List<Outcome> outcomes(EvaluationReport report) {
    return report.objects().stream()
        .map(each -> new Outcome(each.score(), each.rank(), each.grade()))
        .toList();
  }

  private static List<Fraction> fractions(int... numbers) {
    return Arrays.stream(numbers).mapToObj(Fraction::of).toList();
  }

  @Property(tries = 200)
  void other_weights_give_what_a_scheme_with_these_weights_gives(
      @ForAll @IntRange(min = 1, max = 50) int duty, @ForAll @IntRange(min = 1, max = 50) int law) {
    assertThat(again(plan(), each -> each.withWeights(fractions(duty, law))))
        .isEqualTo(outcomes(give(plan(duty, law)).report()));
  }

  @Property(tries = 200)
  void ties_are_broken_by_what_groups_make_of_other_weights_and_answers(
      @ForAll @IntRange(min = 1, max = 5) int duty, @ForAll @IntRange(min = 1, max = 5) int law) {
    List<Outcome> expected = outcomes(tied(tied(duty, law)).report());

    List<Outcome> found = new ArrayList<>();
    tied(tied(1, 1)
            .statistic(new Again(again -> found.addAll(again.withWeights(fractions(duty, law))))))
        .report();
    List<Outcome> recounted = new ArrayList<>();
    tied(tied(duty, law)
            .statistic(
                new Again(again -> recounted.addAll(again.withAnswers((object, given) -> given)))))
        .report();

    assertThat(found).isEqualTo(expected);
    assertThat(recounted).isEqualTo(expected);
  }

  private static Plan tied(int duty, int law) {
    return new Plan()
        .criteria(Plan.leaf("duty", duty), Plan.leaf("law", law))
        .groups(Plan.group("masses", 1), Plan.group("leaders", 1))
        .ties(new TieBreak.GroupTotal("masses"));
  }

  /** Both groups together think the same of both objects, and the masses do not. */
  private static Box tied(Plan plan) {
    return new Box(plan)
        .give("a", "masses", "A", "C")
        .give("a", "leaders", "C", "A")
        .give("b", "masses", "C", "A")
        .give("b", "leaders", "A", "C");
  }

  @Test
  void the_same_answers_give_what_the_report_has() {
    assertThat(again(plan(), each -> each.withAnswers((object, given) -> given)))
        .isEqualTo(outcomes(give(plan()).report()));
  }

  @Test
  void other_answers_give_what_they_would_have_given() {
    List<Outcome> found =
        again(
            plan(),
            each ->
                each.withAnswers(
                    (object, given) ->
                        Cell.of(given.scale(), given.ballots(), all(given, object))));

    // all of a say A, all of b say B, all of c say C, and all of d say D
    assertThat(found)
        .extracting(each -> each.score().orElseThrow())
        .containsExactly(
            new BigDecimal("100.00"),
            new BigDecimal("80.00"),
            new BigDecimal("60.00"),
            new BigDecimal("0.00"));
    assertThat(found).extracting(each -> each.rank().getAsInt()).containsExactly(1, 2, 3, 4);
    assertThat(found)
        .extracting(each -> each.grade().map(Grade::id).orElseThrow())
        .containsExactly("good", "fair", "fair", "poor");
  }

  private static Map<String, Long> all(Cell given, int object) {
    return Map.of("ABCD".substring(object, object + 1), given.ballots());
  }

  @Test
  void rules_that_combine_all_objects_at_once_see_the_other_weights() {
    Plan plan = plan().combining(new Cohort(ReevaluationTest::byFirstWeight));

    assertThat(again(plan, each -> each.withWeights(fractions(42, 1))))
        .extracting(each -> each.score().orElseThrow())
        .containsOnly(new BigDecimal("42.00"));
  }

  private static List<Scored> byFirstWeight(List<List<Part>> objects) {
    return objects.stream().map(parts -> ScoringRules.score(parts.get(0).weight())).toList();
  }

  @Test
  void what_no_evaluation_can_be_made_of_is_an_error_of_the_rule() {
    refuses(each -> each.withWeights(fractions(1)), "a weight above 0");
    refuses(each -> each.withWeights(fractions(1, 0)), "a weight above 0");
    refuses(
        each -> each.withAnswers((object, given) -> Cell.of(given.scale(), 9, Map.of())),
        "as many ballots");
    refuses(
        each ->
            each.withAnswers((object, given) -> Cell.of(OTHER_SCALE, given.ballots(), Map.of())),
        "answers to the same scale");
  }

  private static void refuses(Function<Reevaluation, List<Outcome>> asking, String because) {
    assertThatThrownBy(() -> again(plan(), asking))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("statistic again 1")
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }

  @Test
  void weights_that_a_rule_gave_are_those_that_are_varied() {
    List<Map<String, Fraction>> seen = new ArrayList<>();
    Plan plan = plan().weighting(new GivenWeights(objects -> fractions(7, 2)));

    List<Outcome> found =
        again(
            plan,
            each -> {
              seen.add(each.weights());
              return each.withWeights(fractions(1, 1));
            });

    assertThat(seen).containsExactly(Map.of("duty", Fraction.of(7), "law", Fraction.of(2)));
    assertThat(seen.get(0).keySet()).containsExactly("duty", "law");
    assertThat(found).isEqualTo(outcomes(give(plan(1, 1)).report()));
  }

  @Test
  void where_a_rule_gave_no_weights_there_are_none() {
    List<Map<String, Fraction>> seen = new ArrayList<>();

    again(
        plan().weighting(new NoWeights()),
        each -> {
          seen.add(each.weights());
          return List.of();
        });

    assertThat(seen).containsExactly(Map.of());
  }
}
