/**
 * A second, independent reading of what the numbers of a report mean: redoes all of them from the
 * report's JSON alone, with explanations. It uses nothing of the library, and its own exact
 * arithmetic.
 *
 * <p>What is given are the counts of answers in the cells and the {@link
 * org.pingyi.evaluation.testkit.checker.Premises}; everything else follows. In the order in which
 * it follows: {@link org.pingyi.evaluation.testkit.checker.BallotsCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.ObjectCounts}, {@link
 * org.pingyi.evaluation.testkit.checker.StandardScoring}, {@link
 * org.pingyi.evaluation.testkit.checker.StandardCombining}, {@link
 * org.pingyi.evaluation.testkit.checker.ObjectScores}, {@link
 * org.pingyi.evaluation.testkit.checker.TogetherCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.ScoreRulesCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.RankCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.Bands}, {@link
 * org.pingyi.evaluation.testkit.checker.GradeRuleCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.GradeLimits}, {@link
 * org.pingyi.evaluation.testkit.checker.AdjustmentsCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.StandardTriggers}, {@link
 * org.pingyi.evaluation.testkit.checker.FindingsCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.WorkingDays}. Explanations are held against that by {@link
 * org.pingyi.evaluation.testkit.checker.NodeCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.StepCheck}, {@link
 * org.pingyi.evaluation.testkit.checker.TermsCheck} and {@link
 * org.pingyi.evaluation.testkit.checker.GroundsCheck}.
 *
 * <p>Rule authors use {@link org.pingyi.evaluation.testkit.checker.ReportChecker}, and hand in how
 * their rules are redone by {@link org.pingyi.evaluation.testkit.checker.Redoings}.
 */
@NullMarked
package org.pingyi.evaluation.testkit.checker;

import org.jspecify.annotations.NullMarked;
