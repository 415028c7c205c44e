/**
 * How long it takes to count many ballots, beside databases and plain programs that do the same.
 */
@NullMarked
package org.pingyi.evaluation.benchmarks.tally;

import org.jspecify.annotations.NullMarked;
