package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.ObjectTally;
import org.pingyi.evaluation.tally.Tally;

/**
 * An object with what was counted of it.
 *
 * @param object the object
 * @param counts its counts, all of them 0 where it has no accepted ballot
 * @param groupWeights the weight of each rater group for this object, in scheme order
 */
record CountedObject(EvaluationObject object, ObjectTally counts, List<Fraction> groupWeights) {

  /**
   * Returns the objects of an evaluation: those of the roster, or else those that accepted ballots
   * name, by code points.
   */
  static List<CountedObject> all(SchemeDefinition scheme, Tally tally) {
    if (!tally.layout().isOf(scheme.leaves(), scheme.raters())) {
      throw new IllegalArgumentException(
          "the tally counts other criteria, scales or rater groups than the scheme "
              + scheme.id()
              + " has");
    }
    Collection<EvaluationObject> objects = objects(scheme, tally);
    ImmutableList.Builder<CountedObject> counted =
        ImmutableList.builderWithExpectedSize(objects.size());
    for (EvaluationObject object : objects) {
      counted.add(of(object, scheme, tally));
    }
    return counted.build();
  }

  private static Collection<EvaluationObject> objects(SchemeDefinition scheme, Tally tally) {
    if (scheme.roster().isEmpty()) {
      return named(tally.objects(), scheme.objectKind());
    }
    Collection<EvaluationObject> listed = scheme.roster().map(Roster::objects).orElseThrow();
    Set<String> strangers =
        Sets.difference(
            tally.objects(),
            listed.stream().map(EvaluationObject::id).collect(ImmutableSet.toImmutableSet()));
    if (!strangers.isEmpty()) {
      throw new IllegalArgumentException(
          "the tally counts an object that is not in the roster: " + strangers.iterator().next());
    }
    return listed;
  }

  private static List<EvaluationObject> named(Set<String> ids, Optional<String> kind) {
    List<EvaluationObject> objects = new ArrayList<>(ids.size());
    for (String id : ids) {
      EvaluationObject object = EvaluationObject.of(id);
      objects.add(kind.isPresent() ? object.withDefaultKind(kind.get()) : object);
    }
    return objects;
  }

  private static CountedObject of(EvaluationObject object, SchemeDefinition scheme, Tally tally) {
    ImmutableList.Builder<Fraction> weights =
        ImmutableList.builderWithExpectedSize(scheme.raters().size());
    for (RaterGroup group : scheme.raters()) {
      weights.add(group.weightFor(object));
    }
    return new CountedObject(object, tally.of(object.id()), weights.build());
  }
}
