/** Review flags: papers that somebody should look at, by counts and reasons alone. */
@NullMarked
package org.pingyi.evaluation.rules.flag;

import org.jspecify.annotations.NullMarked;
