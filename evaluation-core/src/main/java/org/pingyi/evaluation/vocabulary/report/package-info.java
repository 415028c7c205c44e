/**
 * The words of a report: which fields there are, what stands in each, and what it means. The schema
 * of reports and their reference are written from it.
 *
 * <p>Nothing here writes or reads a report.
 */
@NullMarked
package org.pingyi.evaluation.vocabulary.report;

import org.jspecify.annotations.NullMarked;
