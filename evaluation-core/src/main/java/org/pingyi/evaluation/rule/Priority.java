package org.pingyi.evaluation.rule;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.stability.Experimental;

/**
 * How urgent it is to put something right: exact numbers, of which the first decides, and each
 * further one between those that are alike so far. Greater is more urgent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numbers the numbers as steps that a person can redo, at least one
 */
@Experimental
public record Priority(List<Step> numbers) {

  /** The most urgent first; those that are alike in all numbers are equal to it. */
  public static final Comparator<Priority> MOST_URGENT_FIRST =
      Comparator.<Priority, Iterable<Fraction>>comparing(
          Priority::results,
          Comparators.<Fraction, Fraction>lexicographical(naturalOrder()).reversed());

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no number
   */
  public Priority {
    numbers = Contents.copyOf(numbers, Step.class);
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("a priority has at least one number");
    }
  }

  /**
   * Returns a priority of some numbers.
   *
   * @param numbers the number that decides, and those that decide where it is the same
   * @return the priority
   */
  public static Priority of(Step... numbers) {
    return new Priority(List.of(numbers));
  }

  /**
   * Returns how urgent something is where a scheme says nothing of it: what the greatest share are
   * dissatisfied with comes first, of equal shares what more people are dissatisfied with.
   *
   * @param of how many were dissatisfied
   * @return the share and the number
   */
  public static Priority byShare(Dissatisfaction of) {
    return of(of.share(), of.number());
  }

  private List<Fraction> results() {
    return numbers.stream().map(Step::result).toList();
  }
}
