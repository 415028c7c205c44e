package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/**
 * Combines the scores of parts into one. A rule either looks at {@link NodeCombiningRule one object
 * at a time}, needs {@link CohortCombiningRule all objects at once}, or looks at how the ratings of
 * an object {@link DistributionCombiningRule are distributed}, and says so by its type.
 *
 * @param <P> the record of parameters
 */
@Stable
public sealed interface CombiningRule<P extends Record> extends Rule<P>
    permits NodeCombiningRule, CohortCombiningRule, DistributionCombiningRule {}
