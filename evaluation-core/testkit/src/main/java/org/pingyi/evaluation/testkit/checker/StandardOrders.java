package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The standard rectification orders, redone: the numbers by which findings are ordered. */
final class StandardOrders {

  private static final Set<String> KNOWN =
      Set.of("most-affected", "most-dissatisfied", "share-and-number");

  private StandardOrders() {}

  static boolean knows(Rule rule) {
    return KNOWN.contains(rule.use());
  }

  /** Returns the numbers of a leaf, the first of which decides; the greater come first. */
  static List<Exact> numbers(Rule rule, Counts pooled) {
    Exact number = Exact.of(pooled.negative());
    Exact share = pooled.rated() == 0 ? Exact.ZERO : Exact.of(pooled.negative(), pooled.rated());
    return switch (rule.use()) {
      case "most-affected" -> List.of(number, share);
      case "most-dissatisfied" -> List.of(share, number);
      default ->
          List.of(
              power(share, rule, "share-power").times(power(number, rule, "number-power")), share);
    };
  }

  private static Exact power(Exact base, Rule rule, String parameter) {
    Exact product = Exact.ONE;
    for (int i = Integer.parseInt(requireNonNull(rule.parameters().get(parameter))); i > 0; i--) {
      product = product.times(base);
    }
    return product;
  }
}
