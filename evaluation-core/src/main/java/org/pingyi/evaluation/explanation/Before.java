package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What was there before a rule or limit acted.
 *
 * @param written as reports write it: a published score in plain digits, or a grade's id
 * @param title what people read
 */
@Experimental
public record Before(String written, Text title) {

  /** Checks that nothing is missing. */
  public Before {
    requireNonNull(written, "written");
    requireNonNull(title, "title");
  }

  /**
   * Returns a published score.
   *
   * @param score the rounded score
   * @return the score
   */
  public static Before of(BigDecimal score) {
    return new Before(score.toPlainString(), Text.of(score.toPlainString()));
  }

  /**
   * Returns a grade.
   *
   * @param grade the grade
   * @return the grade
   */
  public static Before of(Grade grade) {
    return new Before(grade.id(), grade.title());
  }
}
