/**
 * Two reports held side by side: what changed, and which counts, weights or rules it came from.
 *
 * {@snippet class="ServiceTest" region="diff"}
 *
 * <p>{@link org.pingyi.evaluation.diff.ReportDiff} reads the JSON of two reports, and follows their
 * explanations from a number that changed down to what it was calculated from. Nothing here
 * evaluates anything: what is not in the reports is not known.
 */
@NullMarked
package org.pingyi.evaluation.diff;

import org.jspecify.annotations.NullMarked;
