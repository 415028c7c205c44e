/**
 * What things are: objects, criteria, scales, rater groups, grades, texts, exact numbers, dates,
 * words of fixed lists.
 *
 * <p>Every value here is immutable, and checked when it is built. Nothing here counts, scores,
 * reads or writes, and nothing here knows any other package of this library but {@code text} and
 * the marks of {@code stability}.
 */
@NullMarked
package org.pingyi.evaluation.model;

import org.jspecify.annotations.NullMarked;
