package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import org.pingyi.evaluation.rule.Scored;

/**
 * An object with its exact scores, and how they came about.
 *
 * @param object the object with its counts
 * @param criteria the top-level criteria in scheme order
 * @param total the combined score, before score rules, or why there is none
 * @param groups the total by each rater group alone, in scheme order
 */
record ScoredObject(
    CountedObject object,
    ImmutableList<ScoredCriterion> criteria,
    Scored total,
    ImmutableList<Scored> groups) {}
