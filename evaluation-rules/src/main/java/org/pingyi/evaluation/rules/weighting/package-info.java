/** Weighting rules: how much each criterion counts, by judgement or from the scores themselves. */
@NullMarked
package org.pingyi.evaluation.rules.weighting;

import org.jspecify.annotations.NullMarked;
