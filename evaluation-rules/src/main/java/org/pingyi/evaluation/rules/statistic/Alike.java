package org.pingyi.evaluation.rules.statistic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.rule.EvaluatedObject;

/**
 * Which objects differ in nothing but their names. Each object has a row of random numbers of its
 * own, by its counts and not by its name or place in the report; what is found of objects that are
 * alike is found of all of them together, so that none fares better for being listed first.
 *
 * @param rows for each object the number of its row of random numbers
 * @param kinds for each object the number of those that are like it
 * @param sizes how many objects there are of each kind
 */
record Alike(List<Integer> rows, List<Integer> kinds, List<Integer> sizes) {

  Alike {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
    sizes = List.copyOf(sizes);
  }

  static Alike of(List<EvaluatedObject> objects) {
    List<String> looks = objects.stream().map(Alike::looks).toList();
    List<Integer> order =
        IntStream.range(0, looks.size()).boxed().sorted(Comparator.comparing(looks::get)).toList();
    Integer[] rows = new Integer[looks.size()];
    for (int i = 0; i < order.size(); i++) {
      rows[order.get(i)] = i;
    }
    Map<String, Integer> kinds = new HashMap<>();
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    Integer[] kindOf = new Integer[looks.size()];
    for (int object : order) {
      int kind = kinds.computeIfAbsent(looks.get(object), each -> kinds.size());
      kindOf[object] = kind;
      sizes.merge(kind, 1, Integer::sum);
    }
    return new Alike(List.of(rows), List.of(kindOf), List.copyOf(sizes.values()));
  }

  private static String looks(EvaluatedObject object) {
    StringBuilder looks = new StringBuilder(object.pool()).append('\n');
    looks.append(object.object().kind()).append(new TreeMap<>(object.object().attributes()));
    for (LeafCriterion leaf : object.leaves()) {
      for (RaterGroup group : object.groups()) {
        looks.append('\n').append(object.cell(leaf.id(), group.id()));
        for (Stratum stratum : group.strata()) {
          looks.append('\n').append(object.cell(leaf.id(), group.id(), stratum.id()));
        }
      }
    }
    return looks.toString();
  }
}
