/**
 * How far the ratings of two sides are from each other, and whether that may be chance: what a
 * statistic says of two rater groups or objects, and a report comparison of two reports.
 */
@NullMarked
package org.pingyi.evaluation.rules.difference;

import org.jspecify.annotations.NullMarked;
