/** Report comparisons: how far the ratings of two reports are from each other. */
@NullMarked
package org.pingyi.evaluation.rules.comparison;

import org.jspecify.annotations.NullMarked;
