package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.testkit.ScoringContract;

class BayesianMeanContractTest extends ScoringContract {
  BayesianMeanContractTest() {
    super(
        new BayesianMean(),
        "prior-weight: 10",
        "prior-weight: 0.5\nprior-mean: 70",
        "prior-weight: 3\nprior-mean: -1000");
  }
}
