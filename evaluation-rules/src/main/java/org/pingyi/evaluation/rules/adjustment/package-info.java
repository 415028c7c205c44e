/** Adjustment rules: what changes a score before it is rounded, or a grade after it is given. */
@NullMarked
package org.pingyi.evaluation.rules.adjustment;

import org.jspecify.annotations.NullMarked;
