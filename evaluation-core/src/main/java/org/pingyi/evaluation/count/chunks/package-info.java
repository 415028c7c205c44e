/**
 * The fast way to count: chunks of whole rows, taken by several threads, and told in the order of
 * lines. {@code ChunkedTally} says how it works, what it costs, and which papers it comes from.
 */
@NullMarked
package org.pingyi.evaluation.count.chunks;

import org.jspecify.annotations.NullMarked;
