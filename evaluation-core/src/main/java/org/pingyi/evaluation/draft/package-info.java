/**
 * Schemes as they are written, before anybody reads them: built in Java, read from a text without
 * being checked, changed, and written as YAML or JSON.
 *
 * {@snippet class="ServiceTest" region="draft"}
 *
 * <p>A {@link org.pingyi.evaluation.draft.SchemeDraft} is made of parts that are called what they
 * are in a scheme: criteria, scales and options, rater groups and strata, grades, objects, rules.
 * All are immutable; every method gives a new one. Nothing is checked here: what is wrong with a
 * draft is found when it is read as a scheme, in the same words as in a file.
 */
@NullMarked
package org.pingyi.evaluation.draft;

import org.jspecify.annotations.NullMarked;
