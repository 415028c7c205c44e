/**
 * The report: scores, grades, ranks, and what has to be put right, as immutable values and as
 * files.
 *
 * <p>An {@link org.pingyi.evaluation.report.EvaluationReport} is complete: nothing in it is hidden.
 * {@link org.pingyi.evaluation.report.ReportJson} and {@link
 * org.pingyi.evaluation.report.ReportCsv} write it, {@link
 * org.pingyi.evaluation.report.RejectionsCsv} writes the ballots that were not accepted, and {@link
 * org.pingyi.evaluation.report.FaultsJson} the faults of inputs that came to no report. The same
 * report gives the same bytes on every machine. Nothing here calculates a score.
 *
 * {@snippet class="FrontDoorTest" region="report"}
 */
@NullMarked
package org.pingyi.evaluation.report;

import org.jspecify.annotations.NullMarked;
