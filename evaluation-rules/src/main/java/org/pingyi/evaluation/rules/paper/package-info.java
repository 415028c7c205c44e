/** Paper rules: which papers count. */
@NullMarked
package org.pingyi.evaluation.rules.paper;

import org.jspecify.annotations.NullMarked;
