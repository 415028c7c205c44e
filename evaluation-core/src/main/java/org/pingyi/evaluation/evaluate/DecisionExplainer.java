package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.evaluate.Decision.GradeLimit;
import org.pingyi.evaluation.explanation.Before;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Explains what was decided on one object that has a score: what rules changed, and its grade. */
final class DecisionExplainer {

  private static final Text SCORE = Text.of("score", "得分");
  private static final Text GRADE = Text.of("grade at first", "初定等次");
  private static final Text NO_GRADES = Text.of("the scheme has no grades", "方案没有设等次");
  private static final Text NO_GRADE = Text.of("the grading rule gave no grade", "定等规则没有给出等次");

  private final SchemeDefinition scheme;
  private final Decision decision;
  private final Decisions all;
  private final List<ScoreAdjustments.Answered> scoreRules;
  private final Grades grades;

  DecisionExplainer(SchemeDefinition scheme, Decision decision, Decisions all) {
    this.scheme = scheme;
    this.decision = decision;
    this.all = all;
    this.grades = new Grades(scheme);
    this.scoreRules = new ScoreAdjustments(scheme).answers(decision.placing().appraisal());
    SameAgain.requireScoreRules(decision, scoreRules);
  }

  /** Explains the published score: the combined one, or what the last score rule made of it. */
  Explanation score(Explanation object) {
    String from = "score";
    for (ScoreAdjustments.Answered each : scoreRules) {
      if (each.answer() instanceof Adjusted.Changed<?>) {
        from = id(each.rule().number());
      }
    }
    Given exact =
        new Given(SCORE, Origin.of(Origin.Kind.EXACT, from), decision.placing().exactScore());
    return object.number(
        Working.of(Step.of(SCORE, Operation.SUM, List.of(exact))),
        Optional.of(decision.placing().score()));
  }

  /** Explains what the score rules did, in the order in which they were asked. */
  List<Explanation> scoreRules() {
    return scoreRules.stream().map(this::scoreRule).toList();
  }

  private Explanation scoreRule(ScoreAdjustments.Answered answered) {
    Explanation rule = rule(Kind.SCORE_RULE, answered.rule().number(), answered.rule().bound());
    Adjusted<Step> answer = answered.answer();
    if (!(answer instanceof Adjusted.Changed<Step> change)) {
      return rule.none(answer.reason()).because(answer.grounds());
    }
    BigDecimal published = answered.after().score();
    return rule.number(Working.of(change.to()), Optional.of(published))
        .changed(Before.of(answered.before().score()), change.reason())
        .because(change.grounds());
  }

  /** Explains the grade that the grading rule gave, before grade rules and limits acted. */
  Explanation grade() {
    Explanation start = Explanation.of("grade", Kind.GRADE, GRADE);
    if (scheme.rules().grading().isEmpty()) {
      return start.none(NO_GRADES);
    }
    Explanation by = start.by(Workings.applied(scheme.rules().grading().get().rule()));
    return decision
        .graded()
        .map(by::graded)
        .orElseGet(() -> by.none(NO_GRADE))
        .because(grades.grounds(decision, all));
  }

  /** Explains what grade rules and limits did, in the order in which they acted. */
  List<Explanation> changes() {
    List<Explanation> changes = new ArrayList<>();
    List<Grades.Answered> gradeRules = grades.answers(decision);
    SameAgain.requireGradeRules(decision, gradeRules);
    gradeRules.forEach(each -> changes.add(gradeRule(each)));
    for (int i = 0; i < decision.limits().size(); i++) {
      changes.add(limit(i, decision.limits().get(i)));
    }
    return changes;
  }

  private static Explanation gradeRule(Grades.Answered answered) {
    Explanation rule = rule(Kind.GRADE_RULE, answered.rule().number(), answered.rule().bound());
    Adjusted<Grade> answer = answered.answer();
    if (!(answer instanceof Adjusted.Changed<Grade> change)) {
      return rule.none(answer.reason()).because(answer.grounds());
    }
    return rule.graded(change.to())
        .changed(Before.of(answered.before()), change.reason())
        .because(change.grounds());
  }

  private Explanation limit(int number, GradeLimit limit) {
    return Explanation.of(
            Origin.path("limits", Integer.toString(number)),
            Kind.LIMIT,
            Text.of("limit on " + limit.from().title().en(), limit.from().title().zh() + "的限额"))
        .by(Workings.applied(scheme.rules().grading().orElseThrow().rule()))
        .graded(limit.change().to())
        .changed(Before.of(limit.from()), limit.change().reason())
        .because(limit.change().grounds());
  }

  private static Explanation rule(Kind kind, int number, BoundRule<?> bound) {
    return Explanation.of(id(number), kind, bound.plugin().info().title())
        .by(Workings.applied(bound));
  }

  private static String id(int rule) {
    return Origin.path("rules", Integer.toString(rule));
  }
}
