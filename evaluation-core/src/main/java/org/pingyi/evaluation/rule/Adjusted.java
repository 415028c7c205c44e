package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Text;

/**
 * What an adjustment rule answers: a change with its reason, or that it does not apply and why.
 *
 * @param <T> a score or a grade
 */
public sealed interface Adjusted<T> {

  /**
   * Returns why the rule acted, or why it did not.
   *
   * @return the reason
   */
  Text reason();

  /**
   * A change.
   *
   * @param to the new score or grade
   * @param reason why
   * @param <T> a score or a grade
   */
  record Changed<T>(T to, Text reason) implements Adjusted<T> {

    /** Checks that nothing is missing. */
    public Changed {
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * No change.
   *
   * @param reason why the rule does not apply
   * @param <T> a score or a grade
   */
  record NotApplicable<T>(Text reason) implements Adjusted<T> {

    /** Checks that there is a reason. */
    public NotApplicable {
      requireNonNull(reason, "reason");
    }
  }
}
