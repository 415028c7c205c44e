package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * A plugin with parameters.
 *
 * <p>The parameters are a record. A scheme writes them in kebab case beside {@code use}; they are
 * bound to the record by name, checked by its Jakarta Validation constraints, and every fault is
 * reported where it stands in the scheme. A component is required unless it has a {@link
 * DefaultValue} or is an {@link java.util.Optional}. Besides texts, exact numbers, booleans, dates,
 * enums, lists, maps and further records, the types of {@code org.pingyi.evaluation.model} ({@code
 * Share}, {@code Fraction}, {@code CalendarDuration}, {@code Text}) and the {@link Reference
 * references} are read as a scheme writes them; {@code double} and {@code float} are refused. What
 * several rules share may be a record of its own, which stands {@link Beside} the others. In a
 * module, the record's package has to be opened to {@code com.fasterxml.jackson.databind} and
 * {@code org.hibernate.validator}; where it is open to {@code org.pingyi.evaluation.core}, too,
 * records of plain parameters are made and checked without starting either.
 *
 * @param <P> the record of parameters
 */
@Stable
public sealed interface Rule<P extends Record> extends Plugin
    permits ScoringRule,
        CombiningRule,
        WeightingRule,
        PaperRule,
        AdjustmentRule,
        GradingRule,
        RectificationTrigger,
        RectificationOrder,
        Statistic,
        ReviewFlag,
        ReportComparison {

  /**
   * Checks what constraints on single parameters cannot: called once, when a scheme is read, with
   * parameters that have passed their constraints. Does nothing by default.
   *
   * @param parameters the parameters
   * @param check what the rest of the scheme names, and where to report faults
   */
  default void check(P parameters, ParameterCheck check) {}
}
