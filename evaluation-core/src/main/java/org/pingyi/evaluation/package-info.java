/**
 * The front door: {@link org.pingyi.evaluation.EvaluationScheme}, from which everything can be
 * reached, and {@link org.pingyi.evaluation.Evaluations} for services, with text in and text out.
 *
 * {@snippet class="FrontDoorTest" region="evaluate"}
 *
 * <p>Data flows one way through the packages below: a scheme is read against {@code rule} plugins,
 * {@code ballot} sources are counted into a {@code tally}, and the tally is evaluated into a {@code
 * report}. Only this package names them all.
 */
@NullMarked
package org.pingyi.evaluation;

import org.jspecify.annotations.NullMarked;
