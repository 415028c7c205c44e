/**
 * From counts to results: every decision of an evaluation, each in a class of its own.
 *
 * <p>{@link org.pingyi.evaluation.evaluate.Evaluator} takes them in turn: the scores of cells, the
 * weights of criteria, the scores of criteria and objects, score adjustments, ranks, grades and
 * what has to be put right. All numbers are exact until they are published. No rule is known by
 * name here, and whatever a rule does wrong is an error that names it and what it worked on.
 */
@NullMarked
package org.pingyi.evaluation.evaluate;

import org.jspecify.annotations.NullMarked;
