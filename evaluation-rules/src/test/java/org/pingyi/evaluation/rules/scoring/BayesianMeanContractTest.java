package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.ScoringContract;

class BayesianMeanContractTest extends ScoringContract {
  BayesianMeanContractTest() {
    super(
        new BayesianMean(),
        "prior-weight: 10",
        "prior-weight: 0.5\nprior-mean: 1.5",
        "prior-weight: 3\nprior-mean: -2");
  }

  @Override
  protected boolean fits(Scale scale, String parameters) {
    if (!parameters.contains("prior-mean") || scale.least().isEmpty()) {
      return true;
    }
    Fraction prior = parameters.endsWith("-2") ? Fraction.of(-2) : Fraction.of(3, 2);
    return prior.compareTo(scale.least().get()) >= 0
        && prior.compareTo(scale.greatest().orElseThrow()) <= 0;
  }
}
