package org.pingyi.evaluation.rules.grading;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Standing;

/**
 * Where an object stands among those that it is ranked with.
 *
 * @param rank its rank
 * @param tied how many others have the same rank
 * @param pool how many objects are ranked
 */
record PoolPlace(Given rank, Given tied, Given pool) {

  /** Looks at one object of a pool in rank order: those of one rank stand side by side. */
  static PoolPlace of(int object, List<Standing> pool) {
    int rank = rank(pool, object);
    return of(object, pool, before(rank + 1, pool) - before(rank, pool) - 1);
  }

  /** Looks at all objects, in rank order. */
  static List<PoolPlace> all(List<Standing> pool) {
    List<PoolPlace> places = new ArrayList<>(pool.size());
    while (places.size() < pool.size()) {
      int first = places.size();
      int last = last(first, pool);
      for (int object = first; object <= last; object++) {
        places.add(of(object, pool, last - first));
      }
    }
    return places;
  }

  /** How many stand before a rank; halved again and again, since all of a pool may share one. */
  private static int before(int rank, List<Standing> pool) {
    int from = 0;
    int to = pool.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rank(pool, middle) < rank) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static int last(int first, List<Standing> pool) {
    int last = first;
    while (last + 1 < pool.size() && rank(pool, last + 1) == rank(pool, first)) {
      last++;
    }
    return last;
  }

  private static PoolPlace of(int object, List<Standing> pool, int others) {
    return new PoolPlace(
        Given.rank(pool.get(object)),
        new Given(
            Text.of("others of the same rank", "同名次的其他对象数"),
            Origin.of(Origin.Kind.TIED),
            Fraction.of(others)),
        Given.pool(pool.size()));
  }

  private static int rank(List<Standing> pool, int object) {
    return pool.get(object).rank().orElseThrow();
  }
}
