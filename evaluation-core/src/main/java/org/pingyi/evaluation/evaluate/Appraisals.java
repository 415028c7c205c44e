package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Scores objects: the criteria of each are combined by their scores, one object at a time, or all
 * at once where the rule needs that, or by how ratings are distributed; in the latter two cases no
 * group has a total of its own.
 *
 * <p>Of an object only what is published is kept, with its exact score. How it came about is
 * calculated again for whoever asks.
 */
final class Appraisals {

  private static final Scored ALL_AT_ONCE =
      Scored.notApplicable(
          Text.of("the criteria are combined for all objects at once", "各项内容须对全部评议对象一并合成"));

  private static final Scored BY_DISTRIBUTION =
      Scored.notApplicable(
          Text.of(
              "the criteria are combined by the ratings of all groups together",
              "各项内容按全部评议主体的评分分布合成"));

  private final SchemeDefinition scheme;
  private final CriterionTree tree;
  private final CriterionScores scores;
  private final CriterionWeights weights;
  private final Publication publication;
  private final List<CountedObject> objects;

  /** Combines the criteria of one object by their scores; none where that is done otherwise. */
  private final Optional<PartCombiner> combiner;

  /** Combines the criteria of one object by its ratings; none where that is done otherwise. */
  private final Optional<Distributions> distributions;

  /** The scores of all objects, where they are combined at once; else empty. */
  private final List<Scored> totals;

  private final List<Appraisal> all;

  /** The top-level criteria of all objects, where they do not change; else they are scored anew. */
  private final Optional<List<List<ScoredCriterion>>> kept;

  private Appraisals(SchemeDefinition scheme, List<CountedObject> objects) {
    this.scheme = scheme;
    this.objects = objects;
    this.tree = new CriterionTree(scheme.criteria());
    this.scores = new CriterionScores(scheme, tree, Cohort.of(scheme, objects));
    this.weights = CriterionWeights.of(scheme, tree, scores, objects);
    this.kept = Optional.empty();
    this.publication = new Publication(scheme.rounding());
    this.combiner = combiner(scheme);
    this.distributions = distributions(scheme);
    this.totals = totals();
    this.all = appraised();
  }

  /** The same objects with other weights of their top-level criteria. */
  private Appraisals(
      Appraisals same, CriterionWeights weights, List<List<ScoredCriterion>> criteria) {
    this.scheme = same.scheme;
    this.objects = same.objects;
    this.tree = same.tree;
    this.scores = same.scores;
    this.weights = weights;
    this.kept = Optional.of(criteria);
    this.publication = same.publication;
    this.combiner = same.combiner;
    this.distributions = same.distributions;
    this.totals = totals();
    this.all = appraised();
  }

  private static Optional<PartCombiner> combiner(SchemeDefinition scheme) {
    var combining = scheme.rules().combining();
    return combining.rule() instanceof NodeCombiningRule<Record> rule
        ? Optional.of(new PartCombiner(combining.as(rule)))
        : Optional.empty();
  }

  private static Optional<Distributions> distributions(SchemeDefinition scheme) {
    var combining = scheme.rules().combining();
    return combining.rule() instanceof DistributionCombiningRule<Record> rule
        ? Optional.of(new Distributions(combining.as(rule), scheme))
        : Optional.empty();
  }

  /** Scores all objects. */
  static Appraisals of(SchemeDefinition scheme, List<CountedObject> objects) {
    return new Appraisals(scheme, objects);
  }

  /**
   * Returns the same objects with other weights of their top-level criteria, scored as they are.
   */
  Appraisals withWeights(List<Fraction> others, List<List<ScoredCriterion>> criteria) {
    return new Appraisals(this, weights.with(tree.top(), others), criteria);
  }

  /** Returns the scores of the top-level criteria of all objects. */
  List<List<ScoredCriterion>> criteria() {
    return IntStream.range(0, objects.size())
        .mapToObj(number -> top(number, combiner.isPresent()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns all objects with what is published of their scores. */
  List<Appraisal> all() {
    return all;
  }

  CriterionWeights weights() {
    return weights;
  }

  /** Returns an object with its scores and how they came about. */
  ScoredObject scored(int number) {
    CountedObject object = objects.get(number);
    List<ScoredCriterion> top = top(number, combiner.isPresent());
    if (combiner.isPresent()) {
      return alone(object, top, combiner.get());
    }
    Scored total =
        weights.combine(
            Optional.empty(),
            () ->
                distributions
                    .map(by -> by.combine(object, top, weights))
                    .orElseGet(() -> totals.get(number)));
    Scored ofGroup = distributions.isPresent() ? BY_DISTRIBUTION : ALL_AT_ONCE;
    return new ScoredObject(
        object, top, total, scheme.raters().stream().map(group -> ofGroup).toList());
  }

  private ScoredObject alone(CountedObject object, List<ScoredCriterion> top, PartCombiner by) {
    return new ScoredObject(
        object,
        top,
        weights.combine(
            Optional.empty(),
            () ->
                by.combine(
                    () -> Subjects.of(object.object()),
                    weights.parts(top, ScoredCriterion::score))),
        scores.alone(by, () -> Subjects.of(object.object()), Optional.empty(), top, weights));
  }

  private List<Scored> together(BoundRule<CohortCombiningRule<Record>> rule) {
    List<List<Part>> parts = new ArrayList<>(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      parts.add(weights.parts(top(i, false), ScoredCriterion::score));
    }
    return Answers.list(
        rule,
        () -> "all objects",
        objects.size(),
        (asked, with) -> asked.combine(ImmutableList.copyOf(parts), with));
  }

  private List<ScoredCriterion> top(int number, boolean groupsAlone) {
    if (kept.isPresent()) {
      return kept.get().get(number);
    }
    return tree.top().stream()
        .map(criterion -> scores.score(objects.get(number), criterion, weights, groupsAlone))
        .toList();
  }

  private List<Appraisal> appraised() {
    return IntStream.range(0, objects.size())
        .mapToObj(this::scored)
        .map(this::appraisal)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Scored> totals() {
    var combining = scheme.rules().combining();
    return combining.rule() instanceof CohortCombiningRule<Record> rule
            && !objects.isEmpty()
            && weights.refused(Optional.empty()).isEmpty()
        ? together(combining.as(rule))
        : List.of();
  }

  private Appraisal appraisal(ScoredObject scored) {
    CountedObject object = scored.object();
    var criteria = publication.of(scored.criteria());
    List<GroupResult> raters = new ArrayList<>();
    for (int i = 0; i < scored.groups().size(); i++) {
      raters.add(
          new GroupResult(
              scheme.raters().get(i),
              scored.groups().get(i).score().map(scheme.rounding()::round),
              object.counts().ballots(i)));
    }
    return new Appraisal(
        object.object(),
        object.counts(),
        tree,
        scheme.ranking().poolOf(object.object()),
        raters,
        criteria,
        criteria.stream().flatMap(result -> result.tree()).toList(),
        scored.total().score());
  }
}
