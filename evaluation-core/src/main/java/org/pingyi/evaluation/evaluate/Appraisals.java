package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Scores objects: the criteria of each are combined, one object at a time, or all at once where the
 * rule needs that; then no group has a total of its own.
 */
final class Appraisals {

  private final SchemeDefinition scheme;
  private final CriterionTree tree;
  private final CriterionScores scores;
  private final CriterionWeights weights;
  private final Publication publication;

  private Appraisals(SchemeDefinition scheme, List<CountedObject> objects) {
    this.scheme = scheme;
    this.tree = new CriterionTree(scheme.criteria());
    this.scores = new CriterionScores(scheme, tree);
    this.weights = CriterionWeights.of(scheme, tree, scores, objects);
    this.publication = new Publication(scheme.rounding());
  }

  /** Scores all objects. */
  static List<Appraisal> of(SchemeDefinition scheme, List<CountedObject> objects) {
    Appraisals appraisals = new Appraisals(scheme, objects);
    var combining = scheme.rules().combining();
    if (combining.rule() instanceof NodeCombiningRule<Record> rule) {
      PartCombiner combiner =
          new PartCombiner(new BoundRule<>(combining.plugin(), rule, combining.parameters()));
      return objects.stream().map(object -> appraisals.alone(object, combiner)).toList();
    }
    if (combining.rule() instanceof CohortCombiningRule<Record> rule) {
      return appraisals.together(
          objects, new BoundRule<>(combining.plugin(), rule, combining.parameters()));
    }
    throw new IllegalStateException("combining is one of the two");
  }

  private Appraisal alone(CountedObject object, PartCombiner combiner) {
    List<ScoredCriterion> top = top(object, true);
    Scored total =
        combiner.combine(
            () -> Subjects.of(object.object()), weights.parts(top, ScoredCriterion::score));
    List<Scored> groups = scores.alone(combiner, () -> Subjects.of(object.object()), top, weights);
    return appraisal(
        object, publication.of(top), groups.stream().map(Scored::score).toList(), total.score());
  }

  private List<Appraisal> together(
      List<CountedObject> objects, BoundRule<CohortCombiningRule<Record>> rule) {
    if (objects.isEmpty()) {
      return List.of();
    }
    List<List<CriterionResult>> results = new ArrayList<>(objects.size());
    List<List<Part>> parts = new ArrayList<>(objects.size());
    for (CountedObject object : objects) {
      List<ScoredCriterion> top = top(object, false);
      results.add(publication.of(top));
      parts.add(weights.parts(top, ScoredCriterion::score));
    }
    List<Scored> totals =
        Answers.list(
            rule,
            () -> "all objects",
            objects.size(),
            (asked, with) -> asked.combine(ImmutableList.copyOf(parts), with));
    List<Optional<Fraction>> noTotals =
        scheme.raters().stream().map(group -> Optional.<Fraction>empty()).toList();
    return IntStream.range(0, objects.size())
        .mapToObj(i -> appraisal(objects.get(i), results.get(i), noTotals, totals.get(i).score()))
        .toList();
  }

  private List<ScoredCriterion> top(CountedObject object, boolean groupsAlone) {
    return tree.top().stream()
        .map(criterion -> scores.score(object, criterion, weights, groupsAlone))
        .toList();
  }

  private Appraisal appraisal(
      CountedObject object,
      List<CriterionResult> criteria,
      List<Optional<Fraction>> groups,
      Optional<Fraction> total) {
    List<GroupResult> raters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      raters.add(
          new GroupResult(
              scheme.raters().get(i),
              groups.get(i).map(scheme.rounding()::round),
              object.counts().ballots(i)));
    }
    return new Appraisal(
        object.object(),
        object.counts(),
        tree,
        scheme.ranking().poolOf(object.object()),
        raters,
        criteria,
        criteria.stream().flatMap(CriterionResult::tree).toList(),
        total);
  }
}
