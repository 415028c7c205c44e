/** Paper rules: which papers count, and which of them somebody should look at. */
@NullMarked
package org.pingyi.evaluation.rules.paper;

import org.jspecify.annotations.NullMarked;
