/**
 * Counting: from the bytes of ballots to a tally.
 *
 * <p>A {@link org.pingyi.evaluation.count.TallyPath} reads, checks and counts the ballots of
 * sources for a scheme. There are two ways that give the same. On the simple one ({@code
 * StreamingTally}) bytes become characters and rows ({@code reading}), rows are checked one by one
 * ({@code checking}), and duplicates and papers are settled before anything counts ({@code
 * settling}). On the fast one ({@code chunks}, whose {@code ChunkedTally} says how it works)
 * threads find rows and words in chunks of bytes ({@code bytes}), leave what is unusual to the
 * simple one, and settle duplicates part by part ({@code records}). Papers that come one by one are
 * checked in {@code papers}. Nothing here scores, nothing that is said of a ballot quotes it, and
 * nothing of a ballot is left when it is counted.
 */
@NullMarked
package org.pingyi.evaluation.count;

import org.jspecify.annotations.NullMarked;
