package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.evaluate.Explained.explain;
import static org.pingyi.evaluation.evaluate.Explained.grounds;
import static org.pingyi.evaluation.evaluate.Explained.part;
import static org.pingyi.evaluation.evaluate.Explained.why;
import static org.pingyi.evaluation.evaluate.Plan.group;
import static org.pingyi.evaluation.evaluate.Plan.object;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.evaluate.DecidingRules.OnGrades;
import org.pingyi.evaluation.evaluate.DecidingRules.OnScores;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Standing;

/** How a report tells where ranks and grades come from. */
class DecisionExplanationsTest {

  @Test
  void a_grade_a_grade_rule_and_a_limit_are_explained_in_the_order_in_which_they_acted() {
    Plan plan =
        new Plan()
            .rule(OnScores.adding("nothing", Fraction.ZERO))
            .rule(
                new OnGrades(
                    "veto",
                    (it, grade) ->
                        it.object().id().equals("b")
                            ? new Adjusted.Changed<>(Plan.grade("fair"), Text.of("no"))
                            : new Adjusted.NotApplicable<>(Text.of("content"))))
            .band("good", 80, 1)
            .band("fair", 0, 9);
    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "A").rate("c", "B").report();
    Explanation vetoed = report.explain("b");
    Explanation limited = report.explain("c");

    assertThat(part(vetoed, "grade").outcome()).isEqualTo(graded("good"));
    assertThat(part(vetoed, "rules/1").outcome()).isEqualTo(graded("fair"));
    assertThat(part(vetoed, "rules/1").from().orElseThrow().written()).isEqualTo("good");
    assertThat(vetoed.find("limits/0")).isEmpty();
    assertThat(why(part(limited, "rules/1"))).isEqualTo("content");
    assertThat(part(limited, "limits/0").outcome()).isEqualTo(graded("fair"));
    assertThat(part(limited, "limits/0").reason()).contains(Text.of("too many", "人数超限"));
    assertThat(part(limited, "limits/0").title().en()).isEqualTo("limit on good");
  }

  /** Grades nobody, and says where in the pool an object stands. */
  @Identified(id = "by-pool", version = "1", en = "By pool", zh = "By pool")
  private record ByPool() implements GradingRule<NoParameters, DecidingRules.Band> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<DecidingRules.Band>> bands, NoParameters parameters) {
      return pool.stream().map(each -> Optional.<Grade>empty()).toList();
    }

    @Override
    public List<Comparison> grounds(
        int object,
        List<Standing> pool,
        List<GradeBand<DecidingRules.Band>> bands,
        NoParameters parameters) {
      return List.of(
          new Comparison(
              Text.of(pool.get(object).object().id()),
              Given.rank(pool.get(object)),
              Relation.AT_MOST,
              Given.pool(pool.size())));
    }
  }

  @Test
  void a_grading_rule_that_looks_at_the_pool_says_what_a_grade_rests_on_there() {
    Plan plan =
        new Plan()
            .roster(
                object("a", "area", "east"),
                object("b", "area", "west"),
                object("c", "area", "east"))
            .within("area")
            .band("good", 80, 9)
            .grading(new ByPool());
    EvaluationReport report = new Box(plan).rate("a", "B").rate("b", "A").rate("c", "A").report();

    assertThat(grounds(part(report.explain("a"), "grade"))).containsExactly("a: 2 <= 2");
    assertThat(grounds(part(report.explain("b"), "grade"))).containsExactly("b: 1 <= 1");
    assertThat(grounds(part(report.explain("c"), "grade"))).containsExactly("c: 1 <= 2");
  }

  private static Outcome graded(String grade) {
    return new Outcome.Graded(Plan.grade(grade));
  }

  @Test
  void no_grade_says_why() {
    assertThat(why(part(explain(new Plan(), "a", "A"), "grade")))
        .isEqualTo("the scheme has no grades");
    assertThat(why(part(explain(new Plan().band("good", 90, 9), "a", "B"), "grade")))
        .isEqualTo("the grading rule gave no grade");
  }

  @Test
  void a_rank_is_one_more_than_those_before_and_stands_between_its_neighbours() {
    EvaluationReport report =
        new Box(new Plan()).rate("a", "A").rate("b", "B").rate("c", "B").rate("d", "C").report();
    Explanation second = part(report.explain("b"), "rank");
    Explanation last = part(report.explain("d"), "rank");

    assertThat(second.exact()).contains(Fraction.of(2));
    assertThat(second.title().en()).isEqualTo("rank among 4");
    assertThat(grounds(second))
        .containsExactly(
            "behind a by published score: 80 < 100", "shares the rank with c: 80 = 80");
    assertThat(last.exact()).contains(Fraction.of(4));
    assertThat(grounds(last)).containsExactly("behind c by published score: 60 < 80");
    assertThat(last.parts()).isEmpty();
  }

  @Test
  void a_tie_is_explained_by_what_breaks_it() {
    Plan plan =
        new Plan()
            .groups(group("masses", 1), group("peers", 1))
            .ties(new TieBreak.Satisfaction(), new TieBreak.GroupTotal("peers"));
    EvaluationReport report =
        new Box(plan)
            .give("a", "masses", "A")
            .give("a", "peers", "C")
            .give("b", "masses", "B")
            .give("b", "peers", "B")
            .give("c", "masses", "B")
            .report();

    Explanation first = part(report.explain("b"), "rank");
    assertThat(first.exact()).contains(Fraction.ONE);
    assertThat(grounds(first)).isEmpty();
    assertThat(part(first, "rank/ties/0").exact()).contains(Fraction.ONE);
    assertThat(part(first, "rank/ties/1").exact()).contains(Fraction.of(80));
    Explanation second = part(report.explain("c"), "rank");
    assertThat(why(part(second, "rank/ties/1"))).isEqualTo("there is none, which is worst");
    assertThat(grounds(second)).containsExactly("ahead of a by satisfaction over all: 1 > 0.5");
  }

  @Test
  void a_pool_is_named_with_its_size() {
    Plan plan =
        new Plan().roster(object("a", "area", "east"), object("b", "area", "west")).within("area");
    EvaluationReport report = new Box(plan).rate("a", "A").rate("b", "C").report();

    assertThat(part(report.explain("b"), "rank").title())
        .isEqualTo(Text.of("rank among 1 of west", "在“west”的 1 个对象中的名次"));
  }
}
