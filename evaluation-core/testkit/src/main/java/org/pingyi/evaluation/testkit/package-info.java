/**
 * For the tests of whoever writes plugins. A class of a few lines that extends the contract of a
 * kind, such as {@link org.pingyi.evaluation.testkit.ScoringContract}, tests a plugin with schemes
 * and ballots that are made up; {@link org.pingyi.evaluation.testkit.PingyiTest} evaluates a text
 * of your own in one line; {@link org.pingyi.evaluation.testkit.checker.ReportChecker} redoes every
 * number of a report.
 *
 * <p>Contracts run under JUnit Platform, beside tests of JUnit Jupiter, and nothing need be known
 * of jqwik, by which they are built. A failure says what the plugin did, with the smallest scheme
 * and ballots for which it was seen, and the seed by which the test can be repeated, as the system
 * property {@code pingyi.testkit.seed}.
 */
@NullMarked
package org.pingyi.evaluation.testkit;

import org.jspecify.annotations.NullMarked;
