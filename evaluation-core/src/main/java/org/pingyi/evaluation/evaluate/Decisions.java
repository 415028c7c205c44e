package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * What was decided on the objects that have a score: adjusted scores, ranks and grades.
 *
 * @param pools for each pool its objects in rank order
 * @param places where each object stands in its pool, from 0, by the objects' ids
 */
record Decisions(Map<String, List<Decision>> pools, Map<String, Place> places) {

  /**
   * Where an object stands.
   *
   * @param pool the name of its pool
   * @param number its number there, in rank order
   */
  record Place(String pool, int number) {}

  Decisions {
    pools = ImmutableMap.copyOf(pools);
    places = ImmutableMap.copyOf(places);
  }

  static Decisions of(SchemeDefinition scheme, List<Appraisal> appraisals) {
    ScoreAdjustments adjustments = new ScoreAdjustments(scheme);
    List<Placing> scored = new ArrayList<>(appraisals.size());
    for (Appraisal object : appraisals) {
      Optional<Placing> placing = adjustments.apply(object);
      if (placing.isPresent()) {
        scored.add(placing.get());
      }
    }
    Grades grades = new Grades(scheme);
    ImmutableMap.Builder<String, List<Decision>> pools = ImmutableMap.builder();
    ImmutableMap.Builder<String, Place> places = ImmutableMap.builder();
    for (Pool pool : new Ranker(scheme).rank(scored)) {
      List<Decision> decided = ImmutableList.copyOf(grades.decide(pool));
      pools.put(pool.name(), decided);
      for (int i = 0; i < decided.size(); i++) {
        places.put(decided.get(i).placing().object().id(), new Place(pool.name(), i));
      }
    }
    return new Decisions(pools.buildOrThrow(), places.buildOrThrow());
  }

  /** Returns what was decided on an object; nothing where it has no score. */
  Optional<Decision> of(Appraisal appraisal) {
    Place place = places.get(appraisal.object().id());
    return place == null ? Optional.empty() : Optional.of(pool(place.pool()).get(place.number()));
  }

  private Place place(Decision decision) {
    return requireNonNull(places.get(decision.placing().object().id()), "an object with a score");
  }

  /** Returns where an object stands among all that it is ranked with, from 0. */
  int numberInPool(Decision decision) {
    return place(decision).number();
  }

  /** Returns all that an object is ranked with, itself too, in rank order. */
  List<Standing> standings(Decision decision) {
    return Lists.transform(pool(place(decision).pool()), Decision::placing);
  }

  /** Returns who is ranked next before an object, or next after it. */
  Optional<Decision> beside(Decision decision, int step) {
    Place place = place(decision);
    List<Decision> pool = pool(place.pool());
    int number = place.number() + step;
    return number < 0 || number >= pool.size() ? Optional.empty() : Optional.of(pool.get(number));
  }

  /** Returns how many objects an object is ranked among, itself too. */
  int rankedWith(Decision decision) {
    return pool(decision.placing().appraisal().pool()).size();
  }

  private List<Decision> pool(String name) {
    return requireNonNull(pools.get(name), "its pool");
  }
}
