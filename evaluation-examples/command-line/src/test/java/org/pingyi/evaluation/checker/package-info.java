/**
 * A second, independent reading of what the numbers of a report mean: redoes all of them from the
 * report's JSON alone, with explanations. It uses nothing of the library, and its own exact
 * arithmetic.
 *
 * <p>What is given are the counts of answers in the cells and the {@link
 * org.pingyi.evaluation.checker.Premises}; everything else follows. In the order in which it
 * follows: {@link org.pingyi.evaluation.checker.BallotsCheck}, {@link
 * org.pingyi.evaluation.checker.ObjectCounts}, {@link
 * org.pingyi.evaluation.checker.StandardScoring}, {@link
 * org.pingyi.evaluation.checker.StandardCombining}, {@link
 * org.pingyi.evaluation.checker.ObjectScores}, {@link
 * org.pingyi.evaluation.checker.ScoreRulesCheck}, {@link org.pingyi.evaluation.checker.RankCheck},
 * {@link org.pingyi.evaluation.checker.Bands}, {@link
 * org.pingyi.evaluation.checker.GradeRuleCheck}, {@link org.pingyi.evaluation.checker.GradeLimits},
 * {@link org.pingyi.evaluation.checker.AdjustmentsCheck}, {@link
 * org.pingyi.evaluation.checker.StandardTriggers}, {@link
 * org.pingyi.evaluation.checker.FindingsCheck}, {@link org.pingyi.evaluation.checker.WorkingDays}.
 * Explanations are held against that by {@link org.pingyi.evaluation.checker.NodeCheck}, {@link
 * org.pingyi.evaluation.checker.StepCheck}, {@link org.pingyi.evaluation.checker.TermsCheck} and
 * {@link org.pingyi.evaluation.checker.GroundsCheck}.
 *
 * <p>Rule authors use {@link org.pingyi.evaluation.checker.ReportChecker}, and hand in how their
 * rules are redone by {@link org.pingyi.evaluation.checker.Redoings}.
 */
package org.pingyi.evaluation.checker;
