package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an adjustment rule answers: a change with its reason, or that it does not apply and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> a {@link Step} whose result is the new exact score, or a grade
 */
@Stable
public sealed interface Adjusted<T> {

  /**
   * Returns why the rule acted, or why it did not.
   *
   * @return the reason
   */
  Text reason();

  /**
   * Returns what the decision rests on.
   *
   * @return comparisons that a person can redo; perhaps none
   */
  List<Comparison> grounds();

  /**
   * A change.
   *
   * @param to the step that calculates the new exact score, or the new grade
   * @param reason why
   * @param grounds comparisons that hold
   * @param <T> a {@link Step} or a grade
   */
  record Changed<T>(T to, Text reason, List<Comparison> grounds) implements Adjusted<T> {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if one of the grounds does not hold
     */
    public Changed {
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
      grounds = List.copyOf(grounds);
      if (!grounds.stream().allMatch(Comparison::holds)) {
        throw new IllegalArgumentException("a change whose grounds do not hold");
      }
    }

    /**
     * Creates a change that rests on nothing but the rule.
     *
     * @param to the step that calculates the new exact score, or the new grade
     * @param reason why
     */
    public Changed(T to, Text reason) {
      this(to, reason, List.of());
    }
  }

  /**
   * No change.
   *
   * @param reason why the rule does not apply
   * @param grounds what that rests on; they hold or not, as the reason says
   * @param <T> a {@link Step} or a grade
   */
  record NotApplicable<T>(Text reason, List<Comparison> grounds) implements Adjusted<T> {

    /** Copies the list. */
    public NotApplicable {
      requireNonNull(reason, "reason");
      grounds = Contents.copyOf(grounds, Comparison.class);
    }

    /**
     * Creates an answer that rests on nothing but the rule.
     *
     * @param reason why the rule does not apply
     */
    public NotApplicable(Text reason) {
      this(reason, List.of());
    }
  }
}
