package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
  private final PartCombiner combiner;
  private final List<RaterGroup> groups;
  private final SchemeRules rules;

  CriterionScores(SchemeDefinition scheme, CriterionTree tree, Cohort cohort) {
    this.tree = tree;
    this.cells = new CellScores(scheme, cohort);
    this.combiner = new PartCombiner(scheme.rules().parts());
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
    ImmutableList<ScoredCell> scored = cells.score(object, tree.leafNumber(leaf.id()));
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
    return new ScoredCriterion(
        leaf,
        combiner.combine(new Subjects.OfCriterion(object.object(), leaf), all),
        groupsAlone ? alone(object, leaf, all) : ImmutableList.of(),
        scored,
        ImmutableList.of());
  }

  /** Combines each group of a leaf by itself. */
  private ImmutableList<Scored> alone(CountedObject object, Criterion leaf, List<Part> parts) {
    ImmutableList.Builder<Scored> scores = ImmutableList.builderWithExpectedSize(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      scores.add(
          combiner.combine(
              new Subjects.OfCell(object.object(), leaf, groups.get(i)),
              ImmutableList.of(parts.get(i))));
    }
    return scores.build();
  }

  private ScoredCriterion inner(
      CountedObject object, Criterion criterion, CriterionWeights weights, boolean groupsAlone) {
    ImmutableList.Builder<ScoredCriterion> scored = ImmutableList.builder();
    for (Criterion child : criterion.children()) {
      scored.add(score(object, child, weights, groupsAlone));
    }
    ImmutableList<ScoredCriterion> children = scored.build();
    PartCombiner by =
        new PartCombiner(rules.innerCombining().getOrDefault(criterion.id(), rules.parts()));
    Supplier<Text> subject = new Subjects.OfCriterion(object.object(), criterion);
    Optional<Criterion> parent = Optional.of(criterion);
    return new ScoredCriterion(
        criterion,
        together(by, subject, parent, children, weights),
        groupsAlone ? alone(by, subject, parent, children, weights) : ImmutableList.of(),
        ImmutableList.of(),
        children);
  }

  /** Combines the children of a criterion, or those at the top, for all groups together. */
  Scored together(
      PartCombiner by,
      Supplier<Text> subject,
      Optional<Criterion> parent,
      List<ScoredCriterion> children,
      CriterionWeights weights) {
    Optional<Scored> refused = weights.refused(parent);
    return refused.isPresent()
        ? refused.get()
        : by.combine(subject, weights.parts(children, ScoredCriterion::score));
  }

  /** Combines the children of a criterion, or those at the top, for each group by itself. */
  ImmutableList<Scored> alone(
      PartCombiner by,
      Supplier<Text> subject,
      Optional<Criterion> parent,
      List<ScoredCriterion> children,
      CriterionWeights weights) {
    Optional<Scored> refused = weights.refused(parent);
    ImmutableList.Builder<Scored> scores = ImmutableList.builderWithExpectedSize(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      scores.add(
          refused.isPresent()
              ? refused.get()
              : by.combine(
                  new Subjects.OfGroup(subject, groups.get(group)),
                  weights.parts(children, child -> child.byGroup().get(group))));
    }
    return scores.build();
  }
}
