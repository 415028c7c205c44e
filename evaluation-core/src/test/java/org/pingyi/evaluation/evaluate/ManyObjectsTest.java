package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ReevaluatingStatistic;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;

/** What grows with the number of objects, and what does not change with that of threads. */
class ManyObjectsTest {

  private static final int OBJECTS = 500;
  private static final List<String> ANSWERS = List.of("A", "B", "C", "D", "X", "-");

  private final AtomicLong cells = new AtomicLong();
  private final AtomicLong combinations = new AtomicLong();

  private Scored scored(Cell cell) {
    cells.incrementAndGet();
    return ScoringRules.score(cell.sum().dividedBy(Fraction.of(cell.rated())));
  }

  /** Combines the criteria of an object as a sum, and counts how often. */
  @Identified(id = "counted", version = "1", en = "Counted", zh = "Counted")
  private final class Counted implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      combinations.incrementAndGet();
      return new CombiningRules.Sum().combine(parts, new CombiningRules.Sum.Parameters(false));
    }
  }

  /** Says for some objects how they fare among all when one criterion weighs more. */
  @Identified(id = "elsewhere", version = "1", en = "elsewhere", zh = "elsewhere")
  private record Elsewhere() implements ReevaluatingStatistic<NoParameters> {
    @Override
    public List<Figure> calculate(
        List<EvaluatedObject> objects, Reevaluation again, NoParameters parameters) {
      List<Reevaluation.Outcome> weighed = again.withWeights(List.of(Fraction.of(5), Fraction.ONE));
      List<Reevaluation.Outcome> recounted = again.withAnswers((object, given) -> given);
      return IntStream.range(0, objects.size())
          .filter(number -> number % 50 == 0)
          .mapToObj(
              number ->
                  new Figure(
                      "outcome",
                      Text.of("outcome"),
                      Figure.Of.ALL.object(objects.get(number).object().id()),
                      new Figure.Answer.NotApplicable(
                          Text.of(weighed.get(number) + " or " + recounted.get(number)))))
          .toList();
    }
  }

  private Plan plan() {
    return new Plan()
        .criteria(
            Plan.leaf("duty", 3),
            Plan.inner("service", 2, Plan.leaf("manner", 1), Plan.leaf("speed", 4)))
        .groups(Plan.group("masses", 2), Plan.group("leaders", 1))
        .scoring(
            new ScoringRules.Answering(
                new ScoreRange(Fraction.ZERO, Fraction.HUNDRED), this::scored))
        .combining(new Counted())
        .band("good", 80, OBJECTS / 5)
        .band("fair", 50, OBJECTS);
  }

  /** Objects with many different answers, all with a rating of every leaf by each group. */
  private static Box box(SchemeDefinition scheme, int objects) {
    Box box = new Box(scheme);
    for (int i = 0; i < objects; i++) {
      String object = String.format(Locale.ROOT, "o%03d", i);
      for (String group : List.of("masses", "leaders")) {
        box.give(object, group, answer(i), answer(i / 4), answer(i / 16));
        box.give(
            object, group, ANSWERS.get(i % 6), ANSWERS.get(i / 6 % 6), ANSWERS.get(i / 36 % 6));
      }
    }
    return box;
  }

  private static String answer(int number) {
    return ANSWERS.get(number % 4);
  }

  /** By the sums of the scores of all objects, so that each object counts. */
  private static List<Fraction> sums(List<List<Part>> objects) {
    return IntStream.range(0, objects.get(0).size())
        .mapToObj(
            criterion ->
                objects.stream()
                    .flatMap(parts -> parts.get(criterion).score().stream())
                    .reduce(Fraction.ONE, Fraction::plus))
        .toList();
  }

  /** By the place of an object among all. */
  private static List<Scored> places(List<List<Part>> objects) {
    return IntStream.range(0, objects.size())
        .mapToObj(
            place ->
                objects.get(place).stream()
                    .flatMap(part -> part.score().stream().map(part.weight()::times))
                    .reduce(Fraction::plus)
                    .map(sum -> ScoringRules.score(sum.plus(Fraction.of(place, OBJECTS))))
                    .orElseGet(() -> Scored.notApplicable(Text.of("no score"))))
        .toList();
  }

  private static void assertThreadsChangeNoByte(Plan plan) {
    SchemeDefinition scheme = plan.ties(new TieBreak.GroupTotal("leaders")).scheme();
    String alone = ReportJson.explainedText(box(scheme, OBJECTS).report(), Language.EN);

    for (int threads : List.of(2, 3, 7, 16)) {
      EvaluationReport report = Evaluator.evaluate(scheme, box(scheme, OBJECTS).tally(), threads);
      assertThat(ReportJson.explainedText(report, Language.EN)).isEqualTo(alone);
    }
  }

  @Test
  void threads_change_no_byte() {
    assertThreadsChangeNoByte(plan());
  }

  @Test
  void threads_change_no_byte_where_rules_look_at_all_objects() {
    assertThreadsChangeNoByte(
        plan()
            .weighting(new CombiningRules.GivenWeights(ManyObjectsTest::sums))
            .innerWeighting("service", new CombiningRules.GivenWeights(ManyObjectsTest::sums))
            .combining(new CombiningRules.Cohort(ManyObjectsTest::places)));
  }

  @Test
  void threads_change_no_byte_where_objects_are_evaluated_again() {
    assertThreadsChangeNoByte(plan().statistic(new Elsewhere()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16})
  void what_fails_for_the_first_object_is_thrown_whatever_the_threads(int threads) {
    SchemeDefinition scheme =
        new Plan()
            .scoring(
                new ScoringRules.Answering(
                    new ScoreRange(Fraction.ZERO, Fraction.HUNDRED), ManyObjectsTest::failing))
            .scheme();
    Box box = new Box(scheme);
    for (int i = 0; i < OBJECTS; i++) {
      box.rate(String.format(Locale.ROOT, "o%03d", i), i % 150 == 149 ? "D" : "A");
    }

    assertThatThrownBy(() -> Evaluator.evaluate(scheme, box.tally(), threads))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("object o149")
        .hasRootCauseMessage("no such rating");
  }

  private static Scored failing(Cell cell) {
    if (cell.negative() > 0) {
      throw new IllegalStateException("no such rating");
    }
    return ScoringRules.score(Fraction.ONE);
  }

  @Test
  void there_is_at_least_one_thread() {
    SchemeDefinition scheme = plan().scheme();

    assertThatThrownBy(() -> Evaluator.evaluate(scheme, box(scheme, 1).tally(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, OBJECTS})
  void each_cell_is_scored_once_and_each_object_combined_once_for_all_and_once_for_each_group(
      int objects) {
    box(plan().scheme(), objects).report();

    // once more for one object, whose steps are looked at
    assertThat(cells).hasValue((objects + 1L) * 3 * 2);
    assertThat(combinations).hasValue((objects + 1L) * (1 + 2));
  }

  @Test
  void other_weights_score_no_cell_again_and_combine_each_object_once() {
    int draws = 20;
    SchemeDefinition scheme =
        plan()
            .statistic(
                new Again(
                    again -> {
                      again.withWeights(List.of(Fraction.ONE, Fraction.ONE));
                      cells.set(0);
                      combinations.set(0);
                      for (int i = 0; i < draws; i++) {
                        again.withWeights(List.of(Fraction.of(i + 1), Fraction.ONE));
                      }
                    }))
            .scheme();

    box(scheme, OBJECTS).report();

    assertThat(cells).hasValue(0);
    assertThat(combinations).hasValue((long) draws * OBJECTS);
  }

  @Test
  void an_object_is_explained_by_its_id() {
    EvaluationReport report = box(plan().scheme(), OBJECTS).report();

    assertThat(report.objects())
        .allSatisfy(
            result ->
                assertThat(report.explain(result.object().id()).published())
                    .isEqualTo(result.score()));
  }
}
