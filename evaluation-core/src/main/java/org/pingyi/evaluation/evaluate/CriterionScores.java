package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;

/**
 * Scores criteria from the cells up: a leaf combines its groups, an inner criterion its children.
 * Where it is asked for, the same tree is scored for each group alone, too.
 */
final class CriterionScores {

  private final CriterionTree tree;
  private final CellScores cells;
  private final List<RaterGroup> groups;
  private final SchemeRules rules;

  CriterionScores(SchemeDefinition scheme, CriterionTree tree, Cohort cohort) {
    this.tree = tree;
    this.cells = new CellScores(scheme, cohort);
    this.groups = scheme.raters();
    this.rules = scheme.rules();
  }

  /**
   * Scores a criterion of an object.
   *
   * @param weights the weights of criteria; those below the criterion must be settled
   * @param groupsAlone whether the groups are scored alone, too
   */
  ScoredCriterion score(
      CountedObject object, Criterion criterion, CriterionWeights weights, boolean groupsAlone) {
    return criterion.children().isEmpty()
        ? leaf(object, criterion, groupsAlone)
        : inner(object, criterion, weights, groupsAlone);
  }

  private ScoredCriterion leaf(CountedObject object, Criterion leaf, boolean groupsAlone) {
    List<ScoredCell> scored = cells.score(object, tree.leafNumber(leaf.id()));
    ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      RaterGroup group = groups.get(i);
      parts.add(
          new Part(
              group.id(),
              group.title(),
              object.groupWeights().get(i),
              scored.get(i).score().score()));
    }
    List<Part> all = parts.build();
    PartCombiner combiner = new PartCombiner(rules.parts());
    Supplier<Text> subject = () -> Subjects.of(object.object(), leaf);
    return new ScoredCriterion(
        leaf,
        combiner.combine(subject, all),
        groupsAlone
            ? byGroup(
                group ->
                    combiner.combine(
                        () -> Subjects.of(object.object(), leaf, groups.get(group)),
                        List.of(all.get(group))))
            : List.of(),
        scored,
        List.of());
  }

  private ScoredCriterion inner(
      CountedObject object, Criterion criterion, CriterionWeights weights, boolean groupsAlone) {
    List<ScoredCriterion> children =
        criterion.children().stream()
            .map(child -> score(object, child, weights, groupsAlone))
            .toList();
    PartCombiner combiner =
        new PartCombiner(rules.innerCombining().getOrDefault(criterion.id(), rules.parts()));
    Supplier<Text> subject = () -> Subjects.of(object.object(), criterion);
    return new ScoredCriterion(
        criterion,
        weights.combine(
            Optional.of(criterion),
            () -> combiner.combine(subject, weights.parts(children, ScoredCriterion::score))),
        groupsAlone
            ? alone(combiner, subject, Optional.of(criterion), children, weights)
            : List.of(),
        List.of(),
        children);
  }

  /** Combines the children of a criterion, or those at the top, for each group by itself. */
  List<Scored> alone(
      PartCombiner combiner,
      Supplier<Text> subject,
      Optional<Criterion> parent,
      List<ScoredCriterion> children,
      CriterionWeights weights) {
    return byGroup(
        group ->
            weights.combine(
                parent,
                () ->
                    combiner.combine(
                        () -> Subjects.within(subject.get(), groups.get(group)),
                        weights.parts(children, child -> child.byGroup().get(group)))));
  }

  private List<Scored> byGroup(IntFunction<Scored> score) {
    ImmutableList.Builder<Scored> scores = ImmutableList.builderWithExpectedSize(groups.size());
    for (int group = 0; group < groups.size(); group++) {
      scores.add(score.apply(group));
    }
    return scores.build();
  }
}
