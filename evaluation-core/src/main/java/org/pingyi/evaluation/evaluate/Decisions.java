package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * What was decided on the objects that have a score: adjusted scores, ranks and grades.
 *
 * @param pools for each pool its objects in rank order
 * @param byObject the same by the objects' ids
 */
record Decisions(Map<String, List<Decision>> pools, Map<String, Decision> byObject) {

  Decisions {
    pools = ImmutableMap.copyOf(pools);
    byObject = ImmutableMap.copyOf(byObject);
  }

  static Decisions of(SchemeDefinition scheme, List<Appraisal> appraisals) {
    ScoreAdjustments adjustments = new ScoreAdjustments(scheme);
    List<Placing> scored =
        appraisals.stream().flatMap(object -> adjustments.apply(object).stream()).toList();
    Grades grades = new Grades(scheme);
    ImmutableMap.Builder<String, List<Decision>> pools = ImmutableMap.builder();
    ImmutableMap.Builder<String, Decision> byObject = ImmutableMap.builder();
    for (Pool pool : new Ranker(scheme).rank(scored)) {
      List<Decision> decided = ImmutableList.copyOf(grades.decide(pool));
      pools.put(pool.name(), decided);
      decided.forEach(each -> byObject.put(each.placing().object().id(), each));
    }
    return new Decisions(pools.buildOrThrow(), byObject.buildOrThrow());
  }

  /** Returns what was decided on an object; nothing where it has no score. */
  Optional<Decision> of(Appraisal appraisal) {
    return Optional.ofNullable(byObject.get(appraisal.object().id()));
  }

  /** Returns those that an object is ranked against, in rank order, itself among them. */
  List<Decision> poolOf(Decision decision) {
    return requireNonNull(pools.get(decision.placing().appraisal().pool()), "its pool");
  }
}
