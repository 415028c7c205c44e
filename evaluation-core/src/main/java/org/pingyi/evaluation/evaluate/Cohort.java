package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.rule.CohortScoringRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.ObjectTally;

/**
 * The counts of all objects together, for leaves whose scoring rule asks for them. They are added
 * up once; where no rule asks, nothing is.
 */
final class Cohort {

  /** By the number of the leaf: for each group its cell, or those of its strata. */
  private final Map<Integer, List<List<Cell>>> cells;

  private Cohort(Map<Integer, List<List<Cell>>> cells) {
    this.cells = ImmutableMap.copyOf(cells);
  }

  static Cohort of(SchemeDefinition scheme, List<CountedObject> objects) {
    List<Integer> leaves = new ArrayList<>();
    for (int leaf = 0; leaf < scheme.leaves().size(); leaf++) {
      if (isAsked(scheme, scheme.leaves().get(leaf))) {
        leaves.add(leaf);
      }
    }
    if (leaves.isEmpty() || objects.isEmpty()) {
      return new Cohort(Map.of());
    }
    ObjectTally all = ObjectTally.together(objects.stream().map(CountedObject::counts).toList());
    ImmutableMap.Builder<Integer, List<List<Cell>>> cells = ImmutableMap.builder();
    for (int leaf : leaves) {
      cells.put(leaf, groups(scheme, all, leaf));
    }
    return new Cohort(cells.buildOrThrow());
  }

  private static boolean isAsked(SchemeDefinition scheme, LeafCriterion leaf) {
    return requireNonNull(scheme.rules().scoring().get(leaf.id()), "a scoring rule for each leaf")
            .rule()
        instanceof CohortScoringRule<?>;
  }

  private static List<List<Cell>> groups(SchemeDefinition scheme, ObjectTally all, int leaf) {
    List<List<Cell>> groups = new ArrayList<>();
    for (int i = 0; i < scheme.raters().size(); i++) {
      int group = i;
      RaterGroup raters = scheme.raters().get(group);
      groups.add(
          raters.strata().isEmpty()
              ? List.of(all.cell(leaf, group))
              : IntStream.range(0, raters.strata().size())
                  .mapToObj(stratum -> all.cell(leaf, group, stratum))
                  .toList());
    }
    return groups;
  }

  /**
   * Returns the counts of all objects together.
   *
   * @param leaf the number of a leaf whose rule asks for them
   * @param group the number of the group
   * @param stratum the number of the stratum; 0 where the group has none
   */
  Cell cell(int leaf, int group, int stratum) {
    return requireNonNull(cells.get(leaf), "counted where a rule asks").get(group).get(stratum);
  }
}
