package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.Gives;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

class StatisticsTest {

  private static final Text MEAN = Text.of("mean score", "平均分");

  private static EvaluationReport report(Gives... statistics) {
    Plan plan = new Plan().groups(Plan.group("masses", 1), Plan.group("leaders", 1));
    plan.band("good", 80, 1).band("poor", 0, 9);
    List.of(statistics).forEach(plan::statistic);
    return new Box(plan).rate("b", "A", "A").rate("a", "A", "D").rate("c", "X").report();
  }

  private static Gives gives(Figure... figures) {
    return new Gives("gives", objects -> List.of(figures));
  }

  private static Figure figure(Figure.Of of, Answer answer) {
    return new Figure("mean", MEAN, of, answer);
  }

  private static Answer.Known third() {
    Step step =
        Step.of(
            Text.of("a third"),
            Operation.QUOTIENT,
            List.of(Given.constant(Text.of("one"), 1), Given.constant(Text.of("three"), 3)));
    return Answer.Known.of(step, 4);
  }

  @Test
  void a_statistic_sees_all_objects_with_what_was_decided_on_them() {
    List<EvaluatedObject> seen = new ArrayList<>();

    report(
        new Gives(
            "watching",
            objects -> {
              seen.addAll(objects);
              return List.of();
            }));

    assertThat(seen).extracting(each -> each.object().id()).containsExactly("a", "b", "c");
    assertThat(seen)
        .extracting(EvaluatedObject::score)
        .containsExactly(
            Optional.of(new BigDecimal("50.00")),
            Optional.of(new BigDecimal("100.00")),
            Optional.empty());
    assertThat(seen)
        .extracting(each -> each.rank().orElse(0) + each.grade().map(Grade::id).orElse("-"))
        .containsExactly("2poor", "1good", "0-");
    assertThat(seen).extracting(EvaluatedObject::pool).containsOnly("all");
    EvaluatedObject first = seen.get(0);
    assertThat(first.groups()).extracting(RaterGroup::id).containsExactly("masses", "leaders");
    assertThat(first.leaves()).isEqualTo(first.leaves("duty"));
    assertThat(first.score("duty")).contains(new BigDecimal("50.00"));
    assertThat(first.pooled("duty").rated()).isEqualTo(2);
    assertThat(first.cell("duty", "leaders").rated()).isZero();
  }

