/**
 * Counting: from the bytes of ballots to a tally.
 *
 * <p>A {@link org.pingyi.evaluation.count.TallyPath} reads, checks and counts the ballots of
 * sources for a scheme. There are two ways that give the same. On the simple one ({@code
 * StreamingTally}) bytes become characters ({@code Characters}), characters become rows ({@code
 * CsvBallots}, {@code NdjsonBallots}), rows are checked one by one ({@code BallotChecks}), and
 * duplicates and papers are settled before anything counts ({@code Settlement}). On the fast one
 * ({@code ChunkedTally}, which says how it works) threads find rows and words in chunks of bytes,
 * leave what is unusual to the simple one, and settle duplicates part by part ({@code
 * TokenBallots}). Nothing here scores, nothing that is said of a ballot quotes it, and nothing of a
 * ballot is left when it is counted.
 */
@NullMarked
package org.pingyi.evaluation.count;

import org.jspecify.annotations.NullMarked;
