package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.testkit.checker.GroundsCheck.Ground;
import org.pingyi.evaluation.testkit.checker.Premises.Grade;

/**
 * Redoes how many objects of a pool keep a grade. Band by band from the top: at most ⌊share·n⌋ of
 * the n objects keep it; all who are not ranked before the first over the limit step down, and
 * count there. Scores and ranks do not change.
 */
final class GradeLimits {

  private static final Set<String> OF_LIMITS = Set.of("holding", "over-limit");

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

  private final Premises premises;
  private final Bands bands;
  private final Differences differences;
  private final RankCheck ranks;
  private final Map<String, Optional<String>> grades;
  private final Map<String, List<Limit>> limits = new LinkedHashMap<>();

  /** Takes the grades of the objects of a pool by their ids, and changes them. */
  GradeLimits(
      Premises premises,
      Differences differences,
      RankCheck ranks,
      Map<String, Optional<String>> grades) {
    this.premises = premises;
    this.bands = new Bands(premises);
    this.differences = differences;
    this.ranks = ranks;
    this.grades = grades;
    ranks.ordered().forEach(object -> limits.put(object.id(), new ArrayList<>()));
  }

  /** Works off the limits of the bands; those of other rules are taken as they are explained. */
  void redo() {
    int size = ranks.ordered().size();
    for (int band = 0; bands.limit() && band + 1 < premises.grades().size(); band++) {
      Grade grade = premises.grades().get(band);
      Optional<Exact> share = Bands.number(grade, "at-most-share");
      if (share.isPresent()) {
        long most = share.get().times(Exact.of(size)).floor().numerator().longValueExact();
        limit(grade.id(), premises.grades().get(band + 1).id(), most);
      }
    }
  }

  private void limit(String from, String to, long most) {
    List<Appraised> holding =
        ranks.ordered().stream()
            .filter(
                object -> requireNonNull(grades.get(object.id())).filter(from::equals).isPresent())
            .toList();
    if (holding.size() <= most) {
      return;
    }
    int border = ranks.rank(holding.get(Math.toIntExact(most)));
    for (Appraised object : holding) {
      if (ranks.rank(object) >= border) {
        grades.put(object.id(), Optional.of(to));
        requireNonNull(limits.get(object.id()))
            .add(new Limit(from, to, holding.size(), most, border));
      }
    }
  }

  /** How many limits took a grade away from an object. */
  int number(Appraised object) {
    return requireNonNull(limits.get(object.id())).size();
  }

  /** Checks what is explained of the limits of an object, and returns what they changed. */
  List<Change> check(Appraised object) {
    List<Change> changes = new ArrayList<>();
    NodeCheck check = new NodeCheck(premises, differences);
    for (int i = 0; object.explained().find("limits/" + i).isPresent(); i++) {
      At explanation = object.explained().of("limits/" + i);
      premises.rules().grading().ifPresent(rule -> check.rule(explanation, rule));
      if (!bands.limit()) {
        requireNonNull(limits.get(object.id())).add(explained(explanation, object));
      }
      if (i < number(object)) {
        Limit limit = requireNonNull(limits.get(object.id())).get(i);
        grounds(explanation, limit, object);
        differences.text(explanation.get("from"), limit.from(), "the grade before");
        differences.text(explanation.get("grade"), limit.to(), "the grade after");
        changes.add(change(limit, explanation));
      }
    }
    return changes;
  }

  private Limit explained(At explanation, Appraised object) {
    String from = requireNonNull(grades.get(object.id())).orElse("");
    String to = explanation.get("grade").text();
    grades.put(object.id(), Optional.of(to));
    return new Limit(from, to, 0, 0, 0);
  }

  private void grounds(At explanation, Limit limit, Appraised object) {
    Origins limiting =
        bands.limit()
            ? Origins.of("holding", Map.of(limit.from(), Exact.of(limit.holding())))
                .or(Origins.of("over-limit", Map.of(limit.from(), Exact.of(limit.border()))))
            : Origins.asExplained(explanation, OF_LIMITS);
    List<Ground> grounds =
        GroundsCheck.redo(
            explanation,
            limiting
                .or(bands.origins())
                .or(object.published())
                .or(Origins.of("published", Map.of("rank", Exact.of(ranks.rank(object)))))
                .or(Origins.of("pool", Map.of("", Exact.of(ranks.ordered().size())))),
            differences);
    grounds.forEach(each -> differences.require(each.at(), each.holds(), "why it acted"));
    if (bands.limit()) {
      List<String> expected =
          List.of(
              limit.holding() + " > " + limit.most(), ranks.rank(object) + " >= " + limit.border());
      GroundsCheck.same(explanation, grounds, expected, differences);
    }
  }

  private Change change(Limit limit, At explanation) {
    return new Change(
        bands.limit() ? "at-most-share" : "",
        limit.from(),
        limit.to(),
        explanation.get("reason").text());
  }
}
