package org.pingyi.evaluation.rectification;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.Step;

/**
 * How urgent it is to put something right, by a scheme's order. The same numbers are asked about
 * once. For one thread at a time.
 */
final class Urgency {

  private final Function<Dissatisfaction, Priority> order;
  private final Map<Observed, Numbers> known = new HashMap<>();

  Urgency(Function<Dissatisfaction, Priority> order) {
    this.order = order;
  }

  /** What a priority comes to, without how it was worked out. */
  record Numbers(List<Fraction> numbers) {

    /** The most urgent first. */
    static final Comparator<Numbers> ORDER =
        Comparator.<Numbers, Iterable<Fraction>>comparing(
            Numbers::numbers,
            Comparators.<Fraction, Fraction>lexicographical(Comparator.naturalOrder()).reversed());
  }

  Numbers of(Observed observed) {
    return known.computeIfAbsent(observed, this::asked);
  }

  private Numbers asked(Observed observed) {
    Dissatisfaction of = Dissatisfaction.of(observed.dissatisfied(), observed.rated());
    return new Numbers(order.apply(of).numbers().stream().map(Step::result).toList());
  }
}
