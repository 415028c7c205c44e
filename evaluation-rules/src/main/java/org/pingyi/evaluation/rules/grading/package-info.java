/** Grading rules: from scores and ranks to grades. */
@NullMarked
package org.pingyi.evaluation.rules.grading;

import org.jspecify.annotations.NullMarked;
