package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/**
 * Something that has to be put right, as a trigger finds it.
 *
 * @param object the object
 * @param leaf the leaf
 * @param rule the trigger
 * @param exact what was seen, exactly
 * @param observed the same as it is published
 * @param priority the numbers by which it is ordered, the first of which decides
 */
record Finding(
    Appraised object,
    String leaf,
    Rule rule,
    Exact exact,
    BigDecimal observed,
    List<Exact> priority) {

  String name() {
    return object.id() + " " + leaf + " " + rule.use();
  }
}
