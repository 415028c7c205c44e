package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What came out of what is explained.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public sealed interface Outcome {

  /**
   * A number.
   *
   * @param exact the exact number
   * @param published the same, rounded once, as the report writes it; none where the report does
   *     not have the number
   */
  record Numeric(Fraction exact, Optional<BigDecimal> published) implements Outcome {

    /** Checks that nothing is missing. */
    public Numeric {
      requireNonNull(exact, "exact");
      requireNonNull(published, "published");
    }
  }

  /**
   * A grade.
   *
   * @param grade the grade
   */
  record Graded(Grade grade) implements Outcome {

    /** Checks that there is a grade. */
    public Graded {
      requireNonNull(grade, "grade");
    }
  }

  /**
   * Nothing: there is not enough to say, or a rule did not act.
   *
   * @param reason why
   */
  record None(Text reason) implements Outcome {

    /** Checks that there is a reason. */
    public None {
      requireNonNull(reason, "reason");
    }
  }

  /** What is explained has no outcome of its own: it holds others together. */
  record Together() implements Outcome {}
}
