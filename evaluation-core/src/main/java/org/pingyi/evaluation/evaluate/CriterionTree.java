package org.pingyi.evaluation.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
    this.all = Maps.uniqueIndex(top.stream().flatMap(Criterion::tree).iterator(), Criterion::id);
    this.numbers = numbered(all.keySet().asList());
    this.leaves = top.stream().flatMap(Criterion::leaves).collect(toImmutableList());
    this.leafNumbers = numbered(leaves.stream().map(LeafCriterion::id).toList());
  }

  private static ImmutableMap<String, Integer> numbered(List<String> ids) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(ids.get(i), i);
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
