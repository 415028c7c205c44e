/**
 * Two reports held side by side: what changed, and which counts, weights or rules it came from.
 *
 * {@snippet class="ServiceTest" region="diff"}
 *
 * <p>{@link org.pingyi.evaluation.diff.ReportDiff} reads the JSON of two reports, and follows their
 * explanations from a number that changed down to what it was calculated from. Nothing here
 * evaluates anything: what is not in the reports is not known. What it tells, by what it is of:
 *
 * <ul>
 *   <li>the reports: {@code ReportSide}; what only one of them has: {@code Presence}
 *   <li>an object: {@code ObjectDiff}, with each {@code Change}, the {@code Cause} of it, and how
 *       much each part of a score contributed, {@code ContributionChange}
 *   <li>findings and figures: {@code FindingDiff}, {@code FigureDiff}
 *   <li>all of it as JSON: {@code ReportDiffJson}
 * </ul>
 *
 * <p>{@link org.pingyi.evaluation.diff.ComparedReports} asks a rule how far the ratings of two
 * reports are from each other; {@code ComparedReportsJson} writes what it says.
 */
/*
 * Inside: ReportReader reads a report from its beginning to its end, and keeps little of it, a
 * ReportIndex. ObjectComparison holds an object of one beside that of the other, each a Side. For
 * what came out otherwise, Tracer follows both explanations at once to where they differ, and
 * collects Causes. Read these five first. The others:
 *
 * - a report that is read: ReportObject, ObjectReader, Explained, ExplainedReader, PremisesReader,
 *   StatedRulesReader, Settings, Titles, Fact
 * - rules that are the same ones in two schemes: RuleAlignment, ListedRule
 * - what both have of many things, held side by side: SideBySide
 * - findings and figures: FindingComparison, DecidingLeaves, FigureComparison; what rules changed:
 *   Adjustments
 * - where something comes from: DecisionTracer, RuleTracer, LimitTracer, InputTracer, Counts,
 *   Weights, Terms, Rounds; how much each part changed: Contributions
 * - ranks, which others change too: Pools, Standings, Standing, Crossings, Passed, Holders
 * - words: DiffText, DiffWording
 * - comparing by a rule: CellPairs, ReportedCells, StatedScales, Shown, ComparedText
 */
@NullMarked
package org.pingyi.evaluation.diff;

import org.jspecify.annotations.NullMarked;
