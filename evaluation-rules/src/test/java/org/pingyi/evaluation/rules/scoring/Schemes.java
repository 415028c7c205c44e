package org.pingyi.evaluation.rules.scoring;

import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.rule.RulePlugins;

/** Small schemes that use a scoring rule. */
final class Schemes {

  private Schemes() {}

  /** Reads a scheme with the options A 100, B 80 and C 40 and D without value. */
  static EvaluationScheme scoring(String use) {
    return EvaluationScheme.read(
        "scheme.yaml",
        """
        id: x
        version: 1
        scales:
          s:
            options:
              - { id: A, value: 100, attitude: positive }
              - { id: B, value: 80, attitude: positive }
              - { id: C, value: 40, attitude: negative }
              - { id: D }
        criteria: [ { id: c } ]
        raters: [ { id: g } ]
        scoring: { use: %s }
        """
            .formatted(use),
        RulePlugins.discover(Schemes.class.getClassLoader()));
  }
}
