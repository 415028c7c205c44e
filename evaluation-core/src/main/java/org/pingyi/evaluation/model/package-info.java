/**
 * What things are: objects, criteria, scales, rater groups, grades, texts, exact numbers, dates.
 *
 * <p>Every type here is an immutable value that is checked when it is built. Nothing here counts,
 * scores, reads or writes, and nothing here knows any other package of this library but {@code
 * text}.
 */
@NullMarked
package org.pingyi.evaluation.model;

import org.jspecify.annotations.NullMarked;
