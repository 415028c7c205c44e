/** Rectification triggers: what has to be put right. */
@NullMarked
package org.pingyi.evaluation.rules.trigger;

import org.jspecify.annotations.NullMarked;
