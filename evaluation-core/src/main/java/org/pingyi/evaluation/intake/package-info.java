/**
 * From a paper that somebody hands in to a sealed tally: the ballot box, and the passes that admit
 * to it.
 */
@NullMarked
package org.pingyi.evaluation.intake;

import org.jspecify.annotations.NullMarked;
