/** Combining rules: from the scores of strata, groups and criteria to one score. */
@NullMarked
package org.pingyi.evaluation.rules.combining;

import org.jspecify.annotations.NullMarked;
