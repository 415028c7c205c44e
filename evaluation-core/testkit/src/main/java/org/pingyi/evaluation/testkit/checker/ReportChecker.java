package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.stability.Stable;

/**
 * Redoes every number of a report from its counts, knowing nothing but the report's JSON with
 * explanations: what the scheme says stands in the explanation's premises, how often each answer
 * was given in the cells.
 *
 * <p>It shares no code with what made the report. The standard rules are redone by what they mean;
 * other rules by their steps, and by whatever {@link Redoings} is handed in for them.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class ReportChecker {

  private final Redoings redoings;

  /**
   * Creates a checker.
   *
   * @param redoings how rules are redone
   */
  public ReportChecker(Redoings redoings) {
    this.redoings = redoings;
  }

  /**
   * Returns a checker that redoes the standard rules.
   *
   * @return the checker
   */
  public static ReportChecker standard() {
    return new ReportChecker(Redoings.standard());
  }

  /**
   * Checks a report.
   *
   * @param reportJson the report's JSON, with explanations
   * @return each place where something else comes out; empty where the report is sound
   * @throws IllegalArgumentException if it is not JSON
   */
  public List<Difference> check(String reportJson) {
    return check(At.root(reportJson));
  }

  List<Difference> check(At report) {
    Differences differences = new Differences();
    differences.within(report, () -> check(report, differences));
    return differences.all();
  }

  /**
   * Checks that a report is sound.
   *
   * @param reportJson the report's JSON, with explanations
   * @throws AssertionError if something else comes out somewhere; it says where, and what
   */
  public void assertSound(String reportJson) {
    List<Difference> differences = check(reportJson);
    if (!differences.isEmpty()) {
      throw new AssertionError(
          differences.stream().map(Difference::toString).collect(Collectors.joining("\n")));
    }
  }

  private void check(At report, Differences differences) {
    Premises premises = Premises.read(report.get("explanation").get("premises"), redoings);
    differences.within(
        report.get("ballots"), () -> new BallotsCheck(report, premises, differences).check());
    Weights weights = Weights.redo(report, premises, differences);
    differences.same(
        report.get("objects"),
        report.items("objects").stream().map(object -> object.get("object").text()).toList(),
        List.copyOf(premises.objects().keySet()),
        "the objects in their order");
    Cohorts cohorts = new Cohorts(report, premises);
    Map<String, Appraised> objects = new LinkedHashMap<>();
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (At object : report.items("objects")) {
      differences.within(
          object,
          () -> {
            Appraised appraised =
                appraise(object, objects.size(), premises, weights, cohorts, differences, changes);
            objects.put(appraised.id(), appraised);
          });
    }
    differences.within(
        report.get("objects"),
        () -> new TogetherCheck(report, premises, weights, differences, objects.values()).check());
    for (Appraised object : objects.values()) {
      differences.within(
          object.at(), () -> new SilentTriggers(premises, object).check(differences));
    }
    Map<String, List<Appraised>> pools = new LinkedHashMap<>();
    for (Appraised object : objects.values()) {
      if (object.score().isPresent()) {
        pools.computeIfAbsent(object.pool(), pool -> new ArrayList<>()).add(object);
      } else {
        differences.within(object.at(), () -> unscored(object, premises, differences));
      }
    }
    pools
        .values()
        .forEach(
            pool ->
                differences.within(
                    report.get("objects"), () -> decide(pool, premises, changes, differences)));
    differences.within(
        report.get("rectification"),
        () -> new FindingsCheck(premises, differences, objects).check(report.get("rectification")));
    new FiguresCheck(premises, differences, objects).check(report.itemsIfAny("statistics"));
    new FlagsCheck(premises, differences, objects)
        .check(report.itemsIfAny("flags"), report.items("turnout"));
    report
        .find("intake")
        .ifPresent(
            intake ->
                differences.within(
                    intake, () -> new IntakeCheck(premises, differences).check(intake)));
  }

  private Appraised appraise(
      At object,
      int number,
      Premises premises,
      Weights weights,
      Cohorts cohorts,
      Differences differences,
      Map<String, List<Change>> changes) {
    String id = object.get("object").text();
    Map<String, String> attributes = premises.objects().getOrDefault(id, Map.of());
    String pool = premises.within().map(attributes::get).orElse("all");
    differences.text(object.get("pool"), pool, "with whom it is ranked");
    ObjectCounts counts = new ObjectCounts(object, premises, differences);
    Explained explained = new Explained(object.get("explanation"));
    ObjectScores scores =
        new ObjectScores(
            premises, weights, redoings, differences, counts, cohorts, explained, attributes);
    scores.redo(object);
    Optional<Exact> exact = scores.exact("score");
    if (exact.isPresent()) {
      ScoreRulesCheck.Result result =
          new ScoreRulesCheck(premises, differences).redo(explained, counts, scores, exact.get());
      exact = Optional.of(result.exact());
      changes.put(id, result.changes());
    }
    Optional<BigDecimal> score = exact.map(premises::rounded);
    differences.published(object.get("score"), score, "the exact score, rounded once");
    return new Appraised(number, object, id, pool, explained, counts, scores, exact, score);
  }

  /** Without a score there is neither rank nor grade, and nothing that rules could change. */
  private static void unscored(Appraised object, Premises premises, Differences differences) {
    for (String key : List.of("rank", "grade")) {
      At value = object.at().get(key);
      differences.require(value, !value.isThere(), "nothing without a score");
    }
    AdjustmentsCheck.check(object.at(), List.of(), List.of(), differences);
    NodeCheck check = new NodeCheck(premises, differences);
    List.of("object", "rank", "grade").forEach(id -> check.none(object.explained().of(id)));
    StructureCheck.unscored(premises, object, differences);
  }

  private static void decide(
      List<Appraised> pool,
      Premises premises,
      Map<String, List<Change>> changes,
      Differences differences) {
    RankCheck ranks = new RankCheck(premises, differences, pool);
    pool.forEach(object -> differences.within(object.at(), () -> ranks.check(object)));
    PoolGrades grades = new PoolGrades(premises, differences, ranks);
    grades.redo();
    for (Appraised object : pool) {
      differences.within(
          object.at(),
          () -> {
            AdjustmentsCheck.check(
                object.at(),
                requireNonNull(changes.get(object.id())),
                grades.changes(object),
                differences);
            StructureCheck.scored(
                premises, object, ranks.isTied(object), grades.limited(object), differences);
          });
    }
  }
}
