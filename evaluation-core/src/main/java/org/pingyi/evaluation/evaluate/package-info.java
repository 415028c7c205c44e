/**
 * From counts to results: every decision of an evaluation, each in a class of its own. All numbers
 * are exact until they are published. No rule is known by name here, and whatever a rule does wrong
 * is an error that names it and what it worked on.
 *
 * <p>These are read first, in this order:
 *
 * <ol>
 *   <li>{@link org.pingyi.evaluation.evaluate.Evaluator}: makes a report of a tally
 *   <li>{@code DecidedObjects}: what is decided on objects, one decision after the other
 *   <li>{@code Appraisals}: the scores of objects, from the cells up
 *   <li>{@code Decisions}: adjusted scores, ranks and grades
 *   <li>{@code Explainer}: how all of it came about, calculated once more when somebody asks
 * </ol>
 *
 * <p>An object goes through them as a {@code CountedObject}, a {@code ScoredObject} (exact, and not
 * kept), an {@code Appraisal} (published criteria, exact total), a {@code Placing} (published
 * score, then a rank), a {@code Decision} (a grade) and an {@code Evaluated}, which statistics see.
 * The others, by what they are for:
 *
 * <ul>
 *   <li>scores: {@code CriterionTree}, {@code CellScores}, {@code CriterionScores}, {@code
 *       CriterionWeights}, {@code PartCombiner}, {@code Cohort}, {@code Distributions}, {@code
 *       ScoredCell}, {@code ScoredCriterion}; published: {@code Publication}
 *   <li>ranks and grades: {@code ScoreAdjustments}, {@code Ranker}, {@code Pool}, {@code Grades},
 *       {@code OfAppraisal}
 *   <li>what has to be put right: {@code Triggers}, {@code TriggerWarnings}, {@code Priorities}
 *   <li>when all is decided: {@code Statistics}, {@code Reevaluator}, {@code Flags}; with papers
 *       that are read once more: {@code PaperPass}, {@code PaperReadings}
 *   <li>explanations: {@code BallotExplainer}, {@code ScoreExplainer}, {@code DecisionExplainer},
 *       {@code RankExplainer}, {@code FindingExplainer}, {@code FigureExplainer}, {@code
 *       SchemePremises}
 *   <li>rules that are asked: {@code Answers}, {@code Workings}, {@code WorkingSize}, {@code
 *       SameAgain}, {@code Subjects}; in several threads: {@code Workers}
 * </ul>
 */
@NullMarked
package org.pingyi.evaluation.evaluate;

import org.jspecify.annotations.NullMarked;
