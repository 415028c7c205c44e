package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.testkit.ScoringContract;

class DistributionWeightedContractTest extends ScoringContract {
  DistributionWeightedContractTest() {
    super(
        new DistributionWeighted(),
        "values: { option-1: 100, option-2: -0.5, option-3: 7 }",
        "values: { option-1: 60, option-3: 7 }");
  }

  /** All options that have a value are named. */
  @Override
  protected boolean fits(Scale scale, String parameters) {
    return scale instanceof OptionScale options
        && options.options().stream()
            .allMatch(option -> option.value().isEmpty() || parameters.contains(option.id() + ":"));
  }
}
