/**
 * Ballots: from bytes to a tally.
 *
 * <p>A {@link org.pingyi.evaluation.ballot.BallotSource} says where ballots are, a {@link
 * org.pingyi.evaluation.ballot.TallyPath} reads, checks and counts them for a scheme, and a {@link
 * org.pingyi.evaluation.ballot.BallotListener} hears what was rejected and how far it is. Inside,
 * characters become rows ({@code CsvBallots}, {@code NdjsonBallots}), rows are checked one by one
 * ({@code BallotChecks}), and duplicates and papers are settled before anything counts ({@code
 * Settlement}). Nothing here scores, and nothing that is said of a ballot quotes it.
 */
@NullMarked
package org.pingyi.evaluation.ballot;

import org.jspecify.annotations.NullMarked;
