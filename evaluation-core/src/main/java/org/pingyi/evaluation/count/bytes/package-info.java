/**
 * Rows, fields and words found in bytes of UTF-8, eight bytes at a time, and rows whose words are
 * all known read straight into packed ballots. What is unusual is not judged here: it is left to
 * {@code reading} and {@code checking}, and what they said is remembered.
 *
 * <p>Eight bytes are looked at as one word with the tricks of D. E. Knuth, The Art of Computer
 * Programming 4A, 7.1.3, and L. Lamport, "Multiple byte processing with full-word instructions",
 * CACM 18, 1975. Arrays have eight bytes more behind the last, which may be read and mean nothing.
 */
@NullMarked
package org.pingyi.evaluation.count.bytes;

import org.jspecify.annotations.NullMarked;
