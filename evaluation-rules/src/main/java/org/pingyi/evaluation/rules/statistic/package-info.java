/**
 * Statistics: figures beside the scores, from the counts alone. They change no score, grade or
 * rank.
 *
 * <p>What has no exact value, such as a root, is calculated in decimals; only random draws of large
 * numbers use {@code double}, through {@link StrictMath}. Figures are the same on every machine.
 */
@NullMarked
package org.pingyi.evaluation.rules.statistic;

import org.jspecify.annotations.NullMarked;
