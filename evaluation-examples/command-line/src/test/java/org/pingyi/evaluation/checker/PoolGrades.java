package org.pingyi.evaluation.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.checker.Premises.Grade;
import org.pingyi.evaluation.checker.Premises.Rule;

/**
 * Redoes the grades of one pool: the grading rule gives them by the published score, grade rules
 * lower them in the order of the scheme, and limits say how many keep one.
 */
final class PoolGrades {

  private static final Set<String> OF_LIMITS = Set.of("holding", "over-limit");

  private final Premises premises;
  private final Differences differences;
  private final NodeCheck check;
  private final RankCheck ranks;
  private final Map<String, Optional<String>> grades = new LinkedHashMap<>();
  private final Map<String, List<Change>> changes = new LinkedHashMap<>();
  private final Map<String, List<Limit>> limits = new LinkedHashMap<>();

  PoolGrades(Premises premises, Differences differences, RankCheck ranks) {
    this.premises = premises;
    this.differences = differences;
    this.check = new NodeCheck(premises, differences);
    this.ranks = ranks;
  }

  void redo() {
    for (Appraised object : ranks.ordered()) {
      changes.put(object.id(), new ArrayList<>());
      limits.put(object.id(), new ArrayList<>());
      differences.within(object.at(), () -> grades.put(object.id(), graded(object)));
      grades.putIfAbsent(object.id(), Optional.empty());
    }
    if (bands().isPresent()) {
      limit();
    }
    for (Appraised object : ranks.ordered()) {
      differences.within(object.at(), () -> limits(object));
      differences.same(
          object.at().get("grade"),
          object.at().get("grade").textOrNull(),
          grades.get(object.id()),
          "the grade after grade rules and limits");
    }
  }

  private Optional<Rule> bands() {
    return premises.rules().grading().filter(rule -> rule.use().equals("bands"));
  }

  /** The changes of an object's grade, in the order in which they acted. */
  List<Change> changes(Appraised object) {
    return changes.get(object.id());
  }

  /** How many limits took a grade away from an object. */
  int limited(Appraised object) {
    return limits.get(object.id()).size();
  }

  private Optional<String> graded(Appraised object) {
    At explanation = object.explained().of("grade");
    Optional<Rule> grading = premises.rules().grading();
    grading.ifPresent(rule -> check.rule(explanation, rule));
    Optional<String> grade = explanation.find("grade").map(At::text);
    if (grade.isEmpty()) {
      check.none(explanation);
    }
    List<GroundsCheck.Ground> grounds =
        GroundsCheck.redo(explanation, object.published().or(bandOrigins()), differences);
    if (grading.isEmpty() || bands().isPresent()) {
      Optional<String> redone = byBands(object);
      differences.same(explanation, grade, redone, "the first grade whose at-least is reached");
      differences.same(
          explanation,
          grounds.stream().map(PoolGrades::compared).toList(),
          bands().isPresent() ? reached(object) : List.of(),
          "the published score against each at-least in turn");
      grade = redone;
    }
    return grade.map(given -> adjusted(object, given));
  }

  private static String compared(GroundsCheck.Ground ground) {
    return ground.at().get("left").get("of").text()
        + " "
        + ground.relation()
        + " "
        + ground.at().get("right").get("of").text();
  }

  private Origins bandOrigins() {
    Map<String, Exact> numbers = new LinkedHashMap<>();
    for (Grade grade : premises.grades()) {
      grade
          .parameters()
          .forEach(
              (key, text) ->
                  Exact.read(text)
                      .ifPresent(number -> numbers.put(Origins.path(grade.id(), key), number)));
    }
    return Origins.of("band", numbers);
  }

  private static Optional<Exact> parameter(Grade grade, String key) {
    return Optional.ofNullable(grade.parameters().get(key)).map(Exact::parse);
  }

  private Optional<String> byBands(Appraised object) {
    Exact score = Exact.of(object.score().orElseThrow());
    return premises.grades().stream()
        .filter(
            grade ->
                parameter(grade, "at-least").map(least -> score.compareTo(least) >= 0).orElse(true))
        .findFirst()
        .map(Grade::id);
  }

  private List<String> reached(Appraised object) {
    List<String> reached = new ArrayList<>();
    Optional<String> given = byBands(object);
    for (Grade grade : premises.grades()) {
      if (parameter(grade, "at-least").isPresent()) {
        reached.add("score >= " + Origins.path(grade.id(), "at-least"));
      }
      if (given.filter(grade.id()::equals).isPresent()) {
        return reached;
      }
    }
    return reached;
  }

