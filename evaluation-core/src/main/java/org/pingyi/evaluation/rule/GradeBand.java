package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.stability.Stable;

/**
 * A grade with what the scheme says of it to the grading rule.
 *
 * @param grade the grade
 * @param parameters what else stands beside its id and title
 * @param <G> the record of a grade's parameters
 */
@Stable
public record GradeBand<G extends Record>(Grade grade, G parameters) {

  /** Checks that nothing is missing. */
  public GradeBand {
    requireNonNull(grade, "grade");
    requireNonNull(parameters, "parameters");
  }
}
