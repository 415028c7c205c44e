package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A change that a rule made to a score or a grade, with its reason.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Adjustment {

  /**
   * Returns the rule.
   *
   * @return its id, or the name of the limit on a grade
   */
  String rule();

  /**
   * Returns why the rule acted.
   *
   * @return the reason
   */
  Text reason();

  /**
   * Returns what was there before, as the report writes it.
   *
   * @return a published score in plain digits, or a grade's id
   */
  String before();

  /**
   * Returns what came of it, as the report writes it.
   *
   * @return a published score in plain digits, or a grade's id
   */
  String after();

  /**
   * A score that a rule changed.
   *
   * @param rule the rule's id
   * @param from the published score without it
   * @param to the published score with it
   * @param reason why
   */
  record OfScore(String rule, BigDecimal from, BigDecimal to, Text reason) implements Adjustment {

    /** Checks that nothing is missing. */
    public OfScore {
      requireNonNull(rule, "rule");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
    }

    @Override
    public String before() {
      return from.toPlainString();
    }

    @Override
    public String after() {
      return to.toPlainString();
    }
  }

  /**
   * A grade that a rule or a limit changed.
   *
   * @param rule the rule's id, or the name of the limit
   * @param from the grade without it
   * @param to the grade with it
   * @param reason why
   */
  record OfGrade(String rule, Grade from, Grade to, Text reason) implements Adjustment {

    /** Checks that nothing is missing. */
    public OfGrade {
      requireNonNull(rule, "rule");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(reason, "reason");
    }

    @Override
    public String before() {
      return from.id();
    }

    @Override
    public String after() {
      return to.id();
    }
  }
}
