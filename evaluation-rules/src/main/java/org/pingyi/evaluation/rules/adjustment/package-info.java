/** Adjustment rules: what changes a grade after the bands have given it. */
@NullMarked
package org.pingyi.evaluation.rules.adjustment;

import org.jspecify.annotations.NullMarked;
