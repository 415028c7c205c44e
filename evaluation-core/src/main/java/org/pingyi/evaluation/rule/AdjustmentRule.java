package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * Changes what came out, with a reason. A rule acts on {@link ScoreAdjustmentRule scores}, before
 * rounding, or on {@link GradeAdjustmentRule grades}, and says so by its type.
 *
 * @param <P> the record of parameters
 */
@Stable
public sealed interface AdjustmentRule<P extends Record> extends Rule<P>
    permits ScoreAdjustmentRule, GradeAdjustmentRule {}
