package org.pingyi.evaluation.evaluate;

import java.util.List;
import org.pingyi.evaluation.evaluate.Triggers.Answered;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/**
 * All that is decided on objects, before anybody looks at them as a whole.
 *
 * @param scheme the scheme
 * @param tally the counts of the accepted ballots
 * @param counted the objects with their counts
 * @param appraisals the same with their scores
 * @param decisions what was decided on those that have a score
 * @param triggers what has to be put right
 */
record DecidedObjects(
    SchemeDefinition scheme,
    Tally tally,
    List<CountedObject> counted,
    Appraisals appraisals,
    Decisions decisions,
    Answered triggers) {

  /** Takes the decisions, one after the other. */
  static DecidedObjects of(SchemeDefinition scheme, Tally tally, Workers workers) {
    List<CountedObject> counted = CountedObject.all(scheme, tally);
    Appraisals appraisals = Appraisals.of(scheme, counted, workers);
    checkSteps(scheme, appraisals);
    Decisions decisions = Decisions.of(scheme, appraisals.all());
    Answered triggers = new Triggers(scheme).find(appraisals.all());
    return new DecidedObjects(scheme, tally, counted, appraisals, decisions, triggers);
  }

  /**
   * Makes sure for one object, which has a score, that the steps of rules come to their numbers. A
   * rule that gives other steps is found without explaining all objects.
   */
  private static void checkSteps(SchemeDefinition scheme, Appraisals appraisals) {
    List<Appraisal> all = appraisals.all();
    for (int number = 0; number < all.size(); number++) {
      if (all.get(number).exactScore().isPresent()) {
        new ScoreExplainer(scheme, appraisals.scored(number)).total();
        return;
      }
    }
  }

  /** Returns the objects as statistics and readers of papers see them. */
  EvaluatedScheme evaluated() {
    List<RaterGroup> groups = List.copyOf(scheme.raters());
    return new EvaluatedScheme(
        scheme.leaves(),
        groups,
        appraisals.all().stream()
            .<EvaluatedObject>map(each -> new Evaluated(each, decisions.of(each), groups))
            .toList());
  }
}
