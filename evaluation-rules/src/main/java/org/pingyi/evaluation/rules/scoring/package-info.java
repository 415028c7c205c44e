/** Scoring rules: from the counts of a cell to its score, exactly, with the steps to redo it. */
@NullMarked
package org.pingyi.evaluation.rules.scoring;

import org.jspecify.annotations.NullMarked;
