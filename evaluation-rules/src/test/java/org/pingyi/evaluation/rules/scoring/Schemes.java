package org.pingyi.evaluation.rules.scoring;

import java.util.List;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.testkit.PingyiTest;

/** Small schemes that use a scoring rule. */
final class Schemes {

  private Schemes() {}

  /** What a scheme is refused for whose options are A 100, B 80 and C 40 and D without value. */
  static List<Fault> faults(String use) {
    return PingyiTest.faults(
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
            .formatted(use));
  }
}
