/**
 * Counts: how many ballots gave which answer, by object, criterion, rater group and stratum.
 *
 * <p>A {@link org.pingyi.evaluation.tally.Tally} is exact, small and immutable; two of them can be
 * added in any order. A {@link org.pingyi.evaluation.tally.Cell} is what a scoring rule sees of it.
 * Nothing here knows where ballots come from or what becomes of the counts, and nothing here holds
 * a ballot, a token or a comment.
 */
@NullMarked
package org.pingyi.evaluation.tally;

import org.jspecify.annotations.NullMarked;
