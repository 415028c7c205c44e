/**
 * Explanations: how each number, rank, grade and finding of a report came about, as trees of plain
 * data that a person or another program can redo.
 *
 * {@snippet class="FrontDoorTest" region="explain"}
 *
 * <p>An {@link org.pingyi.evaluation.explanation.Explanation} says what was calculated from what;
 * {@link org.pingyi.evaluation.explanation.ExplanationText} words it for people. Nothing here
 * calculates a score or decides anything.
 */
@NullMarked
package org.pingyi.evaluation.explanation;

import org.jspecify.annotations.NullMarked;
