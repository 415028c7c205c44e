package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.stability.Stable;

/**
 * How a score came about: the last step of its calculation, which holds the steps before it, and
 * what each part adds to it.
 *
 * <p>A rule that explains itself in more than {@link #MAX_NUMBERS}, or deeper than {@link
 * #MAX_DEPTH}, fails when it is asked; so it does where the comparisons that a decision rests on
 * are larger.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the last step; its result is the score
 * @param terms the terms whose contributions add up to the score; none where it is no weighted mean
 */
@Stable
public record Working(Step step, List<Term> terms) {

  /**
   * The most numbers of a working: those that are given and the results of steps, each as often as
   * it is used.
   */
  public static final int MAX_NUMBERS = 1_000_000;

  /** How many steps of a working may be within each other. */
  public static final int MAX_DEPTH = 100;

  /**
   * Checks the terms.
   *
   * @throws IllegalArgumentException if there are terms, and their contributions do not add up to
   *     the result of the step
   */
  public Working {
    requireNonNull(step, "step");
    terms = List.copyOf(terms);
    Fraction sum = Fraction.ZERO;
    for (Term term : terms) {
      sum = sum.plus(term.contribution());
    }
    if (!terms.isEmpty() && !sum.equals(step.result())) {
      throw new IllegalArgumentException("not the terms of the step: " + step.name());
    }
  }

  /**
   * Returns a working without terms.
   *
   * @param step the last step
   * @return the working
   */
  public static Working of(Step step) {
    return new Working(step, List.of());
  }

  /**
   * Starts a weighted mean, Σ weight·value / Σ weight.
   *
   * @return terms to add to, of which there must be one with a value in the end
   */
  public static Terms weighted() {
    return new Terms();
  }

  /** Terms that are collected. Not thread-safe; used once, where a score is explained. */
  public static final class Terms {

    private final List<Term.Weighed> terms = new ArrayList<>();

    private Terms() {}

    /**
     * Adds a term.
     *
     * @param id the part's id
     * @param title what people read
     * @param weight how much it counts, above 0
     * @param value its score or value
     * @return these terms
     */
    public Terms add(String id, Text title, Operand weight, Operand value) {
      terms.add(new Term.Weighed(id, title, weight, Optional.of(value)));
      return this;
    }

    /**
     * Adds a part that has no score and does not count.
     *
     * @param id the part's id
     * @param title what people read
     * @param weight how much it would count
     * @return these terms
     */
    public Terms addMissing(String id, Text title, Operand weight) {
      terms.add(new Term.Weighed(id, title, weight, Optional.empty()));
      return this;
    }

    /**
     * Returns the weighted mean of the terms, with steps that calculate just that.
     *
     * @param name what the mean is
     * @return the working
     * @throws ArithmeticException if the weights of the terms that have a value add up to 0
     */
    public Working mean(Text name) {
      List<Operand> weights = new ArrayList<>();
      for (Term.Weighed term : terms) {
        if (term.value().isPresent()) {
          weights.add(term.weight());
        }
      }
      return mean(name, Step.of(Text.of("weights together", "权重合计"), Operation.SUM, weights));
    }

    /**
     * Returns the weighted mean of the terms.
     *
     * @param name what the mean is
     * @param weights the weights of the terms that have a value, together
     * @return the working
     * @throws IllegalArgumentException if the weights do not add up to that
     */
    public Working mean(Text name, Operand weights) {
      List<Step> products = new ArrayList<>();
      for (Term.Weighed term : terms) {
        if (term.value().isPresent()) {
          List<Operand> factors = List.of(term.weight(), term.value().get());
          products.add(Step.of(term.title(), Operation.PRODUCT, factors));
        }
      }
      Step sum = Step.of(Text.of("together", "合计"), Operation.SUM, products);
      return as(Step.of(name, Operation.QUOTIENT, List.of(sum, weights)));
    }

    /**
     * Returns the terms with a calculation of their weighted mean by other steps.
     *
     * @param step the last step; its result is the weighted mean of the terms
     * @return the working
     * @throws IllegalArgumentException if the contributions do not add up to the result
     */
    public Working as(Step step) {
      return new Working(step, Term.of(terms));
    }
  }
}