  private String adjusted(Appraised object, String graded) {
    String grade = graded;
    GradeRuleCheck rules = new GradeRuleCheck(premises, differences, object, ranks.rank(object));
    for (int i = 0; i < premises.rules().adjustments().size(); i++) {
      Optional<At> there = object.explained().find("rules/" + i);
      if (there.isPresent() && !ScoreRulesCheck.isScoreRule(there.get())) {
        String before = grade;
        grade = rules.redo(there.get(), premises.rules().adjustments().get(i), before);
        if (!grade.equals(before)) {
          changes
              .get(object.id())
              .add(
                  new Change(
                      premises.rules().adjustments().get(i).use(),
                      before,
                      grade,
                      there.get().get("reason").text()));
        }
      }
    }
    return grade;
  }

  /**
   * A limit that took a grade away.
   *
   * @param from the grade before
   * @param to the grade after
   * @param holding how many held the grade when it was limited
   * @param most how many may hold it
   * @param border the rank of the first over the limit
   */
  private record Limit(String from, String to, long holding, long most, long border) {}

  /**
   * Band by band from the top: at most ⌊share·n⌋ of the n objects keep a grade; who is not ranked
   * before the first over the limit steps down, and counts there.
   */
  private void limit() {
    int size = ranks.ordered().size();
    for (int band = 0; band + 1 < premises.grades().size(); band++) {
      Grade grade = premises.grades().get(band);
      Optional<Exact> share = parameter(grade, "at-most-share");
      if (share.isPresent()) {
        long most = share.get().times(Exact.of(size)).floor().numerator().longValueExact();
        limit(grade.id(), premises.grades().get(band + 1).id(), most);
      }
    }
  }

  private void limit(String from, String to, long most) {
    List<Appraised> holding =
        ranks.ordered().stream()
            .filter(object -> grades.get(object.id()).filter(from::equals).isPresent())
            .toList();
    if (holding.size() <= most) {
      return;
    }
    int border = ranks.rank(holding.get(Math.toIntExact(most)));
    for (Appraised object : holding) {
      if (ranks.rank(object) >= border) {
        grades.put(object.id(), Optional.of(to));
        limits.get(object.id()).add(new Limit(from, to, holding.size(), most, border));
      }
    }
  }

  private void limits(Appraised object) {
    List<Limit> redone = limits.get(object.id());
    for (int i = 0; object.explained().find("limits/" + i).isPresent(); i++) {
      At explanation = object.explained().of("limits/" + i);
      premises.rules().grading().ifPresent(rule -> check.rule(explanation, rule));
      Origins origins =
          bandOrigins()
              .or(object.published())
              .or(Origins.of("published", Map.of("rank", Exact.of(ranks.rank(object)))))
              .or(Origins.of("pool", Map.of("", Exact.of(ranks.ordered().size()))));
      if (bands().isEmpty()) {
        redone.add(unknown(explanation, object));
        origins = origins.or(Origins.asExplained(explanation, OF_LIMITS));
      } else if (i < redone.size()) {
        Limit limit = redone.get(i);
        origins =
            origins
                .or(Origins.of("holding", Map.of(limit.from(), Exact.of(limit.holding()))))
                .or(Origins.of("over-limit", Map.of(limit.from(), Exact.of(limit.border()))));
      }
      List<GroundsCheck.Ground> grounds = GroundsCheck.redo(explanation, origins, differences);
      grounds.forEach(each -> differences.require(each.at(), each.holds(), "why it acted"));
      if (i < redone.size()) {
        if (bands().isPresent()) {
          GroundsCheck.same(explanation, grounds, expected(redone.get(i), object), differences);
        }
        differences.text(explanation.get("from"), redone.get(i).from(), "the grade before");
        differences.text(explanation.get("grade"), redone.get(i).to(), "the grade after");
        changes.get(object.id()).add(change(redone.get(i), explanation));
      }
    }
  }

  private List<String> expected(Limit limit, Appraised object) {
    return List.of(
        limit.holding() + " > " + limit.most(), ranks.rank(object) + " >= " + limit.border());
  }

  private Change change(Limit limit, At explanation) {
    return new Change(
        bands().isPresent() ? "at-most-share" : "",
        limit.from(),
        limit.to(),
        explanation.get("reason").text());
  }

  /** A limit of a rule that nobody can redo is taken as it is explained. */
  private Limit unknown(At explanation, Appraised object) {
    String from = grades.get(object.id()).orElse("");
    String to = explanation.get("grade").text();
    grades.put(object.id(), Optional.of(to));
    return new Limit(from, to, 0, 0, 0);
  }
}
