package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak.GroupTotal;
import org.pingyi.evaluation.report.CriterionResult;
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

  private static final Scored NOT_ALONE =
      Scored.notApplicable(Text.of("nobody asks for it", "无须计算"));

  private final SchemeDefinition scheme;
  private final Workers workers;
  private final CriterionTree tree;
  private final CriterionScores scores;
  private final CriterionWeights weights;
  private final Publication publication;
  private final List<CountedObject> objects;

  /** Combines the criteria of one object by their scores; none where that is done otherwise. */
  private final Optional<PartCombiner> combiner;

  /** Combines the criteria of one object by its ratings; none where that is done otherwise. */
  private final Optional<Distributions> distributions;

  /** Whether the groups are scored alone, too. */
  private final boolean groupsAlone;

  /** The scores of all objects, where they are combined at once; else empty. */
  private final List<Scored> totals;

  private final List<Appraisal> all;

  /** The top-level criteria of all objects, where they do not change; else they are scored anew. */
  private final Optional<List<ImmutableList<ScoredCriterion>>> kept;

  private Appraisals(
      SchemeDefinition scheme, List<CountedObject> objects, Workers workers, boolean groups) {
    this.scheme = scheme;
    this.workers = workers;
    this.objects = objects;
    this.tree = new CriterionTree(scheme.criteria());
    this.scores = new CriterionScores(scheme, tree, Cohort.of(scheme, objects));
    this.weights = CriterionWeights.of(scheme, tree, scores, objects, workers);
    this.kept = Optional.empty();
    this.publication = new Publication(scheme.rounding());
    this.combiner = combiner(scheme);
    this.distributions = distributions(scheme);
    this.groupsAlone = groups && combiner.isPresent();
    this.totals = totals();
    this.all = workers.each(objects.size(), number -> appraisal(scored(number)));
  }

  /** The same objects with other weights of their top-level criteria. */
  private Appraisals(
      Appraisals same, CriterionWeights weights, List<ImmutableList<ScoredCriterion>> criteria) {
    this.scheme = same.scheme;
    this.workers = same.workers;
    this.objects = same.objects;
    this.tree = same.tree;
    this.scores = same.scores;
    this.weights = weights;
    this.kept = Optional.of(criteria);
    this.publication = same.publication;
    this.combiner = same.combiner;
    this.distributions = same.distributions;
    this.groupsAlone = combiner.isPresent() && areGroupsRanked(scheme);
    this.totals = totals();
    this.all =
        workers.each(objects.size(), number -> reweighed(same.all.get(number), scored(number)));
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

  private static boolean areGroupsRanked(SchemeDefinition scheme) {
    return scheme.ranking().ties().stream().anyMatch(GroupTotal.class::isInstance);
  }

  /** Scores all objects. */
  static Appraisals of(SchemeDefinition scheme, List<CountedObject> objects, Workers workers) {
    return new Appraisals(scheme, objects, workers, true);
  }

  /**
   * Returns other objects for the sake of their scores, ranks and grades alone: totals of groups
   * are left out where no rank depends on one.
   */
  Appraisals withObjects(List<CountedObject> others) {
    return new Appraisals(scheme, others, workers, areGroupsRanked(scheme));
  }

  /**
   * Returns the same objects with other weights of their top-level criteria, for the sake of the
   * same.
   */
  Appraisals withWeights(List<Fraction> others, List<ImmutableList<ScoredCriterion>> criteria) {
    return new Appraisals(this, weights.with(tree.top(), others), criteria);
  }

  /** Returns the scores of the top-level criteria of all objects. */
  List<ImmutableList<ScoredCriterion>> criteria() {
    return workers.each(objects.size(), number -> top(number, groupsAlone));
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
    ImmutableList<ScoredCriterion> top = top(number, groupsAlone);
    if (combiner.isPresent()) {
      return alone(object, top, combiner.get());
    }
    Optional<Scored> refused = weights.refused(Optional.empty());
    Scored total =
        refused.isPresent()
            ? refused.get()
            : distributions.isPresent()
                ? distributions.get().combine(object, top, weights)
                : totals.get(number);
    return new ScoredObject(
        object, top, total, ofAllGroups(distributions.isPresent() ? BY_DISTRIBUTION : ALL_AT_ONCE));
  }

  private ImmutableList<Scored> ofAllGroups(Scored none) {
    return ImmutableList.copyOf(Collections.nCopies(scheme.raters().size(), none));
  }

  private ScoredObject alone(
      CountedObject object, ImmutableList<ScoredCriterion> top, PartCombiner by) {
    Supplier<Text> subject = new Subjects.OfObject(object.object());
    return new ScoredObject(
        object,
        top,
        scores.together(by, subject, Optional.empty(), top, weights),
        groupsAlone
            ? scores.alone(by, subject, Optional.empty(), top, weights)
            : ofAllGroups(NOT_ALONE));
  }

  private List<Scored> together(BoundRule<CohortCombiningRule<Record>> rule) {
    List<List<Part>> parts =
        workers.each(
            objects.size(), number -> weights.parts(top(number, false), ScoredCriterion::score));
    Supplier<Text> subject = () -> Subjects.ALL_OBJECTS;
    List<Scored> combined =
        Answers.list(
            rule,
            subject,
            Scored.class,
            objects.size(),
            (asked, with) -> asked.combine(parts, with));
    combined.forEach(scored -> Answers.publishable(rule, subject, scored));
    return combined;
  }

  private ImmutableList<ScoredCriterion> top(int number, boolean groupsAlone) {
    if (kept.isPresent()) {
      return kept.get().get(number);
    }
    ImmutableList.Builder<ScoredCriterion> top =
        ImmutableList.builderWithExpectedSize(tree.top().size());
    for (Criterion criterion : tree.top()) {
      top.add(scores.score(objects.get(number), criterion, weights, groupsAlone));
    }
    return top.build();
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
    ImmutableList<CriterionResult> criteria = publication.of(scored.criteria());
    ImmutableList.Builder<CriterionResult> published = ImmutableList.builder();
    addTrees(criteria, published);
    return new Appraisal(
        object.object(),
        object.counts(),
        tree,
        scheme.ranking().poolOf(object.object()),
        raters(scored),
        criteria,
        published.build(),
        scored.total().score());
  }

  private static void addTrees(
      List<CriterionResult> results, ImmutableList.Builder<CriterionResult> published) {
    for (CriterionResult result : results) {
      published.add(result);
      if (!result.criteria().isEmpty()) {
        addTrees(result.criteria(), published);
      }
    }
  }

  private List<GroupResult> raters(ScoredObject scored) {
    ImmutableList.Builder<GroupResult> raters =
        ImmutableList.builderWithExpectedSize(scored.groups().size());
    for (int i = 0; i < scored.groups().size(); i++) {
      raters.add(
          new GroupResult(
              scheme.raters().get(i),
              publication.of(scored.groups().get(i)),
              scored.object().counts().ballots(i)));
    }
    return raters.build();
  }

  /** What is published of the criteria stays: other weights are those of the total. */
  private Appraisal reweighed(Appraisal before, ScoredObject scored) {
    return new Appraisal(
        before.object(),
        before.counts(),
        tree,
        before.pool(),
        raters(scored),
        before.criteria(),
        before.published(),
        scored.total().score());
  }
}
