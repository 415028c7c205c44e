package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Something that has to be put right, as a trigger finds it.
 *
 * @param object the object
 * @param leaf the leaf
 * @param rule the trigger
 * @param exact what was seen, exactly
 * @param observed the same as it is published
 */
record Finding(Appraised object, String leaf, Rule rule, Exact exact, BigDecimal observed) {

  String name() {
    return object.id() + " " + leaf + " " + rule.use();
  }
}