  @Test
  void a_statistic_sees_the_strata_of_a_group() {
    List<EvaluatedObject> seen = new ArrayList<>();
    Plan plan =
        new Plan()
            .groups(Plan.group("masses", 0, Plan.stratum("town", 1), Plan.stratum("land", 1)));
    plan.statistic(
        new Gives(
            "watching",
            objects -> {
              seen.addAll(objects);
              return List.of();
            }));
    new Box(plan)
        .giveIn("a", "masses", "town", "A")
        .giveIn("a", "masses", "land", "B")
        .giveIn("a", "masses", "land", "X")
        .report();

    EvaluatedObject object = seen.get(0);
    assertThat(object.cell("duty", "masses", "town").rated()).isEqualTo(1);
    assertThat(object.cell("duty", "masses", "land").answered()).isEqualTo(2);
    assertThatThrownBy(() -> object.cell("duty", "masses", "sea"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the group has no such stratum: sea");
    assertThatThrownBy(() -> object.cell("duty", "others", "sea"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the scheme has no such rater group: others");
  }

  @Test
  void figures_are_reported_in_the_order_of_the_statistics_with_what_they_are_of() {
    EvaluationReport report =
        report(
            new Gives(
                "first",
                objects ->
                    List.of(
                        figure(
                            Figure.Of.ALL.object("b").criterion("duty").group("masses"), third()),
                        figure(Figure.Of.ALL, third()))),
            new Gives(
                "second",
                objects ->
                    List.of(
                        figure(
                            Figure.Of.ALL, new Answer.NotApplicable(Text.of("too few", "太少"))))));

    FigureResult cell = report.statistics().get(0);
    assertThat(cell.rule()).isEqualTo("first");
    assertThat(cell.object().map(EvaluationObject::id)).contains("b");
    assertThat(cell.criterion().map(Criterion::id)).contains("duty");
    assertThat(cell.group().map(RaterGroup::id)).contains("masses");
    assertThat(cell.value()).contains(new BigDecimal("0.3333"));
    assertThat(cell.of()).contains(Text.of("b, duty, masses", "b，duty，masses"));
    FigureResult none = report.statistics().get(2);
    assertThat(none.rule()).isEqualTo("second");
    assertThat(none.of()).isEmpty();
    assertThat(none.value()).isEmpty();
    assertThat(none.reason()).contains(Text.of("too few", "太少"));
  }

  @Test
  void one_rule_may_stand_twice_and_give_the_same_figure() {
    Gives once = gives(figure(Figure.Of.ALL, third()));

    assertThat(report(once, once).statistics()).hasSize(2);
  }

  @Test
  void a_figure_is_explained_by_its_steps_and_none_by_its_reason() {
    EvaluationReport report =
        report(
            gives(
                figure(Figure.Of.ALL.object("b"), third()),
                figure(Figure.Of.ALL, new Answer.NotApplicable(Text.of("too few", "太少")))));

    Explanation known = report.explanations().figure(0);
    assertThat(known.kind()).isEqualTo(Kind.FIGURE);
    assertThat(known.exact()).contains(Fraction.of(1, 3));
    assertThat(known.text(Language.EN, Detail.STEPS))
        .isEqualTo("b: mean score (gives): 0.3333, rounded from 0.333333…\n  1 ÷ 3 = 0.333333…\n");
    assertThat(report.explanations().figure(1).text(Language.ZH, Detail.SUMMARY))
        .isEqualTo("平均分（gives gives）：无：太少\n");
    assertThatThrownBy(() -> report.explanations().figure(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void workings_are_asked_for_once_and_again_where_somebody_wants_to_know() {
    List<String> asked = new ArrayList<>();
    Answer.Known known =
        new Answer.Known(
            new BigDecimal("0.33"),
            () -> {
              asked.add("asked");
              return third().working().get();
            });

    EvaluationReport report = report(gives(figure(Figure.Of.ALL, known)));

    assertThat(asked).hasSize(1);
    report.explanations().figure(0);
    assertThat(asked).hasSize(2);
  }

  @Test
  void a_working_that_comes_to_something_else_is_an_error_of_the_rule() {
    Answer.Known wrong = new Answer.Known(new BigDecimal("0.34"), third().working());
    Figure.Of cell = Figure.Of.ALL.object("a").criterion("duty").group("masses");

    assertThatThrownBy(() -> report(gives(figure(cell, wrong))))
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "statistic gives 1 (tests) on figure mean, object a, criterion duty, group masses:"
                + " explains another number than the one that it gave, rounded");
  }

  @Test
  void a_working_that_fails_is_an_error_of_the_rule() {
    Answer.Known failing =
        new Answer.Known(
            BigDecimal.ONE,
            () -> {
              throw new IllegalStateException("mistake");
            });

    assertThatThrownBy(() -> report(gives(figure(Figure.Of.ALL, failing))).explanations().figure(0))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("on figure mean: threw java.lang.IllegalStateException");
  }

  @Test
  void whatever_a_report_does_not_have_no_figure_can_be_of() {
    for (Figure.Of of :
        List.of(
            Figure.Of.ALL.object("z"), Figure.Of.ALL.criterion("z"), Figure.Of.ALL.group("z"))) {
      assertThatThrownBy(() -> report(gives(figure(of, third()))))
          .isInstanceOf(PluginException.class)
          .hasMessageContaining("statistic gives 1 (tests) on figure mean, ")
          .hasMessageContaining(" z: gave a figure of something that the report does not have");
    }
  }

  @Test
  void the_same_figure_of_the_same_thing_is_given_once() {
    Figure figure = figure(Figure.Of.ALL.object("a"), third());

    assertThatThrownBy(() -> report(gives(figure, figure)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("on figure mean, object a: gave the same figure twice");
  }

  @Test
  void null_and_exceptions_are_errors_of_the_rule() {
    assertThatThrownBy(() -> report(answering(objects -> null)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("on all objects");
    assertThatThrownBy(() -> report(answering(objects -> Arrays.asList((Figure) null))))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("on all objects: gave a list with null in it");
    assertThatThrownBy(
            () ->
                report(
                    answering(
                        objects ->
                            List.of(
                                figure(
                                    Figure.Of.ALL,
                                    new Answer.Known(
                                        new BigDecimal("0.12345678901"), third().working()))))))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("on all objects: threw java.lang.IllegalArgumentException");
  }

  @SuppressWarnings("NullAway") // Which a rule may not give, and this one gives.
  private static Gives answering(Function<List<EvaluatedObject>, List<Figure>> answer) {
    return new Gives("gives", answer);
  }

  @Test
  void numbers_that_a_figure_starts_from_say_of_what_they_are() {
    List<String> origins = new ArrayList<>();

    report(
        new Gives(
            "watching",
            objects -> {
              EvaluatedObject a = objects.get(0);
              LeafCriterion duty = a.leaves().get(0);
              RaterGroup masses = a.groups().get(0);
              var cell = a.pooled("duty");
              for (Given given :
                  List.of(
                      Given.rated(cell).in(a.object(), duty),
                      Given.rated(cell).in(CellPlace.of(a.object(), duty).by(masses)),
                      Given.count(cell, cell.counts().get(0)).in(a.object(), duty),
                      Given.count(cell, cell.counts().get(0))
                          .in(CellPlace.of(a.object(), duty).by(masses)),
                      Given.published(a))) {
                origins.add(
                    given.name().en()
                        + " = "
                        + given.origin().kind().id()
                        + " "
                        + given.origin().of().orElseThrow());
              }
              return List.of();
            }));

    assertThat(origins)
        .containsExactly(
            "a, duty: ratings = rated a/duty",
            "a, duty (masses): ratings = rated a/duty/masses",
            "a, duty: A = count a/duty/A",
            "a, duty (masses): A = count a/duty/masses/A",
            "published score of a = ranked-by a/score");
  }

  @Test
  void a_working_may_be_of_terms() {
    Working mean =
        Working.weighted()
            .add(
                "a", Text.of("a"), Given.constant(Text.of("w"), 1), Given.constant(Text.of("v"), 2))
            .mean(MEAN);

    EvaluationReport report =
        report(gives(figure(Figure.Of.ALL, new Answer.Known(new BigDecimal("2.0"), () -> mean))));

    assertThat(report.explanations().figure(0).terms()).hasSize(1);
  }
}
