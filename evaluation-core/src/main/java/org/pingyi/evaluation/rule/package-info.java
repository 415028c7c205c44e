/**
 * The plugin interfaces: all that a rule author implements, and the values that rules are given and
 * answer with. How plugins are found is in {@code org.pingyi.evaluation.plugin}.
 *
 * <p>A rule is a class with a public constructor without arguments, a record of parameters, and one
 * line in {@code META-INF/services} (or a {@code provides} in a module), such as
 *
 * {@snippet class="PassRate" region="rule"}
 *
 * <p>The interfaces, one for each kind:
 *
 * <ul>
 *   <li>{@link org.pingyi.evaluation.rule.ScoringRule}: from the counts of a cell to its score
 *   <li>{@link org.pingyi.evaluation.rule.CombiningRule}: from the scores of parts to one score
 *   <li>{@link org.pingyi.evaluation.rule.WeightingRule}: the weights of criteria
 *   <li>{@link org.pingyi.evaluation.rule.PaperRule}: whether a paper is valid
 *   <li>{@link org.pingyi.evaluation.rule.AdjustmentRule}: bonuses, limits and vetoes
 *   <li>{@link org.pingyi.evaluation.rule.GradingRule}: from scores and ranks to grades
 *   <li>{@link org.pingyi.evaluation.rule.RectificationTrigger}: what has to be put right
 *   <li>{@link org.pingyi.evaluation.rule.RectificationOrder}: what is put right first
 *   <li>{@link org.pingyi.evaluation.rule.Statistic}: figures beside the scores
 *   <li>{@link org.pingyi.evaluation.rule.ReviewFlag}: papers that somebody should look at
 *   <li>{@link org.pingyi.evaluation.rule.ReportRenderer}: a report in another format
 *   <li>{@link org.pingyi.evaluation.rule.ReportComparison}: figures of two reports, before and
 *       after
 *   <li>{@link org.pingyi.evaluation.rule.SchemeTemplate}: a whole scheme to start from
 * </ul>
 *
 * <p>A rule author reads the interface of the kind in hand, and what it is shown and answers with.
 * By what they are for:
 *
 * <ul>
 *   <li>what a plugin says of itself: {@code Plugin}, {@code Rule}, {@code Identified}, {@code
 *       RuleInfo}, {@code Guide}
 *   <li>parameters: {@code NoParameters}, {@code Meaning}, {@code DefaultValue}, {@code Beside},
 *       {@code Reference}, {@code ParameterCheck}
 *   <li>kinds within kinds: {@code CohortScoringRule}; {@code NodeCombiningRule}, {@code
 *       CohortCombiningRule}, {@code DistributionCombiningRule}; {@code ScoreAdjustmentRule},
 *       {@code GradeAdjustmentRule}; {@code TallyStatistic}, {@code ReevaluatingStatistic}, {@code
 *       PaperStatistic}
 *   <li>what a rule is shown of objects: {@code AppraisedObject}, {@code Standing}, {@code
 *       EvaluatedObject}, {@code EvaluatedScheme}, {@code CellPlace}, {@code GroupWeights}, {@code
 *       Part}, {@code Distribution}, {@code GradeBand}, {@code Reevaluation}, {@code
 *       BeforeAndAfter}, {@code Dissatisfaction}; of papers: {@code Paper}, {@code CountedPaper}
 *   <li>what it answers: {@code Scored}, {@code ScoreRange}, {@code Weighing}, {@code Adjusted},
 *       {@code Findings}, {@code Finding}, {@code Figure}, {@code Flag}, {@code PaperReader},
 *       {@code Priority}
 *   <li>how it came to that: {@code Working}, {@code Step}, {@code Term}, {@code Comparison},
 *       {@code Operand}, {@code Given}, {@code Origin}
 * </ul>
 *
 * <p>A rule gets exact numbers and answers with an exact number and the {@link
 * org.pingyi.evaluation.rule.Step steps} by which it came to it. It must be a pure function of its
 * arguments and thread-safe: one instance serves all schemes. Nothing here knows any rule, and
 * nothing here reads a scheme or counts a ballot.
 */
/* Inside: Contents looks at what an answer holds; GuideReader reads a guide from YAML. */
@NullMarked
package org.pingyi.evaluation.rule;

import org.jspecify.annotations.NullMarked;
