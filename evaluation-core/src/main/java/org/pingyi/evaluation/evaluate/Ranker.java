package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Ranks objects within their pools by published score: 1, 2, 2, 4. What the scheme lists breaks
 * ties in turn; objects that are equal in all of it share the rank.
 */
final class Ranker {

  /** An object with what breaks ties, most important first; higher is better. */
  private record Contender(Placing placing, List<Optional<Fraction>> ties) {

    /** Better ones come first. */
    static int compare(Contender a, Contender b) {
      int order = b.placing().score().compareTo(a.placing().score());
      for (int i = 0; i < a.ties().size() && order == 0; i++) {
        order = Ranker.compare(a.ties().get(i), b.ties().get(i));
      }
      return order;
    }
  }

  /** Better ones come first; none is worst. */
  private static int compare(Optional<Fraction> a, Optional<Fraction> b) {
    return a.isPresent() && b.isPresent()
        ? b.get().compareTo(a.get())
        : Boolean.compare(b.isPresent(), a.isPresent());
  }

  /** Returns the number of the first key in which two objects differ, if there is one. */
  static Optional<Integer> deciding(List<Optional<Fraction>> a, List<Optional<Fraction>> b) {
    for (int i = 0; i < a.size(); i++) {
      if (compare(a.get(i), b.get(i)) != 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private final List<TieBreak> ties;

  Ranker(SchemeDefinition scheme) {
    this.ties = scheme.ranking().ties();
  }

  /** Ranks the objects that have a score, given in object order. */
  List<Pool> rank(List<Placing> scored) {
    Map<String, List<Placing>> pools = new LinkedHashMap<>();
    for (Placing placing : scored) {
      String name = placing.appraisal().pool();
      List<Placing> pool = pools.get(name);
      if (pool == null) {
        pool = new ArrayList<>();
        pools.put(name, pool);
      }
      pool.add(placing);
    }
    List<Pool> ranked = new ArrayList<>();
    for (Map.Entry<String, List<Placing>> pool : pools.entrySet()) {
      ranked.add(new Pool(pool.getKey(), ranked(pool.getValue())));
    }
    return ranked;
  }

  private List<Placing> ranked(List<Placing> pool) {
    List<Contender> order = new ArrayList<>(pool.size());
    for (Placing placing : pool) {
      order.add(new Contender(placing, ties(placing.appraisal())));
    }
    order.sort(Contender::compare);
    List<Placing> ranked = new ArrayList<>(order.size());
    int rank = 1;
    for (int i = 0; i < order.size(); i++) {
      if (i > 0 && Contender.compare(order.get(i - 1), order.get(i)) != 0) {
        rank = i + 1;
      }
      ranked.add(order.get(i).placing().ranked(rank));
    }
    return ranked;
  }

  /** Returns what an object is ranked by: its published score, then what breaks ties. */
  List<Optional<Fraction>> keys(Placing placing) {
    ImmutableList.Builder<Optional<Fraction>> keys = ImmutableList.builder();
    keys.add(Optional.of(Fraction.of(placing.score())));
    return keys.addAll(ties(placing.appraisal())).build();
  }

  private List<Optional<Fraction>> ties(Appraisal appraisal) {
    ImmutableList.Builder<Optional<Fraction>> keys =
        ImmutableList.builderWithExpectedSize(ties.size());
    for (TieBreak tie : ties) {
      keys.add(
          tie instanceof TieBreak.GroupTotal total
              ? total(appraisal, total.group())
              : satisfaction(appraisal));
    }
    return keys.build();
  }

  private static Optional<Fraction> total(Appraisal appraisal, String group) {
    return appraisal.raters().stream()
        .filter(result -> result.group().id().equals(group))
        .findFirst()
        .flatMap(GroupResult::score)
        .map(Fraction::of);
  }

  private static Optional<Fraction> satisfaction(Appraisal appraisal) {
    long positive = 0;
    long rated = 0;
    for (CellResult cell : appraisal.cells()) {
      positive += cell.counts().positive();
      rated += cell.counts().rated();
    }
    return rated == 0 ? Optional.empty() : Optional.of(Fraction.of(positive, rated));
  }
}
