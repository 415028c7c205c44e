package org.pingyi.evaluation.evaluate;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.rule.Reevaluation;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Evaluates objects again, with other weights or other counts, and keeps nothing but the outcomes.
 */
final class Reevaluator implements Reevaluation {

  private final SchemeDefinition scheme;
  private final List<CountedObject> objects;
  private final Appraisals appraisals;

  /** What does not change with the weights: scored once, where anybody asks. */
  private final Supplier<List<ImmutableList<ScoredCriterion>>> criteria;

  Reevaluator(SchemeDefinition scheme, List<CountedObject> objects, Appraisals appraisals) {
    this.scheme = scheme;
    this.objects = ImmutableList.copyOf(objects);
    this.appraisals = appraisals;
    this.criteria = Suppliers.memoize(appraisals::criteria);
  }

  @Override
  public Map<String, Fraction> weights() {
    return appraisals.weights().refused(Optional.empty()).isPresent()
        ? ImmutableMap.of()
        : appraisals.weights().of(scheme.criteria());
  }

  @Override
  public List<Outcome> withWeights(List<Fraction> weights) {
    if (weights.size() != weights().size()
        || weights.stream().anyMatch(weight -> weight.signum() <= 0)) {
      throw new IllegalArgumentException(
          "a weight above 0 is needed for each of the top-level criteria");
    }
    return outcomes(appraisals.withWeights(weights, criteria.get()));
  }

  @Override
  public List<Outcome> withAnswers(Recount recount) {
    ImmutableList.Builder<CountedObject> others =
        ImmutableList.builderWithExpectedSize(objects.size());
    for (int i = 0; i < objects.size(); i++) {
      int number = i;
      CountedObject object = objects.get(i);
      others.add(
          new CountedObject(
              object.object(),
              object.counts().withAnswers(cell -> recount.answers(number, cell)),
              object.groupWeights()));
    }
    return outcomes(appraisals.withObjects(others.build()));
  }

  @Override
  public List<Grade> grades() {
    return scheme.grades();
  }

  private List<Outcome> outcomes(Appraisals others) {
    Decisions decisions = Decisions.of(scheme, others.all());
    return others.all().stream()
        .map(object -> decisions.of(object).map(Reevaluator::outcome).orElse(Outcome.NONE))
        .collect(ImmutableList.toImmutableList());
  }

  private static Outcome outcome(Decision decision) {
    OptionalInt rank = decision.placing().rank();
    return new Outcome(Optional.of(decision.placing().score()), rank, decision.grade());
  }
}
