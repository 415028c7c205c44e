package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.GroundsCheck.Ground;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Redoes the grades of one pool: the grading rule gives them by the published score, grade rules
 * lower them in the order of the scheme, and limits say how many keep one.
 */
final class PoolGrades {

  private final Premises premises;
  private final Bands bands;
  private final Differences differences;
  private final NodeCheck check;
  private final RankCheck ranks;
  private final Optional<StandardGrading> standard;
  private final Map<String, Optional<String>> grades = new LinkedHashMap<>();
  private final Map<String, List<Change>> changes = new LinkedHashMap<>();
  private final GradeLimits limits;

  PoolGrades(Premises premises, Differences differences, RankCheck ranks) {
    this.premises = premises;
    this.bands = new Bands(premises);
    this.differences = differences;
    this.check = new NodeCheck(premises, differences);
    this.ranks = ranks;
    this.standard = StandardGrading.of(premises, ranks);
    this.limits = new GradeLimits(premises, differences, ranks, grades);
  }

  void redo() {
    for (Appraised object : ranks.ordered()) {
      changes.put(object.id(), new ArrayList<>());
      differences.within(object.at(), () -> grades.put(object.id(), graded(object)));
      grades.putIfAbsent(object.id(), Optional.empty());
    }
    limits.redo();
    for (Appraised object : ranks.ordered()) {
      differences.within(object.at(), () -> changes(object).addAll(limits.check(object)));
      differences.same(
          object.at().get("grade"),
          object.at().get("grade").textOrNull(),
          requireNonNull(grades.get(object.id())),
          "the grade after grade rules and limits");
    }
  }

  /** The changes of an object's grade, in the order in which they acted. */
  List<Change> changes(Appraised object) {
    return requireNonNull(changes.get(object.id()));
  }

  /** How many limits took a grade away from an object. */
  int limited(Appraised object) {
    return limits.number(object);
  }

  /** The grade after grade rules. One that another rule gives is taken as it is explained. */
  private Optional<String> graded(Appraised object) {
    At explanation = object.explained().of("grade");
    Optional<Rule> grading = premises.rules().grading();
    grading.ifPresent(rule -> check.rule(explanation, rule));
    Optional<String> grade = explanation.find("grade").map(At::text);
    if (grade.isEmpty()) {
      check.none(explanation);
    }
    List<Ground> grounds = GroundsCheck.redo(explanation, origins(object), differences);
    if (standard.isPresent()) {
      StandardGrading.Outcome outcome = standard.get().grade(object);
      differences.same(explanation, grade, outcome.grade(), "the grade, redone by the rule");
      GroundsCheck.same(explanation, grounds, outcome.grounds(), differences);
      return outcome.grade().map(given -> adjusted(object, given));
    }
    if (grading.isPresent() && !bands.decide()) {
      return grade.map(given -> adjusted(object, given));
    }
    Optional<String> redone = bands.grade(object.score().orElseThrow());
    differences.same(explanation, grade, redone, "the first grade whose at-least is reached");
    differences.same(
        explanation,
        grounds.stream().map(PoolGrades::compared).toList(),
        bands.compared(object.score().orElseThrow()),
        "the published score against each at-least in turn");
    return redone.map(given -> adjusted(object, given));
  }

  private Origins origins(Appraised object) {
    return object
        .published()
        .or(Origins.of("published", Map.of("rank", Exact.of(ranks.rank(object)))))
        .or(Origins.of("tied", Map.of("", Exact.of(ranks.tied(object)))))
        .or(Origins.of("pool", Map.of("", Exact.of(ranks.ordered().size()))))
        .or(bands.origins())
        .or(object.counts().origins());
  }

  private static String compared(Ground ground) {
    return ground.at().get("left").get("of").text()
        + " "
        + ground.relation()
        + " "
        + ground.at().get("right").get("of").text();
  }

  private String adjusted(Appraised object, String graded) {
    String grade = graded;
    GradeRuleCheck redoing = new GradeRuleCheck(premises, differences, object, ranks.rank(object));
    for (int i = 0; i < premises.rules().adjustments().size(); i++) {
      Optional<At> there = object.explained().find("rules/" + i);
      if (there.isPresent() && !ScoreRulesCheck.isScoreRule(there.get())) {
        Rule rule = premises.rules().adjustments().get(i);
        String before = grade;
        grade = redoing.redo(there.get(), rule, before);
        if (!grade.equals(before)) {
          changes(object)
              .add(new Change(rule.use(), before, grade, there.get().get("reason").text()));
        }
      }
    }
    return grade;
  }
}
