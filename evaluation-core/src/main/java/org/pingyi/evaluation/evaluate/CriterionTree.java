package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.LeafCriterion;

/** The criteria of a scheme by their ids, and numbered from 0 in scheme order. */
final class CriterionTree {

  private final ImmutableList<Criterion> top;
  private final ImmutableMap<String, Criterion> all;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableList<LeafCriterion> leaves;
  private final ImmutableMap<String, Integer> leafNumbers;

  CriterionTree(List<Criterion> criteria) {
    this.top = ImmutableList.copyOf(criteria);
    ImmutableMap.Builder<String, Criterion> byId = ImmutableMap.builder();
    ImmutableList.Builder<LeafCriterion> last = ImmutableList.builder();
    addTrees(top, byId, last);
    this.all = byId.buildOrThrow();
    this.numbers = numbered(all.values());
    this.leaves = last.build();
    this.leafNumbers = numbered(leaves);
  }

  private static void addTrees(
      List<Criterion> criteria,
      ImmutableMap.Builder<String, Criterion> byId,
      ImmutableList.Builder<LeafCriterion> leaves) {
    for (Criterion criterion : criteria) {
      byId.put(criterion.id(), criterion);
      if (criterion instanceof LeafCriterion leaf) {
        leaves.add(leaf);
      }
      addTrees(criterion.children(), byId, leaves);
    }
  }

  private static ImmutableMap<String, Integer> numbered(Collection<? extends Criterion> criteria) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    int number = 0;
    for (Criterion criterion : criteria) {
      numbers.put(criterion.id(), number);
      number++;
    }
    return numbers.buildOrThrow();
  }

  /** Returns the top-level criteria. */
  List<Criterion> top() {
    return top;
  }

  /** Returns all leaves. */
  List<LeafCriterion> leaves() {
    return leaves;
  }

  /** Returns a criterion, inner or leaf. */
  Criterion find(String criterion) {
    return known(all, criterion);
  }

  /** Returns the number of a criterion among all criteria, each parent before its children. */
  int number(String criterion) {
    return known(numbers, criterion);
  }

  /** Returns the number of a leaf among all leaves, which is also its number in the tally. */
  int leafNumber(String leaf) {
    return known(leafNumbers, leaf);
  }

  boolean isLeaf(String criterion) {
    return leafNumbers.containsKey(criterion);
  }

  private static <T> T known(Map<String, T> byId, String id) {
    T found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("the scheme has no such criterion: " + id);
    }
    return found;
  }
}
